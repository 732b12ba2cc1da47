package tabard.withdrawal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.WithdrawAccreditation;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;
import tabard.withdrawal.Withdrawal.Concluded;
import tabard.withdrawal.Withdrawal.End;
import tabard.withdrawal.Withdrawal.State;

/**
 * The chief officer, or a delegate in date, decides on a withdrawal that somebody else has proposed, once the person has been
 * heard or has let the period go by (PRA 2002 s.42(3)).
 */
@Service
public class DecideWithdrawal {

    private final Withdrawals withdrawals;
    private final DecidingAuthority authorities;
    private final WithdrawAccreditation withdrawAccreditation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideWithdrawal(
            Withdrawals withdrawals,
            DecidingAuthority authorities,
            WithdrawAccreditation withdrawAccreditation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.authorities = authorities;
        this.withdrawAccreditation = withdrawAccreditation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws the accreditation.
     *
     * @param notice that was served, with the reasons
     * @param seen how many acts the decider had seen on the accreditation
     * @throws tabard.authority.NoAuthorityInDate if whoever decides is neither
     * @throws ProposerDecides if whoever decides proposed it
     * @throws tabard.accreditation.ActRefused if it is over, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void withdraw(WithdrawalId id, ServedNotice notice, int seen, Actor by) {
        var withdrawal = toDecide(id, by);
        var actor = actor(withdrawal, by);
        withdrawAccreditation.withdraw(withdrawal.of().number(), notice, seen, by);
        conclude(withdrawal, End.WITHDRAWN, notice.reason(), actor);
    }

    /**
     * Leaves the accreditation as it is; the person is told.
     *
     * @param reasons 3 to 2,000 characters
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void keep(WithdrawalId id, String reasons, Actor by) {
        var withdrawal = toDecide(id, by);
        conclude(withdrawal, End.KEPT, WithdrawalReasons.checked("reasons", reasons), actor(withdrawal, by));
    }

    private Withdrawal toDecide(WithdrawalId id, Actor by) {
        var withdrawal = withdrawals.get(id);
        withdrawal.in(
                State.DECIDING,
                withdrawal.state() == State.HEARING
                        ? "Hear the person first: record the representations, or that none came by %s."
                                .formatted(withdrawal.until())
                        : "This is decided already.");
        if (withdrawal.opened().by().equals(by.id())) {
            throw new ProposerDecides();
        }
        return withdrawal;
    }

    private Actor actor(Withdrawal withdrawal, Actor by) {
        return authorities
                .require(withdrawal.of().force(), DelegatedDecision.WITHDRAWAL, by)
                .actor();
    }

    private void conclude(Withdrawal withdrawal, End end, String reasons, Actor actor) {
        var at = clock.instant();
        withdrawals.save(withdrawal.conclude(new Concluded(end, reasons, Act.of(actor, at))));
        events.publishEvent(new WithdrawalDecided(
                withdrawal.id(),
                withdrawal.of().number(),
                withdrawal.of().force(),
                end,
                Commitment.to(reasons, withdrawal.salt()),
                actor,
                at));
    }
}
