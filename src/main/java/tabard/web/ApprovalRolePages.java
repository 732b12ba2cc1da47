package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.approval.ApprovalDraft;
import tabard.approval.ApprovalDrafts;
import tabard.approval.OrganisationEvidence;
import tabard.approval.RolePowers;
import tabard.party.PeopleView;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** The roles of an organisation's staff, and the powers it asks for with each. */
@Controller
@RequestMapping("/supplier/approval")
class ApprovalRolePages {

    private static final String ROLES = "approval/roles";

    private final ApprovalDrafts drafts;
    private final PeopleView people;
    private final Forces forces;
    private final Schemes schemes;
    private final PageWords words;

    ApprovalRolePages(ApprovalDrafts drafts, PeopleView people, Forces forces, Schemes schemes, PageWords words) {
        this.drafts = drafts;
        this.people = people;
        this.forces = forces;
        this.schemes = schemes;
        this.words = words;
    }

    /** One role with the names of its powers. */
    record RoleRow(String role, List<String> powers) {}

    @GetMapping("/roles")
    ModelAndView roles() {
        return rolesPage(Set.of());
    }

    @PostMapping("/roles")
    ModelAndView addRole(@RequestParam(defaultValue = "") Set<String> powers, HttpServletRequest request) {
        var errors = new PageErrors();
        var role = TypedWords.needed(request, "role", "approval.role", 100, errors);
        var draft = drafts.of(Supplier.current().organisation());
        var chosen = offered(draft)
                .map(Choice::value)
                .filter(powers::contains)
                .map(PowerCode::new)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            errors.add("powers", "approval.powers.none");
        }
        if (!errors.isEmpty()) {
            return SentFiles.again(rolesPage(powers), errors).addObject("role", request.getParameter("role"));
        }
        var all = Stream.concat(
                        draft.evidence().roles().stream()
                                .filter(one -> !one.role().equalsIgnoreCase(role)),
                        Stream.of(new RolePowers(role, chosen)))
                .toList();
        drafts.save(draft.showing(asking(draft, all)));
        return new ModelAndView("redirect:/supplier/approval/roles");
    }

    @PostMapping("/roles/remove")
    ModelAndView removeRole(@RequestParam int nth) {
        var draft = drafts.of(Supplier.current().organisation());
        drafts.save(draft.showing(
                asking(draft, ApprovalControllerPages.without(draft.evidence().roles(), nth))));
        return new ModelAndView("redirect:/supplier/approval/roles");
    }

    private static OrganisationEvidence asking(ApprovalDraft draft, List<RolePowers> roles) {
        var known = draft.evidence();
        return new OrganisationEvidence(known.companyNumber(), known.controllers(), known.documents(), roles);
    }

    private ModelAndView rolesPage(Set<String> ticked) {
        var draft = drafts.of(Supplier.current().organisation());
        var offered = offered(draft).toList();
        return new ModelAndView(ROLES)
                .addObject(
                        "roles",
                        draft.evidence().roles().stream()
                                .map(role -> new RoleRow(
                                        role.role(),
                                        role.powers().stream()
                                                .map(PowerCode::value)
                                                .map(code -> named(code, offered))
                                                .sorted()
                                                .toList()))
                                .toList())
                .addObject("choices", offered)
                .addObject("ticked", ticked)
                .addObject(
                        "known",
                        people.employedBy(draft.organisation(), words.today()).stream()
                                .map(employee -> employee.role())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private static String named(String code, List<Choice> offered) {
        return offered.stream()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .map(Choice::text)
                .orElse(code);
    }

    /** The powers of the schemes of the chosen forces. */
    private Stream<Choice> offered(ApprovalDraft draft) {
        return draft.forces().stream()
                .map(force -> forces.get(force).scheme())
                .distinct()
                .flatMap(scheme -> schemes.catalogue(scheme).all().stream()
                        .map(Power::code)
                        .map(code -> Choice.of(code.value(), words.power(scheme, code))));
    }
}
