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
 * Says of two accreditations that the one renews the other (s.41(7)). The new one has been decided like any other; it runs
 * from when the old one would have expired, and the old one stands until then. A new one that begins later leaves a gap:
 * nothing implies an extension.
 */
@Service
public class RenewAccreditation {

    private final Accreditations accreditations;
    private final ActOnAccreditation act;
    private final AccreditationActs acts;
    private final ApplicationEventPublisher events;

    RenewAccreditation(
            Accreditations accreditations,
            ActOnAccreditation act,
            AccreditationActs acts,
            ApplicationEventPublisher events) {
        this.accreditations = accreditations;
        this.act = act;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Lets the new one take the place of the old from its own first day.
     *
     * @param seen how many acts there had been on the old one
     * @throws AccreditationNotFound if one of them is not there to see
     * @throws ActedOnMeanwhile if somebody was quicker
     * @throws ActRefused if they are not of the same person, employer, force and scheme, or the new one begins too soon
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void renew(AccreditationNumber old, AccreditationNumber by, int seen, Actor who) {
        var before = get(old);
        var after = get(by);
        check(before, after);
        acts.begin(old, seen);
        if (acts.replaced(before)) {
            throw new ActRefused("Accreditation %s has been renewed already.".formatted(old));
        }
        var at = act.now();
        var from = after.period().from();
        acts.add(before, replaced(from, at), null, by);
        events.publishEvent(new AccreditationReplaced(before.caseReference(), old, by, from, who, at));
    }

    private static Act replaced(LocalDate from, java.time.Instant at) {
        var start = from.atStartOfDay(Accreditation.LONDON).toInstant();
        return new Act(Act.Kind.REPLACED, start, null, null, at, null);
    }

    private Accreditation get(AccreditationNumber number) {
        return accreditations.find(number).orElseThrow(() -> new AccreditationNotFound(number));
    }

    private static void check(Accreditation before, Accreditation after) {
        var alike = before.person().equals(after.person())
                && before.organisation().equals(after.organisation())
                && before.force().equals(after.force())
                && before.scheme().equals(after.scheme());
        if (!alike || before.number().equals(after.number())) {
            throw new ActRefused("%s does not renew %s: person, employer, force and scheme are the same in a renewal."
                    .formatted(after.number(), before.number()));
        }
        if (after.period().from().isBefore(before.end())) {
            throw new ActRefused(
                    "%s begins on %s. A renewal runs from when %s would have expired, %s (PRA 2002 s.41(7))."
                            .formatted(after.number(), after.period().from(), before.number(), before.end()));
        }
    }
}
