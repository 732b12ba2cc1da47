package tabard.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.withdrawal.Withdrawal.Act;

/**
 * An officer proposes to withdraw an accreditation. The person is told that the force is minded to, why, and until when they
 * may say what they think of it: the Act asks for none of that, fairness does (INFERRED). Nothing has effect yet.
 */
@Service
public class ProposeWithdrawal {

    private final Accreditations accreditations;
    private final StillStands stands;
    private final Withdrawals withdrawals;
    private final WithdrawalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeWithdrawal(
            Accreditations accreditations,
            StillStands stands,
            Withdrawals withdrawals,
            WithdrawalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.stands = stands;
        this.withdrawals = withdrawals;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes it.
     *
     * @param reasons 3 to 2,000 characters, for the person and for the record
     * @throws tabard.accreditation.AccreditationNotFound if there is none to see
     * @throws WithdrawalRefused if it is over, or proposed already, or no reasons are given
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public WithdrawalId propose(AccreditationNumber number, String reasons, Actor by) {
        var accreditation = accreditations.get(number);
        var said = WithdrawalReasons.checked("reasons", reasons);
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        if (!stands.stands(number)) {
            throw new WithdrawalRefused("Accreditation %s is over: there is nothing to withdraw.".formatted(number));
        }
        var until = today.plusDays(settings.representations(accreditation.force()));
        var proposed = opened(accreditation, Withdrawal.Route.MINDED_TO, said, until, Act.of(by, at));
        withdrawals.add(proposed);
        events.publishEvent(new WithdrawalProposed(
                proposed.id(), number, accreditation.force(), until, Commitment.to(said, proposed.salt()), by, at));
        return proposed.id();
    }

    static Withdrawal opened(Accreditation of, Withdrawal.Route route, String reasons, LocalDate until, Act by) {
        return new Withdrawal(
                new WithdrawalId(UUID.randomUUID()),
                new Withdrawal.Of(
                        of.number(), of.caseReference(), of.person(), of.organisation(), of.force(), of.scheme()),
                route,
                reasons,
                until,
                by,
                List.of(),
                List.of(),
                null,
                0,
                UUID.randomUUID());
    }
}
