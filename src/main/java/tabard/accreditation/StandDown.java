package tabard.accreditation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/**
 * The chief officer varies an accreditation by notice so that, for the time being, no power may be used (s.42(3)), and varies
 * it back. The Act knows no suspension; this is a variation, shown as exactly that.
 */
@Service
public class StandDown {

    private final ActOnAccreditation act;
    private final AccreditationActs acts;
    private final ApplicationEventPublisher events;

    StandDown(ActOnAccreditation act, AccreditationActs acts, ApplicationEventPublisher events) {
        this.act = act;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Leaves the person without powers from the notice on.
     *
     * @param reviewOn the day by which it is looked at again: later than that of the notice
     * @param seen how many acts the decider had seen on it
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is not the chief officer and no instrument in date names them
     * @throws ActRefused if it is over, or stood down already, or the notice or the day cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void standDown(AccreditationNumber number, ServedNotice notice, LocalDate reviewOn, int seen, Actor by) {
        var begun = act.begin(number, "STAND_DOWN", notice, seen, by);
        if (acts.openStandDown(begun.accreditation()).isPresent()) {
            throw new ActRefused("Accreditation %s is stood down already.".formatted(number));
        }
        if (!reviewOn.isAfter(LocalDate.ofInstant(notice.servedAt(), Accreditation.LONDON))) {
            throw new ActRefused("Review it on a day after the notice, not on %s.".formatted(reviewOn));
        }
        acts.add(
                begun.accreditation(),
                new Act(Act.Kind.STOOD_DOWN, notice.servedAt(), null, reviewOn, begun.at(), null),
                begun.notice(),
                null);
        events.publishEvent(new AccreditationStoodDown(
                begun.accreditation().caseReference(),
                number,
                notice.servedAt(),
                notice.way(),
                notice.employerCopy(),
                reviewOn,
                begun.reasons(),
                begun.by(),
                begun.at()));
    }

    /**
     * Gives back, from the notice on, the powers there were.
     *
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is not the chief officer and no instrument in date names them
     * @throws ActRefused if it is over, or is not stood down, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void end(AccreditationNumber number, ServedNotice notice, int seen, Actor by) {
        var begun = act.begin(number, "STAND_DOWN_ENDED", notice, seen, by);
        var open = acts.openStandDown(begun.accreditation())
                .orElseThrow(() -> new ActRefused("Accreditation %s is not stood down.".formatted(number)));
        acts.end(open, notice.servedAt(), begun.at());
        events.publishEvent(new StandDownEnded(
                begun.accreditation().caseReference(),
                number,
                notice.servedAt(),
                notice.way(),
                notice.employerCopy(),
                begun.reasons(),
                begun.by(),
                begun.at()));
    }

    /**
     * Lets it go on as it is, to be looked at again by a later day: nothing changes for the person, so no notice is served.
     *
     * @param reviewOn later than the day by which it was to be looked at before
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is not the chief officer and no instrument in date names them
     * @throws ActRefused if it is not stood down, or the day is no later
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void goOn(AccreditationNumber number, LocalDate reviewOn, Actor by) {
        act.requireVariation(number, by);
        if (!acts.reviewLater(number, reviewOn, act.now())) {
            throw new ActRefused("Accreditation %s is not stood down, or is looked at later than %s already."
                    .formatted(number, reviewOn));
        }
    }
}
