package tabard.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.approval.MadeArrangement;
import tabard.approval.MadeArrangements;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationApplications;
import tabard.approval.ReviewCalls;
import tabard.kernel.OrganisationId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;

/** The organisations of a force: those that apply, and those with which it has an arrangement. */
@Controller
class ApprovalPages {

    private final OrganisationApplications applications;
    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final ReviewCalls calls;
    private final OrganisationsView organisations;
    private final PageWords words;

    ApprovalPages(
            OrganisationApplications applications,
            ArrangementsView arrangements,
            MadeArrangements made,
            ReviewCalls calls,
            OrganisationsView organisations,
            PageWords words) {
        this.applications = applications;
        this.arrangements = arrangements;
        this.made = made;
        this.calls = calls;
        this.organisations = organisations;
        this.words = words;
    }

    /** One application. */
    record Applied(OrganisationApplication application, String organisation, LocalDate sent) {}

    /** One arrangement; no day of review where nothing is held on its terms. */
    record Arranged(
            ArrangementFacts arrangement,
            String organisation,
            String force,
            boolean stands,
            @Nullable LocalDate reviewDue,
            boolean due) {}

    @GetMapping("/approvals")
    ModelAndView all() {
        var own = SignedIn.current().force();
        return new ModelAndView("approval/list")
                .addObject(
                        "applications",
                        applications.all().stream()
                                .map(one -> new Applied(
                                        one,
                                        name(one.organisation()),
                                        words.day(one.sent().at())))
                                .toList())
                .addObject(
                        "arrangements",
                        newest(own == null ? arrangements.all() : arrangements.with(own)).stream()
                                .map(this::arranged)
                                .sorted(Comparator.comparing(Arranged::organisation)
                                        .thenComparing(Arranged::force))
                                .toList());
    }

    /** Days that went on under other terms are told by the page of the arrangement. */
    private static List<ArrangementFacts> newest(List<ArrangementFacts> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(
                                next -> next.period().from().equals(one.period().to())
                                        && next.organisation().equals(one.organisation())
                                        && next.force().equals(one.force())
                                        && next.scheme().equals(one.scheme())))
                .toList();
    }

    private Arranged arranged(ArrangementFacts facts) {
        var terms = made.find(facts.id());
        return new Arranged(
                facts,
                name(facts.organisation()),
                words.force(facts.force()),
                facts.period().contains(words.today()),
                terms.map(MadeArrangement::reviewDue).orElse(null),
                terms.filter(known -> !calls.next(known).on().isAfter(words.today()))
                        .isPresent());
    }

    private String name(OrganisationId organisation) {
        return organisations.find(organisation).map(OrganisationFacts::name).orElse(organisation.toString());
    }
}
