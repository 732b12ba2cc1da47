package tabard.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out where an accreditation stands, from dated facts, at the moment of asking, by what is known then. */
@Service
public class AccreditationStates {

    private static final Set<AccreditationState> STANDING =
            EnumSet.of(AccreditationState.VALID, AccreditationState.STOOD_DOWN, AccreditationState.NOT_YET_VALID);

    private final Histories histories;
    private final Clock clock;

    AccreditationStates(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** Where it stands on a day: for today now, for any other day at its beginning. */
    @Transactional(readOnly = true)
    public AccreditationState on(Accreditation accreditation, LocalDate day) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Accreditation.LONDON);
        return at(
                accreditation,
                day.equals(today) ? now : day.atStartOfDay(Accreditation.LONDON).toInstant());
    }

    /** Whether it had not ended in another way before a day on which the law ends it. */
    @Transactional(readOnly = true)
    public boolean stoodUntil(Accreditation accreditation, LocalDate end) {
        return STANDING.contains(on(accreditation, end.minusDays(1)));
    }

    /** Those of many that stand now, so that somebody may act by them; by one question for each kind of fact. */
    List<Accreditation> standingNow(List<Accreditation> all) {
        var now = clock.instant();
        var standing = histories.of(all).stream()
                .filter(history -> history.stateAt(now, now) == AccreditationState.VALID)
                .map(AccreditationHistory::number)
                .collect(Collectors.toSet());
        return all.stream().filter(one -> standing.contains(one.number())).toList();
    }

    /** Where it stands at a moment. All facts are read whatever the first says, so that the time it takes tells nothing. */
    @Transactional(readOnly = true)
    public AccreditationState at(Accreditation accreditation, Instant moment) {
        return histories.of(List.of(accreditation)).getFirst().stateAt(moment, clock.instant());
    }
}
