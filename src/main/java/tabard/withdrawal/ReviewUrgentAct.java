package tabard.withdrawal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.WithdrawAccreditation;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;
import tabard.withdrawal.Withdrawal.Reviewed;
import tabard.withdrawal.Withdrawal.Route;
import tabard.withdrawal.Withdrawal.State;

/** The chief officer, or a delegate in date, who is not the one who acted, looks again at what was done at once. */
@Service
public class ReviewUrgentAct {

    private final Withdrawals withdrawals;
    private final DecidingAuthority authorities;
    private final StandDown standDown;
    private final WithdrawAccreditation withdrawAccreditation;
    private final StillStands stands;
    private final WithdrawalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewUrgentAct(
            Withdrawals withdrawals,
            DecidingAuthority authorities,
            StandDown standDown,
            WithdrawAccreditation withdrawAccreditation,
            StillStands stands,
            WithdrawalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.authorities = authorities;
        this.standDown = standDown;
        this.withdrawAccreditation = withdrawAccreditation;
        this.stands = stands;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param reasons 3 to 2,000 characters
     * @param notice that was served, where the outcome gives powers back or withdraws; null otherwise
     * @param seen how many acts the reviewer had seen on the accreditation
     */
    public record Found(
            ReviewOutcome outcome, String reasons, @Nullable ServedNotice notice, int seen) {}

    /**
     * Records it, and does what it says.
     *
     * @throws tabard.authority.NoAuthorityInDate if whoever reviews is neither
     * @throws ProposerDecides if whoever reviews acted
     * @throws WithdrawalRefused if there is nothing to review, or the outcome does not fit what was done
     * @throws tabard.accreditation.ActRefused if the accreditation is over, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void review(WithdrawalId id, Found found, Actor by) {
        var withdrawal = withdrawals.get(id);
        withdrawal.in(State.REVIEWING, "There is nothing to look at again here.");
        if (withdrawal.opened().by().equals(by.id())) {
            throw new ProposerDecides();
        }
        check(withdrawal, found);
        var at = clock.instant();
        var next = found.outcome() == ReviewOutcome.GOES_ON ? next(withdrawal, at) : null;
        var actor = authorities
                .require(withdrawal.of().force(), decision(withdrawal, found), by)
                .actor();
        act(withdrawal, found, next, by);
        var reasons = WithdrawalReasons.checked("reasons", found.reasons());
        withdrawals.save(withdrawal.review(new Reviewed(found.outcome(), reasons, next, Act.of(actor, at))));
        events.publishEvent(new ActReviewed(
                id,
                withdrawal.of().number(),
                withdrawal.of().force(),
                found.outcome(),
                next,
                Commitment.to(reasons, withdrawal.salt()),
                actor,
                at));
    }

    private void check(Withdrawal withdrawal, Found found) {
        if (!found.outcome().fits(withdrawal.route())) {
            throw new WithdrawalRefused(
                    "%s does not fit what was done: %s.".formatted(found.outcome(), withdrawal.route()));
        }
        if (found.outcome().served() != (found.notice() != null)) {
            throw new WithdrawalRefused(
                    found.notice() == null
                            ? "Say when and how the notice was served."
                            : "No notice is served where nothing changes for the person.");
        }
        if (withdrawal.route() == Route.STOOD_DOWN_AT_ONCE
                && found.outcome() == ReviewOutcome.CONFIRMED
                && stands.stands(withdrawal.of().number())) {
            throw new WithdrawalRefused(
                    "The accreditation is still stood down: give the powers back, withdraw it, or let it go on.");
        }
    }

    private void act(Withdrawal withdrawal, Found found, @Nullable LocalDate next, Actor by) {
        var number = withdrawal.of().number();
        var notice = found.notice();
        if (notice != null && found.outcome() == ReviewOutcome.GIVEN_BACK) {
            standDown.end(number, notice, found.seen(), by);
        } else if (notice != null) {
            withdrawAccreditation.withdraw(number, notice, found.seen(), by);
        } else if (next != null) {
            standDown.goOn(number, next, by);
        }
    }

    private static DelegatedDecision decision(Withdrawal withdrawal, Found found) {
        return withdrawal.route() == Route.WITHDRAWN_AT_ONCE || found.outcome() == ReviewOutcome.WITHDRAWN
                ? DelegatedDecision.WITHDRAWAL
                : DelegatedDecision.VARIATION;
    }

    /** Later than the day that was to be kept, and so many days from now. */
    private LocalDate next(Withdrawal withdrawal, Instant at) {
        var next = LocalDate.ofInstant(at, clock.getZone())
                .plusDays(settings.review(withdrawal.of().force()));
        return next.isAfter(withdrawal.until()) ? next : withdrawal.until().plusDays(1);
    }
}
