package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.powers.CounterExample;
import tabard.powers.Invariant;
import tabard.powers.PolicyProof;
import tabard.powers.PowerCode;
import tabard.powers.TableCheck;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.PolicyProofs;
import tabard.scheme.Schemes;

/** The proof that the policy of a force leads to nothing the law forbids. For anybody. */
@Controller
class ProofPages {

    /** For how long a page waits for a proof that is being made, before it says so instead. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** After so many seconds such a page looks again. */
    private static final int SECONDS = 2;

    private final Forces forces;
    private final Schemes schemes;
    private final Policies policies;
    private final PolicyProofs proofs;
    private final PageWords words;
    private final Clock clock;

    ProofPages(Forces forces, Schemes schemes, Policies policies, PolicyProofs proofs, PageWords words, Clock clock) {
        this.forces = forces;
        this.schemes = schemes;
        this.policies = policies;
        this.proofs = proofs;
        this.words = words;
        this.clock = clock;
    }

    /** One invariant of the scheme, and what breaks it. */
    record Row(Invariant invariant, String provision, List<String> broken) {}

    @GetMapping("/forces/{code}/proof")
    ModelAndView proof(@PathVariable String code, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var force = forces.all().stream()
                .filter(candidate -> candidate.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = (errors.isEmpty() ? new ModelAndView("proof") : errors.page("proof"))
                .addObject("force", force)
                .addObject("scheme", schemes.get(force.scheme()))
                .addObject("asAt", asAt);
        policies.inEffect(force.code(), force.scheme(), asAt.day(), clock.instant())
                .ifPresent(policy -> proofs.of(policy, PATIENCE)
                        .ifPresentOrElse(proof -> show(page, force, proof), () -> page.addObject("refresh", SECONDS)));
        return page;
    }

    private void show(ModelAndView page, Force force, PolicyProof.Result proof) {
        Function<PowerCode, String> names = power -> words.power(force.scheme(), power);
        var rows = Arrays.stream(Invariant.values())
                .map(invariant -> new Row(
                        invariant,
                        schemes.catalogue(force.scheme()).provision(invariant),
                        proof.counterExamples().stream()
                                .filter(example -> example.invariant() == invariant)
                                .map(example -> said(example, names))
                                .toList()))
                .toList();
        page.addObject("proof", proof)
                .addObject("rows", rows)
                .addObject(
                        "neverGranted", proof.neverGranted().stream().map(names).toList())
                .addObject("faults", proof.faults().stream().map(this::said).toList());
    }

    private String said(CounterExample example, Function<PowerCode, String> names) {
        return welsh() ? example.welsh(names) : example.english(names);
    }

    private String said(TableCheck.Fault fault) {
        return "%s: %s".formatted(fault.field(), welsh() ? fault.welsh() : fault.english());
    }

    private boolean welsh() {
        return words.locale().getLanguage().equals(Language.WELSH.tag());
    }
}
