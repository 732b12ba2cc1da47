package tabard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.disclosure.MakeRecordLink;
import tabard.disclosure.OpenRecord;
import tabard.disclosure.RecordLink;
import tabard.disclosure.RecordLinkNotGood;
import tabard.intake.CaseFiles;
import tabard.kernel.PersonId;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.training.TrainingResult;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/** The link by which a person reads what is held about them, and the page behind it: states and days, and no reason of anybody's. */
@Controller
class RecordLinkPages {

    private final MakeRecordLink make;
    private final OpenRecord open;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final CaseFiles cases;
    private final VettingView vetting;
    private final TrainingView training;
    private final Accreditations accreditations;
    private final Courses courses;
    private final PageWords words;

    RecordLinkPages(
            MakeRecordLink make,
            OpenRecord open,
            PeopleView people,
            OrganisationsView organisations,
            CaseFiles cases,
            VettingView vetting,
            TrainingView training,
            Accreditations accreditations,
            Courses courses,
            PageWords words) {
        this.make = make;
        this.open = open;
        this.people = people;
        this.organisations = organisations;
        this.cases = cases;
        this.vetting = vetting;
        this.training = training;
        this.accreditations = accreditations;
        this.courses = courses;
        this.words = words;
    }

    /** How far the vetting of a case has come. */
    record VettingLine(String force, String state) {}

    /** What came of a course. */
    record TrainingLine(
            String course,
            String outcome,
            LocalDate on,
            @Nullable LocalDate expires) {}

    /** An accreditation and its powers. */
    record AccreditationLine(String number, String force, LocalDate from, LocalDate to, List<String> powers) {}

    /** Makes the link and shows it, once. */
    @PostMapping("/supplier/people/{id}/record-link")
    ModelAndView make(@PathVariable String id) {
        var by = Supplier.current();
        var person = Addressed.by(id, PersonId::parse);
        var made = make.make(by.organisation(), person, by.actor());
        return new ModelAndView("supplier/record-link")
                .addObject("id", person.toString())
                .addObject("name", people.get(by.organisation(), person).name())
                .addObject(
                        "link",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/my-record/"
                                + made.secret())
                .addObject("lastDay", words.day(made.link().expiresAt()));
    }

    /** What the person reads who has the link. */
    @GetMapping("/my-record/{secret}")
    ModelAndView read(@PathVariable String secret, HttpServletResponse response) {
        InvitationPages.keepToYourself(response);
        try {
            var link = Scope.PUBLIC.call(() -> open.open(secret));
            return OpenRecord.scope(link).call(() -> record(link));
        } catch (RecordLinkNotGood ended) {
            return new ModelAndView("invitation-ended", HttpStatus.GONE);
        }
    }

    private ModelAndView record(RecordLink link) {
        var employee = people.get(link.organisation(), link.person());
        return new ModelAndView("my-record")
                .addObject("employee", employee)
                .addObject("employer", organisations.get(link.organisation()).name())
                .addObject("lastDay", words.day(link.expiresAt()))
                .addObject("vetting", vetting(link))
                .addObject(
                        "training",
                        training.of(link.person()).stream().map(this::line).toList())
                .addObject(
                        "accreditations",
                        accreditations.of(link.organisation(), link.person()).stream()
                                .map(this::line)
                                .toList());
    }

    private List<VettingLine> vetting(RecordLink link) {
        return cases.of(link.organisation()).stream()
                .filter(file -> file.person().equals(link.person()))
                .flatMap(file -> vetting.ofCase(file.reference()).stream()
                        .map(asked -> new VettingLine(words.force(file.force()), asked.state())))
                .toList();
    }

    private TrainingLine line(TrainingResult result) {
        return new TrainingLine(
                courses.find(result.course()).map(Course::name).orElse(result.course()),
                result.outcome().name(),
                result.passed(),
                result.expires());
    }

    private AccreditationLine line(Accreditation one) {
        return new AccreditationLine(
                one.number().value(),
                words.force(one.force()),
                one.period().from(),
                one.end(),
                one.grants().stream()
                        .map(grant -> words.power(one.scheme(), grant.power()))
                        .toList());
    }
}
