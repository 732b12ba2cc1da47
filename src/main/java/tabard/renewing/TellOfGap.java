package tabard.renewing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.intake.CaseFiles;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** Writes down that a renewal is late: its case is open and the old accreditation has run out (s.41(7)). The engine does it. */
@Service
public class TellOfGap {

    private final AskedRenewals asked;
    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellOfGap(
            AskedRenewals asked,
            Accreditations accreditations,
            AccreditationStates states,
            CaseFiles cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asked = asked;
        this.accreditations = accreditations;
        this.states = states;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down, unless the case is over, or the old one still stands or has ended in another way; tells whether it did. */
    @Transactional
    public boolean tell(CaseReference reference) {
        var renewal = asked.ofCase(reference)
                .orElseThrow(() -> new RenewalRefused("%s renews nothing.".formatted(reference)));
        var old = accreditations.get(renewal.number());
        var at = clock.instant();
        var state = states.on(old, LocalDate.ofInstant(at, clock.getZone()));
        if (!cases.get(reference).open() || state != AccreditationState.EXPIRED) {
            return false;
        }
        events.publishEvent(new RenewalGapBegan(reference, old.number(), old.end(), Actor.ENGINE, at));
        return true;
    }
}
