package tabard.policy;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.scheme.CheckPolicy;
import tabard.scheme.PolicyDocument;

/** A policy says nothing that the law or the force's other versions contradict. */
@Component
class IsWithoutFault implements PolicyGate {

    private final CheckPolicy check;

    IsWithoutFault(CheckPolicy check) {
        this.check = check;
    }

    @Override
    public Stream<Objection> objections(ForcePolicy policy) {
        return check.faults(PolicyDocument.of(policy)).stream()
                .map(fault -> Objection.quoted("%s: %s".formatted(fault.field(), fault.message())));
    }
}
