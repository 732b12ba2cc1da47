package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Colleagues;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.authority.DelegatedDecision;
import tabard.authority.Delegation;
import tabard.authority.DelegationId;
import tabard.authority.Delegations;
import tabard.authority.EndDelegation;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.ForceCode;

/** The register of who decides for the chief officer: read by the force and by auditors, kept by the chief officer. */
@Controller
class DelegationPages {

    private final Delegations delegations;
    private final RecordDelegation recordDelegation;
    private final EndDelegation endDelegation;
    private final Colleagues colleagues;
    private final PageWords words;

    DelegationPages(
            Delegations delegations,
            RecordDelegation recordDelegation,
            EndDelegation endDelegation,
            Colleagues colleagues,
            PageWords words) {
        this.delegations = delegations;
        this.recordDelegation = recordDelegation;
        this.endDelegation = endDelegation;
        this.colleagues = colleagues;
        this.words = words;
    }

    /**
     * One entry, as the page shows it.
     *
     * @param own whether it names whoever reads it
     */
    record Row(Delegation entry, String force, List<String> decisions, boolean stands, boolean own) {}

    @GetMapping("/delegations")
    ModelAndView all(HttpServletRequest request) {
        var by = SignedIn.current();
        var keeps = by.role() == Role.CHIEF_OFFICER;
        var page = new ModelAndView("delegations")
                .addObject("rows", delegations.all().stream().map(this::row).toList())
                .addObject("keeps", keeps);
        return keeps ? addForm(page, request, by) : page;
    }

    private ModelAndView addForm(ModelAndView page, HttpServletRequest request, SignedIn by) {
        return page.addObject(
                        "officers",
                        colleagues.of(own(by)).stream()
                                .filter(one -> !one.username().equals(by.getUsername()))
                                .map(one -> Choice.of(one.username(), one.displayName()))
                                .toList())
                .addObject("delegate", request.getParameter("delegate"))
                .addObject("decisions", decisions())
                .addObject("chosen", chosen(request))
                .addObject("period", TypedPeriod.from(request))
                .addObject("instrument", request.getParameter("instrument"));
    }

    @PostMapping("/delegations")
    ModelAndView record(HttpServletRequest request, RedirectAttributes next) {
        var by = SignedIn.current();
        var errors = new PageErrors();
        var period = TypedPeriod.from(request).read(errors);
        var chosen = chosen(request);
        var known = Arrays.stream(DelegatedDecision.values()).map(Enum::name).toList();
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            errors.add("decisions", "policy.choose");
        }
        next.addFlashAttribute("notice", "delegation.notice.recorded");
        return new Attempt(errors, () -> all(request))
                .run(
                        () -> recordDelegation.record(
                                own(by),
                                new Instrument(
                                        text(request.getParameter("delegate")),
                                        chosen.stream()
                                                .map(DelegatedDecision::valueOf)
                                                .collect(Collectors.toSet()),
                                        period.orElseThrow(),
                                        text(request.getParameter("instrument"))),
                                by.actor()),
                        "/delegations");
    }

    @GetMapping("/delegations/{id}")
    ModelAndView one(@PathVariable DelegationId id, HttpServletRequest request) {
        var entry = delegations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = TypedDate.from(request, "on");
        return new ModelAndView("delegation")
                .addObject("row", row(entry))
                .addObject("ends", SignedIn.current().role() == Role.CHIEF_OFFICER && entry.endedOn() == null)
                .addObject("on", typed.isBlank() ? TypedDate.of(words.today()) : typed)
                .addObject("reason", request.getParameter("reason"));
    }

    @PostMapping("/delegations/{id}/end")
    ModelAndView end(@PathVariable DelegationId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var on = TypedDate.from(request, "on").read("on", errors);
        next.addFlashAttribute("notice", "delegation.notice.ended");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> endDelegation.end(
                                id,
                                on.orElseThrow(),
                                text(request.getParameter("reason")),
                                SignedIn.current().actor()),
                        "/delegations/" + id);
    }

    private Row row(Delegation entry) {
        return new Row(
                entry,
                words.force(entry.force()),
                entry.decisions().stream()
                        .sorted()
                        .map(decision -> words.get("delegation.decision." + decision))
                        .toList(),
                entry.standsOn(words.today()),
                entry.delegate().equals(SignedIn.current().getUsername()));
    }

    private List<Choice> decisions() {
        return Arrays.stream(DelegatedDecision.values())
                .map(decision -> Choice.of(decision.name(), words.get("delegation.decision." + decision)))
                .toList();
    }

    private static ForceCode own(SignedIn by) {
        var force = by.force();
        if (force == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return force;
    }

    private static List<String> chosen(HttpServletRequest request) {
        var decisions = request.getParameterValues("decisions");
        return decisions == null ? List.of() : List.of(decisions);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
