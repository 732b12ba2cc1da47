package tabard.withdrawal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;
import tabard.withdrawal.Withdrawal.Concluded;
import tabard.withdrawal.Withdrawal.End;
import tabard.withdrawal.Withdrawal.Route;

/**
 * An officer lets a proposed withdrawal go no further: the reason for it is gone, or the accreditation has ended by itself
 * (s.41(8)). The person is told.
 */
@Service
public class DropWithdrawal {

    private final Withdrawals withdrawals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DropWithdrawal(Withdrawals withdrawals, ApplicationEventPublisher events, Clock clock) {
        this.withdrawals = withdrawals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drops it, before it is decided.
     *
     * @param reasons 3 to 2,000 characters
     * @throws WithdrawalRefused if it is decided, or was done at once: that is reviewed
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void drop(WithdrawalId id, String reasons, Actor by) {
        var withdrawal = withdrawals.get(id);
        if (!withdrawal.open() || withdrawal.route() != Route.MINDED_TO) {
            throw new WithdrawalRefused("Only a withdrawal that is proposed, and not decided, can be dropped.");
        }
        var said = WithdrawalReasons.checked("reasons", reasons);
        var at = clock.instant();
        withdrawals.save(withdrawal.conclude(new Concluded(End.DROPPED, said, Act.of(by, at))));
        events.publishEvent(new WithdrawalDropped(
                id, withdrawal.of().number(), withdrawal.of().force(), Commitment.to(said, withdrawal.salt()), by, at));
    }
}
