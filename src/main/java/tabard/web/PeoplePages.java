package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.training.TrainingResult;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/** An organisation's people. */
@Controller
class PeoplePages {

    private static final int PAGE = 50;

    private final PeopleView people;
    private final CaseFiles cases;
    private final VettingView vetting;
    private final TrainingView training;
    private final Courses courses;
    private final CaseRows rows;
    private final PersonPhotoPages photos;
    private final PageWords words;

    PeoplePages(
            PeopleView people,
            CaseFiles cases,
            VettingView vetting,
            TrainingView training,
            Courses courses,
            CaseRows rows,
            PersonPhotoPages photos,
            PageWords words) {
        this.people = people;
        this.cases = cases;
        this.vetting = vetting;
        this.training = training;
        this.courses = courses;
        this.rows = rows;
        this.photos = photos;
        this.words = words;
    }

    /** A course somebody has passed. */
    record Passed(String course, LocalDate passed, @Nullable LocalDate expires, String certificateNumber) {}

    /** How far the vetting asked for by a case has come; the state and nothing behind it. */
    record Vetting(String reference, String force, String state) {}

    @GetMapping("/supplier/people")
    ModelAndView all(@RequestParam(defaultValue = "1") int page) {
        var employed = people.employedBy(Supplier.current().organisation(), words.today()).stream()
                .map(PersonRow::of)
                .toList();
        return new ModelAndView("supplier/people").addObject("people", Slice.of(employed, page, PAGE));
    }

    @GetMapping("/supplier/people/{id}")
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String added,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(name = "photo", required = false) @Nullable String sent) {
        var organisation = Supplier.current().organisation();
        var person = Addressed.by(id, PersonId::parse);
        var files = cases.of(organisation).stream()
                .filter(file -> file.person().equals(person))
                .toList();
        return new ModelAndView("supplier/person")
                .addObject("person", PersonRow.of(people.get(organisation, person)))
                .addObject("done", added != null ? "added" : left != null ? "left" : sent != null ? "photo" : null)
                .addObject(
                        "photo",
                        photos.latest(person)
                                .map(document -> document.verdict().name())
                                .orElse(null))
                .addObject("vetting", vetting(files))
                .addObject("training", passed(person))
                .addObject("cases", rows.of(organisation, files));
    }

    private List<Vetting> vetting(List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> vetting.ofCase(file.reference()).stream()
                        .map(asked -> new Vetting(file.reference().value(), words.force(file.force()), asked.state())))
                .toList();
    }

    private List<Passed> passed(PersonId person) {
        return training.of(person).stream()
                .filter(TrainingResult::counts)
                .map(this::passed)
                .toList();
    }

    private Passed passed(TrainingResult result) {
        return new Passed(
                courses.find(result.course()).map(Course::name).orElse(result.course()),
                result.passed(),
                result.expires(),
                result.certificateNumber());
    }
}
