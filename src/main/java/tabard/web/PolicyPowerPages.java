package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.policy.ChangeDraft;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.VettingLevel;
import tabard.scheme.Courses;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** What a draft says of one power. Barred and dead offences are not among the boxes. */
@Controller
@RequestMapping("/policy/drafts/{id}/powers/{code}")
class PolicyPowerPages {

    private final PolicyDrafts drafts;
    private final ChangeDraft changeDraft;
    private final Schemes schemes;
    private final Forces forces;
    private final Courses courses;
    private final PageWords words;

    PolicyPowerPages(
            PolicyDrafts drafts,
            ChangeDraft changeDraft,
            Schemes schemes,
            Forces forces,
            Courses courses,
            PageWords words) {
        this.drafts = drafts;
        this.changeDraft = changeDraft;
        this.schemes = schemes;
        this.forces = forces;
        this.courses = courses;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable PolicyDraftId id, @PathVariable String code) {
        var draft = drafts.get(id);
        var power = power(draft, code);
        return page(
                draft,
                power,
                PolicyPowerForm.of(draft.policy().find(power.code()).orElse(null)),
                draft.lock());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable PolicyDraftId id,
            @PathVariable String code,
            HttpServletRequest request,
            RedirectAttributes next) {
        var draft = drafts.get(id);
        var power = power(draft, code);
        var form = PolicyPowerForm.from(request);
        var lock = Lock.from(request);
        var errors = new PageErrors();
        form.check(offences(draft, power), courses(power), levels(), errors);
        next.addFlashAttribute("notice", "policy.notice.changed");
        return new Attempt(errors, () -> page(draft, power, form, lock))
                .run(
                        () -> changeDraft.change(
                                id,
                                with(draft.policy(), form, power),
                                lock,
                                SignedIn.current().actor()),
                        "/policy/drafts/" + id);
    }

    private ModelAndView page(PolicyDraft draft, Power power, PolicyPowerForm form, int lock) {
        return new ModelAndView("policy/power")
                .addObject("draft", draft)
                .addObject("code", power.code().value())
                .addObject("title", words.power(draft.policy().scheme(), power.code()))
                .addObject("form", form)
                .addObject("lock", lock)
                .addObject(
                        "yesNo",
                        List.of(Choice.of("yes", words.get("force.yes")), Choice.of("no", words.get("force.no"))))
                .addObject("offences", offences(draft, power))
                .addObject("courses", courses(power))
                .addObject("levels", levels())
                .addObject("agreements", agreements(draft));
    }

    private Power power(PolicyDraft draft, String code) {
        return schemes.catalogue(draft.policy().scheme()).all().stream()
                .filter(power -> power.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Choice> offences(PolicyDraft draft, Power power) {
        return schemes.catalogue(draft.policy().scheme()).offencesOf(power).stream()
                .filter(offence -> onOffer(draft, offence))
                .map(offence -> Choice.of(offence.code().value(), offence.name()))
                .toList();
    }

    private boolean onOffer(PolicyDraft draft, Offence offence) {
        return !offence.barred()
                && forces.get(draft.policy().force()).countries().stream()
                        .allMatch(country ->
                                offence.availableOn(country, draft.policy().validFrom()));
    }

    private List<Choice> courses(Power power) {
        return courses.suiting(power).stream()
                .map(course -> Choice.of(course.code(), course.name()))
                .toList();
    }

    private List<Choice> levels() {
        return Stream.concat(
                        Stream.of(Choice.of("", words.get("policy.none"))),
                        Arrays.stream(VettingLevel.values()).map(level -> Choice.of(level.name(), level.title())))
                .toList();
    }

    private List<Choice> agreements(PolicyDraft draft) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.get("policy.none"))),
                        schemes.catalogue(draft.policy().scheme()).agreements().stream()
                                .map(agreement -> Choice.of(agreement.code(), agreement.name())))
                .toList();
    }

    private static ForcePolicy with(ForcePolicy policy, PolicyPowerForm form, Power power) {
        var before = policy.find(power.code()).orElse(null);
        var rows = new ArrayList<PolicyPower>(policy.powers());
        var row = form.row(power.code(), before);
        if (before == null) {
            rows.add(row);
        } else {
            rows.set(rows.indexOf(before), row);
        }
        return policy.permitting(rows);
    }
}
