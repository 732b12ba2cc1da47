package tabard.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;

/** Whether there is anything left of an accreditation to withdraw, vary or give back. */
@Component
class StillStands {

    private static final Set<AccreditationState> STANDS =
            EnumSet.of(AccreditationState.VALID, AccreditationState.STOOD_DOWN, AccreditationState.NOT_YET_VALID);

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final Clock clock;

    StillStands(Accreditations accreditations, AccreditationStates states, Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.clock = clock;
    }

    boolean stands(AccreditationNumber number) {
        var accreditation = accreditations.get(number);
        return STANDS.contains(states.on(accreditation, LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }
}
