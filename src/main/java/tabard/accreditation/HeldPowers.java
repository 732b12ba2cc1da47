package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tabard.party.ArrangementFacts;

/** Finds the accreditations that rest on an arrangement and are not over, with the grants that last beyond a day. */
@Component
class HeldPowers {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final Clock clock;

    HeldPowers(Accreditations accreditations, AccreditationStates states, Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.clock = clock;
    }

    /** Those that last beyond a day, in the order of their numbers. */
    List<EndingPreview.Loss> restingOn(ArrangementFacts arrangement, LocalDate on) {
        return accreditations.of(arrangement.organisation()).stream()
                .filter(held -> held.force().equals(arrangement.force()))
                .filter(held -> held.scheme().equals(arrangement.scheme()))
                .filter(held -> held.end().isAfter(on))
                .filter(held -> !over(held))
                .map(held -> new EndingPreview.Loss(held.number(), held.person(), lasting(held, on), held.end()))
                .sorted(Comparator.comparing(loss -> loss.number().value()))
                .toList();
    }

    private boolean over(Accreditation held) {
        return switch (states.on(held, LocalDate.now(clock))) {
            case EXPIRED, CEASED, WITHDRAWN, REPLACED, UNKNOWN -> true;
            case VALID, NOT_YET_VALID, STOOD_DOWN -> false;
        };
    }

    private static List<Accreditation.Grant> lasting(Accreditation held, LocalDate on) {
        return held.lastingGrants().stream()
                .filter(grant ->
                        grant.period().to() == null || grant.period().to().isAfter(on))
                .toList();
    }
}
