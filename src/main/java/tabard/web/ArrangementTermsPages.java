package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.approval.ArrangementTerms;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.OrganisationAssessment;
import tabard.approval.ProposeArrangement;
import tabard.approval.RolePowers;
import tabard.powers.PowerCode;
import tabard.scheme.Schemes;

/** What an arrangement would be: its days, the powers of each role, the uniform and the badge. */
@Controller
@RequestMapping("/approvals/{id}")
class ArrangementTermsPages {

    private static final String TERMS = "approval/terms";

    private final OrganisationApplications applications;
    private final ProposeArrangement proposeArrangement;
    private final Schemes schemes;
    private final PageWords words;

    ArrangementTermsPages(
            OrganisationApplications applications,
            ProposeArrangement proposeArrangement,
            Schemes schemes,
            PageWords words) {
        this.applications = applications;
        this.proposeArrangement = proposeArrangement;
        this.schemes = schemes;
        this.words = words;
    }

    /** One role, and which of the powers it asks for are ticked. */
    record RoleChoice(String field, String role, List<Choice> powers, Set<String> ticked) {}

    @GetMapping("/terms")
    ModelAndView terms(@PathVariable OrganisationApplicationId id) {
        var application = applications.get(id);
        var known =
                applications.assessment(id).map(OrganisationAssessment::terms).orElse(null);
        return termsPage(
                application,
                known == null ? TypedPeriod.of(words.today(), null) : TypedPeriod.of(known.from(), known.to()),
                known == null ? application.evidence().roles() : known.roles(),
                known == null ? Set.of() : known.agreements(),
                known == null ? "" : known.uniform(),
                known == null ? "" : known.badge());
    }

    @PostMapping("/terms")
    ModelAndView propose(@PathVariable OrganisationApplicationId id, HttpServletRequest request) {
        var application = applications.get(id);
        var errors = new PageErrors();
        var typed = TypedPeriod.from(request);
        var from = typed.from().read("from", errors);
        LocalDate to =
                typed.to().isBlank() ? null : typed.to().read("to", errors).orElse(null);
        if (from.isPresent() && to != null && !to.isAfter(from.get())) {
            errors.add("to", "force.period.order");
        }
        var roles = roles(application, request);
        if (roles.isEmpty()) {
            errors.add("role-0", "approval.powers.none");
        }
        var agreements = values(request, "agreements");
        var uniform = TypedWords.needed(request, "uniform", "approval.uniform", 100, errors);
        var badge = TypedWords.needed(request, "badge", "approval.badge", 100, errors);
        return new Attempt(errors, () -> termsPage(application, typed, roles, agreements, uniform, badge))
                .run(
                        () -> proposeArrangement.propose(
                                id,
                                new ArrangementTerms(from.orElseThrow(), to, roles, agreements, uniform, badge),
                                SignedIn.current().actor()),
                        "/approvals/" + id);
    }

    private ModelAndView termsPage(
            OrganisationApplication application,
            TypedPeriod period,
            List<RolePowers> roles,
            Set<String> agreements,
            String uniform,
            String badge) {
        return new ModelAndView(TERMS)
                .addObject("applied", application)
                .addObject("period", period)
                .addObject("roles", choices(application, roles))
                .addObject(
                        "agreements",
                        schemes.catalogue(application.scheme()).agreements().stream()
                                .map(agreement -> Choice.of(agreement.code(), agreement.name()))
                                .toList())
                .addObject("signed", agreements)
                .addObject("uniform", uniform)
                .addObject("badge", badge);
    }

    private List<RoleChoice> choices(OrganisationApplication application, List<RolePowers> ticked) {
        var choices = new ArrayList<RoleChoice>();
        for (var asked : application.evidence().roles()) {
            choices.add(new RoleChoice(
                    "role-" + choices.size(),
                    asked.role(),
                    asked.powers().stream()
                            .map(power -> Choice.of(power.value(), words.power(application.scheme(), power)))
                            .sorted(Comparator.comparing(Choice::text))
                            .toList(),
                    ticked.stream()
                            .filter(one -> one.role().equals(asked.role()))
                            .flatMap(one -> one.powers().stream())
                            .map(PowerCode::value)
                            .collect(Collectors.toSet())));
        }
        return choices;
    }

    /** Of the powers that each role asks for, those that are ticked; a role with none is left out. */
    private static List<RolePowers> roles(OrganisationApplication application, HttpServletRequest request) {
        var chosen = new ArrayList<RolePowers>();
        var asked = application.evidence().roles();
        for (int i = 0; i < asked.size(); i++) {
            var ticked = values(request, "role-" + i);
            var powers = asked.get(i).powers().stream()
                    .filter(power -> ticked.contains(power.value()))
                    .collect(Collectors.toSet());
            if (!powers.isEmpty()) {
                chosen.add(new RolePowers(asked.get(i).role(), powers));
            }
        }
        return chosen;
    }

    private static Set<String> values(HttpServletRequest request, String field) {
        var values = request.getParameterValues(field);
        return values == null ? Set.of() : new HashSet<>(List.of(values));
    }
}
