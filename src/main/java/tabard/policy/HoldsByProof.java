package tabard.policy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyProof;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Nothing that a policy leads to breaks the law, whatever powers are asked for together: proved in a second or less. */
@Component
class HoldsByProof implements PolicyGate {

    private final Schemes schemes;
    private final Forces forces;

    HoldsByProof(Schemes schemes, Forces forces) {
        this.schemes = schemes;
        this.forces = forces;
    }

    @Override
    public Stream<Objection> objections(ForcePolicy policy) {
        var catalogue = schemes.catalogue(policy.scheme());
        var countries = forces.get(policy.force()).countries();
        var result = PolicyProof.of(catalogue).check(policy, countries);
        Function<PowerCode, String> names = code -> catalogue.get(code).name();
        return Stream.concat(
                result.counterExamples().stream().map(example -> new Objection(example.english(names), example::welsh)),
                result.faults().stream()
                        .map(fault -> Objection.of(
                                "%s: %s".formatted(fault.field(), fault.english()),
                                "%s: %s".formatted(fault.field(), fault.welsh()))));
    }
}
