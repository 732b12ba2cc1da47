package tabard.party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.LastDayCorrection.Outcome;

/**
 * Puts the recorded end of an employment right, or keeps the wish to. Whether an officer has to look first is for
 * {@code accreditation} to say: here nobody knows what an employment carries.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CorrectEmployment {

    private final Employments employments;
    private final LastDayCorrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectEmployment(
            Employments employments, LastDayCorrections corrections, ApplicationEventPublisher events, Clock clock) {
        this.employments = employments;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /** Puts it right at once: from now on the end is known otherwise, and what was known before stays on record. */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public LastDayCorrection putRight(OrganisationId organisation, PersonId person, RightLastDay right, Actor by) {
        var employment = correctable(organisation, person, right);
        var correction = correction(employment, right, Outcome.CORRECTED, by);
        var at = correction.askedAt();
        corrections.keep(employment.correct(right.lastDay(), at));
        employments.flush();
        corrections.add(correction);
        events.publishEvent(corrected(correction, by, at));
        return correction;
    }

    /** Keeps the wish until an officer has looked. */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public LastDayCorrection hold(OrganisationId organisation, PersonId person, RightLastDay right, Actor by) {
        var correction = correction(correctable(organisation, person, right), right, Outcome.WAITING, by);
        corrections.add(correction);
        events.publishEvent(new LastDayCorrectionAsked(
                correction.id(), person, organisation, correction.was(), right.lastDay(), by, correction.askedAt()));
        return correction;
    }

    /**
     * Settles a wish that waits.
     *
     * @param basis what was seen: 1 to 1,000 characters
     * @throws CorrectionSettled if it is settled, or the end on record is another by now
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SYSTEM')")
    public void settle(UUID id, boolean right, String basis, Actor by) {
        var correction = corrections.get(id);
        var at = clock.instant();
        var employment = employments.findById(correction.employment());
        if (employment.isEmpty()
                || !correction
                        .was()
                        .plusDays(1)
                        .equals(employment.get().period().to())) {
            throw new CorrectionSettled();
        }
        if (right) {
            corrections.keep(employment.get().correct(correction.lastDay(), at));
            employments.flush();
        }
        if (!corrections.settle(id, right ? Outcome.CORRECTED : Outcome.LEFT_AS_IT_IS, basis, by, at)) {
            throw new CorrectionSettled();
        }
        events.publishEvent(
                right
                        ? corrected(correction, by, at)
                        : new LastDayLeftAsItIs(
                                id,
                                correction.person(),
                                correction.organisation(),
                                correction.was(),
                                correction.lastDay(),
                                by,
                                at));
    }

    private Employment correctable(OrganisationId organisation, PersonId person, RightLastDay right) {
        var worked = employments.findStaff(organisation, person);
        if (worked.isEmpty()) {
            throw new PersonNotFound(person);
        }
        if (corrections.of(organisation, person).stream().anyMatch(one -> one.outcome() == Outcome.WAITING)) {
            throw new CorrectionWaits();
        }
        var day = right.lastDay();
        if (day != null) {
            LastDay.check(day, LocalDate.now(clock));
        }
        var employment = worked.getLast().employment();
        employment.correctable(day);
        return employment;
    }

    private LastDayCorrection correction(Employment employment, RightLastDay right, Outcome outcome, Actor by) {
        var at = clock.instant();
        return new LastDayCorrection(
                UUID.randomUUID(),
                employment.id(),
                employment.person(),
                employment.organisation(),
                employment.lastDay(),
                right.lastDay(),
                right.reason(),
                by.id(),
                at,
                outcome,
                null,
                outcome == Outcome.WAITING ? null : at);
    }

    private static LastDayCorrected corrected(LastDayCorrection done, Actor by, Instant at) {
        return new LastDayCorrected(done.id(), done.person(), done.organisation(), done.was(), done.lastDay(), by, at);
    }
}
