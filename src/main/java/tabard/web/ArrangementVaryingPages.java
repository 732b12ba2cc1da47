package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.accreditation.NarrowingPreview;
import tabard.accreditation.VaryTermsKnowingly;
import tabard.approval.MadeArrangements;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.Employee;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.scheme.Schemes;

/** The terms of an arrangement are varied; where that narrows it, the page comes back with who would stand outside. */
@Controller
@RequestMapping("/arrangements/{id}/terms")
class ArrangementVaryingPages {

    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final VaryTermsKnowingly varying;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final Schemes schemes;
    private final LossRows losses;
    private final PageWords words;

    ArrangementVaryingPages(
            ArrangementsView arrangements,
            MadeArrangements made,
            VaryTermsKnowingly varying,
            OrganisationsView organisations,
            PeopleView people,
            Schemes schemes,
            LossRows losses,
            PageWords words) {
        this.arrangements = arrangements;
        this.made = made;
        this.varying = varying;
        this.organisations = organisations;
        this.people = people;
        this.schemes = schemes;
        this.losses = losses;
        this.words = words;
    }

    /** One role, and which powers are ticked for it; the empty role is every role. */
    record RoleChoice(String field, String role, List<Choice> powers, Set<String> ticked) {}

    @GetMapping
    ModelAndView terms(@PathVariable ArrangementId id) {
        var facts = arrangements.get(id);
        var known = made.find(facts.id()).orElse(null);
        return page(
                facts,
                TermsForm.of(
                        facts, roles(facts), known == null ? "" : known.uniform(), known == null ? "" : known.badge()),
                null);
    }

    @PostMapping
    ModelAndView vary(@PathVariable ArrangementId id, HttpServletRequest request) {
        var facts = arrangements.get(id);
        var errors = new PageErrors();
        var form = TermsForm.from(request, roles(facts), errors);
        if (!errors.isEmpty()) {
            return SentFiles.again(page(facts, form, null), errors);
        }
        var terms = form.terms();
        var preview = varying.preview(facts.id(), terms.envelope());
        var hash = request.getParameter("hash");
        if (!preview.losses().isEmpty() && (hash == null || hash.isEmpty())) {
            return page(facts, form, preview);
        }
        return new Attempt(errors, () -> page(facts, form, varying.preview(facts.id(), terms.envelope())))
                .run(
                        () -> varying.vary(
                                facts.id(),
                                terms,
                                form.reason(),
                                hash,
                                SignedIn.current().actor()),
                        "/arrangements/" + facts.id());
    }

    private ModelAndView page(ArrangementFacts facts, TermsForm form, @Nullable NarrowingPreview preview) {
        var catalogue = schemes.catalogue(facts.scheme());
        return new ModelAndView("approval/varying")
                .addObject("arrangement", facts)
                .addObject(
                        "organisation", organisations.get(facts.organisation()).name())
                .addObject("hash", preview == null ? "" : preview.hash())
                .addObject("losses", preview == null ? List.of() : losses.of(facts, preview.losses()))
                .addObject("roles", choices(facts, form))
                .addObject(
                        "agreements",
                        catalogue.agreements().stream()
                                .map(agreement -> Choice.of(agreement.code(), agreement.name()))
                                .toList())
                .addObject("signed", form.agreements())
                .addObject("uniform", form.uniform())
                .addObject("badge", form.badge())
                .addObject("reason", form.reason());
    }

    private List<RoleChoice> choices(ArrangementFacts facts, TermsForm form) {
        var powers = schemes.catalogue(facts.scheme()).all().stream()
                .map(power -> Choice.of(power.code().value(), words.power(facts.scheme(), power.code())))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
        var choices = new ArrayList<RoleChoice>();
        form.powers()
                .forEach((role, ticked) -> choices.add(new RoleChoice("role-" + choices.size(), role, powers, ticked)));
        return choices;
    }

    /** The roles that the arrangement names and those of the people employed; the empty one where it does not go by role. */
    private List<String> roles(ArrangementFacts facts) {
        if (facts.roles().isEmpty()) {
            return List.of("");
        }
        var roles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        roles.addAll(facts.roles().keySet());
        people.employedBy(facts.organisation(), words.today()).stream()
                .map(Employee::role)
                .forEach(roles::add);
        return List.copyOf(roles);
    }
}
