package tabard.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.WithdrawAccreditation;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;
import tabard.withdrawal.Withdrawal.Route;

/**
 * The chief officer, or a delegate in date, withdraws an accreditation or varies it to nil the same day, where hearing the
 * person first cannot wait: s.42(3) lets them at any time. Somebody else looks at it again within the force's days.
 */
@Service
public class ActAtOnce {

    private final Accreditations accreditations;
    private final WithdrawAccreditation withdrawAccreditation;
    private final StandDown standDown;
    private final DecidingAuthority authorities;
    private final Withdrawals withdrawals;
    private final WithdrawalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActAtOnce(
            Accreditations accreditations,
            WithdrawAccreditation withdrawAccreditation,
            StandDown standDown,
            DecidingAuthority authorities,
            Withdrawals withdrawals,
            WithdrawalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.withdrawAccreditation = withdrawAccreditation;
        this.standDown = standDown;
        this.authorities = authorities;
        this.withdrawals = withdrawals;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws it for good.
     *
     * @param seen how many acts the decider had seen on it
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is neither
     * @throws tabard.accreditation.ActRefused if it is over, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public WithdrawalId withdraw(AccreditationNumber number, ServedNotice notice, int seen, Actor by) {
        var accreditation = accreditations.get(number);
        withdrawAccreditation.withdraw(number, notice, seen, by);
        return open(accreditation, Route.WITHDRAWN_AT_ONCE, notice, DelegatedDecision.WITHDRAWAL, by);
    }

    /**
     * Leaves the person without powers, by a variation to nil.
     *
     * @param seen how many acts the decider had seen on it
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is neither
     * @throws tabard.accreditation.ActRefused if it is over, stood down already, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public WithdrawalId standDown(AccreditationNumber number, ServedNotice notice, int seen, Actor by) {
        var accreditation = accreditations.get(number);
        standDown.standDown(number, notice, reviewOn(accreditation), seen, by);
        return open(accreditation, Route.STOOD_DOWN_AT_ONCE, notice, DelegatedDecision.VARIATION, by);
    }

    private WithdrawalId open(
            Accreditation of, Route route, ServedNotice notice, DelegatedDecision decision, Actor by) {
        var actor = authorities.require(of.force(), decision, by).actor();
        var reasons = WithdrawalReasons.checked("reasons", notice.reason());
        var at = clock.instant();
        var until = reviewOn(of);
        var opened = ProposeWithdrawal.opened(of, route, reasons, until, Act.of(actor, at));
        withdrawals.add(opened);
        events.publishEvent(new ActedAtOnce(
                opened.id(), of.number(), of.force(), route, until, Commitment.to(reasons, opened.salt()), actor, at));
        return opened.id();
    }

    private LocalDate reviewOn(Accreditation of) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(settings.review(of.force()));
    }
}
