package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.FourTests;
import tabard.accreditation.ProposedVariation;
import tabard.accreditation.ProposedVariation.Given;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.forms.Answers;
import tabard.kernel.AccreditationNumber;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.variation.DecideVariation;
import tabard.variation.ProposeVariation;
import tabard.variation.ProposeVariation.Proposal;
import tabard.variation.VariationId;
import tabard.variation.Variations;

/** Variations: proposed for one accreditation, read and decided. A page changes one power and takes away others; the API many. */
@Controller
class VariationPages {

    private static final String PROPOSE = "propose-variation";
    private static final String DECIDE = "decide-variation";

    private final Variations variations;
    private final VariationView view;
    private final StepForms forms;
    private final ServedForm served;
    private final ProposedVariation proposedVariation;
    private final ProposeVariation propose;
    private final DecideVariation decide;

    VariationPages(
            Variations variations,
            VariationView view,
            StepForms forms,
            ServedForm served,
            ProposedVariation proposedVariation,
            ProposeVariation propose,
            DecideVariation decide) {
        this.variations = variations;
        this.view = view;
        this.forms = forms;
        this.served = served;
        this.proposedVariation = proposedVariation;
        this.propose = propose;
        this.decide = decide;
    }

    @GetMapping("/accreditations/{number}/variation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView proposing(@PathVariable AccreditationNumber number, HttpServletRequest request) {
        return view.proposing(number, request);
    }

    @PostMapping("/accreditations/{number}/variation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView propose(
            @PathVariable AccreditationNumber number, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(PROPOSE, request, errors);
        var offences = offences(answers, errors);
        var power = Optional.ofNullable(request.getParameter("power")).filter(code -> !code.isBlank());
        var suitable = test("suitable", answers, errors);
        var trained = test("trained", answers, errors);
        next.addFlashAttribute("notice", "life.notice.variation-proposed");
        return new Attempt(errors, () -> proposing(number, request))
                .run(
                        () -> {
                            var put = power.stream()
                                    .map(code -> terms(number, code, offences, answers))
                                    .toList();
                            var removed = codes(request.getParameterValues("removed"));
                            var reasons = answers.text("reasons").orElseThrow();
                            propose.propose(
                                    number,
                                    new Proposal(new Variation(put, removed), suitable, trained, reasons),
                                    SignedIn.current().actor());
                        },
                        "/accreditations/" + number);
    }

    @GetMapping("/variations/{id}")
    ModelAndView one(@PathVariable VariationId id, HttpServletRequest request) {
        return view.one(variations.get(id), request);
    }

    @PostMapping("/variations/{id}/decision")
    ModelAndView decide(
            @PathVariable VariationId id, @RequestParam int seen, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(DECIDE, request, errors);
        var varies = answers.text("outcome").filter("VARIED"::equals).isPresent();
        var notice = varies ? served.read(answers, errors) : Optional.<ServedNotice>empty();
        next.addFlashAttribute("notice", varies ? "life.notice.varied" : "life.notice.not-varied");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> {
                            var by = SignedIn.current().actor();
                            if (varies) {
                                decide.vary(id, notice.orElseThrow(), seen, by);
                            } else {
                                decide.keep(id, answers.text("reasons").orElseThrow(), by);
                            }
                        },
                        "/variations/" + id);
    }

    private Terms terms(AccreditationNumber number, String code, List<OffenceCode> offences, Answers answers) {
        return proposedVariation.terms(
                number,
                new Given(
                        new PowerCode(code),
                        offences,
                        lines(answers, "byelaws"),
                        lines(answers, "conditions"),
                        lines(answers, "areas")));
    }

    private static List<OffenceCode> offences(Answers answers, PageErrors errors) {
        try {
            return lines(answers, "offences").stream().map(OffenceCode::new).toList();
        } catch (IllegalArgumentException notACode) {
            errors.add("offences", "life.offences.wrong");
            return List.of();
        }
    }

    /** A test that is answered; one without its basis is sent back. */
    private static FourTests.@Nullable Test test(String field, Answers answers, PageErrors errors) {
        var met = answers.text(field);
        var basis = answers.text(field + "Basis").map(String::strip).orElse("");
        if (met.isPresent() && basis.isEmpty()) {
            errors.add(field + "Basis", "life.basis.missing");
        }
        return met.isEmpty() || basis.isEmpty()
                ? null
                : new FourTests.Test(met.get().equals("MET"), basis);
    }

    private static List<String> lines(Answers answers, String field) {
        return answers.text(field)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<PowerCode> codes(String @Nullable [] values) {
        return values == null
                ? Set.of()
                : Arrays.stream(values).map(PowerCode::new).collect(Collectors.toSet());
    }
}
