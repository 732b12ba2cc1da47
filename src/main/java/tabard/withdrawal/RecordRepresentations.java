package tabard.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;
import tabard.withdrawal.Withdrawal.Heard;
import tabard.withdrawal.Withdrawal.State;

/** An officer records what the person has said of a withdrawal that is proposed, or that the period went by without a word. */
@Service
public class RecordRepresentations {

    private final Withdrawals withdrawals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordRepresentations(Withdrawals withdrawals, ApplicationEventPublisher events, Clock clock) {
        this.withdrawals = withdrawals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what came. Until it is decided, more may come.
     *
     * @param received on which day: not before it was proposed, and not to come
     * @param said in short, 3 to 2,000 characters
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void received(WithdrawalId id, LocalDate received, String said, Actor by) {
        var withdrawal = withdrawals.get(id);
        var opened = LocalDate.ofInstant(withdrawal.opened().at(), clock.getZone());
        if (received.isBefore(opened) || received.isAfter(today())) {
            throw new WithdrawalRefused(
                    "Representations came between the day of the proposal, %s, and today.".formatted(opened));
        }
        var text = WithdrawalReasons.checked("representations", said);
        keep(withdrawal, new Heard(received, text, Act.of(by, clock.instant())), by);
    }

    /**
     * Records that nothing came.
     *
     * @throws WithdrawalRefused while something may still come: up to and with the last day
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void none(WithdrawalId id, Actor by) {
        var withdrawal = withdrawals.get(id);
        withdrawal.in(State.HEARING, "Representations have been recorded already.");
        if (!today().isAfter(withdrawal.until())) {
            throw new WithdrawalRefused(
                    "The person may make representations up to and with %s.".formatted(withdrawal.until()));
        }
        keep(withdrawal, new Heard(null, "", Act.of(by, clock.instant())), by);
    }

    private void keep(Withdrawal withdrawal, Heard heard, Actor by) {
        withdrawals.save(withdrawal.hear(heard));
        events.publishEvent(new RepresentationsRecorded(
                withdrawal.id(),
                withdrawal.of().number(),
                withdrawal.of().force(),
                heard.received(),
                withdrawal.heard().isEmpty(),
                Commitment.to(heard.said(), withdrawal.salt()),
                by,
                heard.act().at()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
