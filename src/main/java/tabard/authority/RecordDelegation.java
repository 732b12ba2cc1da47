package tabard.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Colleagues;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

/** A chief officer enters in the register who may decide for them (PRA 2002 ss.40-42 name the chief officer). */
@Service
public class RecordDelegation {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./-]{1,39}");

    private final Delegations delegations;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordDelegation(Delegations delegations, Colleagues colleagues, ApplicationEventPublisher events, Clock clock) {
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the instrument says.
     *
     * @param delegate the account of whoever may decide
     * @param period its end is dated, and not in the past
     * @param instrument the reference of the written instrument, 2 to 40 letters, digits, blanks, dots, slashes and hyphens
     */
    public record Instrument(String delegate, Set<DelegatedDecision> decisions, Period period, String instrument) {

        public Instrument {
            decisions = Set.copyOf(decisions);
        }
    }

    /**
     * Enters it.
     *
     * @throws DelegationRefused if the delegate is no officer of the force, nothing is delegated, the period has no end or is
     *     over, or the reference is none
     */
    @PreAuthorize("hasRole('CHIEF_OFFICER')")
    @Transactional
    public DelegationId record(ForceCode force, Instrument said, Actor by) {
        var at = clock.instant();
        check(said, by, LocalDate.ofInstant(at, clock.getZone()));
        var delegate = colleagues
                .find(force, said.delegate())
                .orElseThrow(() -> new DelegationRefused(
                        "%s is no account of an officer of %s. Name one that is.".formatted(said.delegate(), force)));
        var id = new DelegationId(UUID.randomUUID());
        delegations.add(
                new Delegation(
                        id,
                        force,
                        delegate.username(),
                        delegate.displayName(),
                        said.decisions(),
                        said.period(),
                        said.instrument(),
                        by.id(),
                        at,
                        null,
                        null),
                UUID.randomUUID());
        events.publishEvent(new DelegationRecorded(
                id,
                force,
                delegate.username(),
                said.decisions().stream().sorted().toList(),
                said.period(),
                said.instrument(),
                by,
                at));
        return id;
    }

    private static void check(Instrument said, Actor by, LocalDate today) {
        if (said.delegate().equals(by.id())) {
            throw new DelegationRefused("The chief officer decides without an instrument. Name somebody else.");
        }
        if (said.decisions().isEmpty()) {
            throw new DelegationRefused("The instrument gives no decision away. Name at least one.");
        }
        if (!REFERENCE.matcher(said.instrument()).matches()) {
            throw new DelegationRefused(
                    "Not the reference of an instrument: '%s'. Use 2 to 40 letters, digits, blanks, dots, slashes and hyphens."
                            .formatted(said.instrument()));
        }
        var end = said.period().to();
        if (end == null || !end.isAfter(today)) {
            throw new DelegationRefused("A delegation has an end that is still to come. Give a day after today.");
        }
    }
}
