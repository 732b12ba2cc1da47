package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.approval.ApprovalDraft;
import tabard.approval.ApprovalDrafts;
import tabard.approval.Controller;
import tabard.approval.OrganisationEvidence;
import tabard.approval.RolePowers;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.party.PeopleView;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Those who control the organisation, and the roles of its staff with the powers it asks for. */
@org.springframework.stereotype.Controller
@RequestMapping("/supplier/approval")
class ApprovalPeoplePages {

    private static final String CONTROLLERS = "approval/controllers";
    private static final String ROLES = "approval/roles";
    private static final List<String> PROOFS = List.of("first", "second");

    private final ApprovalDrafts drafts;
    private final UploadDocument upload;
    private final PeopleView people;
    private final Forces forces;
    private final Schemes schemes;
    private final PageWords words;

    ApprovalPeoplePages(
            ApprovalDrafts drafts,
            UploadDocument upload,
            PeopleView people,
            Forces forces,
            Schemes schemes,
            PageWords words) {
        this.drafts = drafts;
        this.upload = upload;
        this.people = people;
        this.forces = forces;
        this.schemes = schemes;
        this.words = words;
    }

    /** One role with the names of its powers. */
    record RoleRow(String role, List<String> powers) {}

    @GetMapping("/controllers")
    ModelAndView controllers(
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        return SentFiles.page(controllersPage(), "first", tooLarge);
    }

    @PostMapping("/controllers")
    ModelAndView add(
            @RequestParam(required = false) @Nullable MultipartFile first,
            @RequestParam(required = false) @Nullable MultipartFile second,
            HttpServletRequest request) {
        var errors = new PageErrors();
        var name = TypedWords.needed(request, "name", "approval.controller.name", 100, errors);
        var position = TypedWords.needed(request, "position", "approval.controller.position", 100, errors);
        var identity = new ArrayList<DocumentId>();
        if (errors.isEmpty()) {
            proof(first, PROOFS.getFirst(), errors, identity);
        }
        if (errors.isEmpty() && SentFiles.chosen(second)) {
            proof(second, PROOFS.getLast(), errors, identity);
        }
        if (!errors.isEmpty()) {
            return SentFiles.again(controllersPage(), errors)
                    .addObject("name", request.getParameter("name"))
                    .addObject("position", request.getParameter("position"));
        }
        var draft = drafts.of(Supplier.current().organisation());
        var all = Stream.concat(
                        draft.evidence().controllers().stream(), Stream.of(new Controller(name, position, identity)))
                .toList();
        drafts.save(draft.showing(controlledBy(draft, all)));
        return new ModelAndView("redirect:/supplier/approval/controllers");
    }

    @PostMapping("/controllers/remove")
    ModelAndView removeController(@RequestParam int nth) {
        var draft = drafts.of(Supplier.current().organisation());
        drafts.save(draft.showing(controlledBy(draft, without(draft.evidence().controllers(), nth))));
        return new ModelAndView("redirect:/supplier/approval/controllers");
    }

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
                        draft.evidence().roles().stream().filter(one -> !one.role().equalsIgnoreCase(role)),
                        Stream.of(new RolePowers(role, chosen)))
                .toList();
        drafts.save(draft.showing(asking(draft, all)));
        return new ModelAndView("redirect:/supplier/approval/roles");
    }

    @PostMapping("/roles/remove")
    ModelAndView removeRole(@RequestParam int nth) {
        var draft = drafts.of(Supplier.current().organisation());
        drafts.save(draft.showing(asking(draft, without(draft.evidence().roles(), nth))));
        return new ModelAndView("redirect:/supplier/approval/roles");
    }

    private void proof(
            @Nullable MultipartFile file, String field, PageErrors errors, List<DocumentId> identity) {
        var by = Supplier.current();
        var subject = new Subject(Subject.Kind.ORGANISATION, by.organisation().toString());
        var asked = new NewDocument(by.organisation(), subject, DocumentKind.IDENTITY, null, Set.of());
        SentFiles.keep(file, field, errors, sent -> upload.upload(asked, sent, by.actor())).ifPresent(identity::add);
    }

    private static <T> List<T> without(List<T> all, int nth) {
        var left = new ArrayList<>(all);
        if (nth >= 0 && nth < left.size()) {
            left.remove(nth);
        }
        return left;
    }

    private static OrganisationEvidence controlledBy(ApprovalDraft draft, List<Controller> controllers) {
        var known = draft.evidence();
        return new OrganisationEvidence(known.companyNumber(), controllers, known.documents(), known.roles());
    }

    private static OrganisationEvidence asking(ApprovalDraft draft, List<RolePowers> roles) {
        var known = draft.evidence();
        return new OrganisationEvidence(known.companyNumber(), known.controllers(), known.documents(), roles);
    }

    private ModelAndView controllersPage() {
        return new ModelAndView(CONTROLLERS)
                .addObject(
                        "controllers",
                        drafts.of(Supplier.current().organisation()).evidence().controllers());
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
