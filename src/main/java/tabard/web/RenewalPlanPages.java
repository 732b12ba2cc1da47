package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.renewal.ExpiryOutlook;
import tabard.renewal.ForetellRenewals;
import tabard.renewal.ForetellRenewals.Foretold;
import tabard.renewal.RenewalPlan.Place;
import tabard.roster.RosterDownloads;
import tabard.scheme.Course;
import tabard.scheme.Courses;

/** What lapses, group by group, and which course when: for a compliance team its own people, for an officer the force's. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
class RenewalPlanPages {

    private static final int MOST = 500;
    private static final List<String> HEADINGS =
            List.of("weekBeginning", "person", "employer", "force", "course", "startBy", "lapses", "daysLost");

    private final ForetellRenewals foretell;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final Courses courses;
    private final PageWords words;

    RenewalPlanPages(
            ForetellRenewals foretell,
            PeopleView people,
            OrganisationsView organisations,
            Courses courses,
            PageWords words) {
        this.foretell = foretell;
        this.people = people;
        this.organisations = organisations;
        this.courses = courses;
        this.words = words;
    }

    /** A group's name, and what lapses of it. */
    record Group(String name, ExpiryOutlook outlook) {}

    /** One place on a course, in words. */
    record Line(
            LocalDate week,
            String person,
            String employer,
            String force,
            String course,
            LocalDate startBy,
            LocalDate lapses,
            long daysLost) {

        List<String> cells() {
            return List.of(
                    week.toString(),
                    person,
                    employer,
                    force,
                    course,
                    startBy.toString(),
                    lapses.toString(),
                    String.valueOf(daysLost));
        }
    }

    @GetMapping("/renewals/plan")
    ModelAndView plan(@RequestParam(defaultValue = "12") String perWeek) {
        var errors = new PageErrors();
        int places = places(perWeek, errors);
        var foretold = foretold(places);
        return new ModelAndView("renewal-plan")
                .addObject(PageErrors.NAME, errors)
                .addObject("perWeek", perWeek)
                .addObject("places", places)
                .addObject("days", ForetellRenewals.DAYS)
                .addObject("bands", ExpiryOutlook.BANDS)
                .addObject("byEmployer", SignedIn.current().force() != null)
                .addObject("groups", foretold.groups().stream().map(this::group).toList())
                .addObject("lines", foretold.plan().stream().map(this::line).toList());
    }

    @GetMapping("/renewals/plan.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "12") String perWeek) {
        var rows = Stream.concat(
                Stream.of(HEADINGS),
                foretold(places(perWeek, new PageErrors())).plan().stream()
                        .map(place -> line(place).cells()));
        return RosterPages.csv("renewal-plan.csv", RosterDownloads.file(rows.toList()));
    }

    private static int places(String typed, PageErrors errors) {
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST) {
            return Integer.parseInt(typed);
        }
        errors.add("perWeek", "renewal.per-week.wrong");
        return 12;
    }

    private Foretold foretold(int places) {
        var force = SignedIn.current().force();
        return force == null
                ? foretell.of(Supplier.current().organisation(), words.today(), places)
                : foretell.of(force, words.today(), places);
    }

    private Group group(ExpiryOutlook outlook) {
        return new Group(
                SignedIn.current().force() == null
                        ? words.force(new ForceCode(outlook.group()))
                        : organisations
                                .get(OrganisationId.parse(outlook.group()))
                                .name(),
                outlook);
    }

    private Line line(Place place) {
        var need = place.need();
        return new Line(
                place.week(),
                people.get(need.organisation(), need.person()).name(),
                organisations.get(need.organisation()).name(),
                words.force(need.force()),
                courses.find(need.course()).map(Course::name).orElse(need.course()),
                need.startBy(),
                need.lapses(),
                place.daysLost());
    }
}
