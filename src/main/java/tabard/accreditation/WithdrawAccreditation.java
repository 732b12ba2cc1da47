package tabard.accreditation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/** The chief officer withdraws an accreditation by notice, at any time (s.42(3)); from the notice on nothing is held by it. */
@Service
public class WithdrawAccreditation {

    private final ActOnAccreditation act;
    private final AccreditationActs acts;
    private final ApplicationEventPublisher events;

    WithdrawAccreditation(ActOnAccreditation act, AccreditationActs acts, ApplicationEventPublisher events) {
        this.act = act;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Withdraws it for good.
     *
     * @param seen how many acts the decider had seen on it: {@link AccreditationActs#count}
     * @throws AccreditationNotFound if there is none to see
     * @throws ActedOnMeanwhile if somebody was quicker
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is not the chief officer and no instrument in date names them
     * @throws ActRefused if it is over already, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void withdraw(AccreditationNumber number, ServedNotice notice, int seen, Actor by) {
        var begun = act.begin(number, "WITHDRAWAL", notice, seen, by);
        acts.add(
                begun.accreditation(),
                new Act(Act.Kind.WITHDRAWN, notice.servedAt(), null, null, begun.at(), null),
                begun.notice(),
                null);
        events.publishEvent(new AccreditationWithdrawn(
                begun.accreditation().caseReference(),
                number,
                notice.servedAt(),
                notice.way(),
                notice.employerCopy(),
                begun.reasons(),
                begun.by(),
                begun.at()));
    }
}
