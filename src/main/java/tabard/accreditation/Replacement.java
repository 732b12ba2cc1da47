package tabard.accreditation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.kernel.Actor;

/** One accreditation takes the place of another from its own first day (PRA 2002 s.41(7); S.I. 2004/915 reg 7(6)). */
@Component
class Replacement {

    private final ActOnAccreditation act;
    private final AccreditationActs acts;
    private final ApplicationEventPublisher events;

    Replacement(ActOnAccreditation act, AccreditationActs acts, ApplicationEventPublisher events) {
        this.act = act;
        this.acts = acts;
        this.events = events;
    }

    /** Whether something takes its place already. */
    boolean done(Accreditation before) {
        return acts.replaced(before);
    }

    /**
     * Records it.
     *
     * @param seen how many acts there had been on the old one
     */
    void replace(Accreditation before, Accreditation after, int seen, Actor who) {
        check(before, after);
        acts.begin(before.number(), seen);
        if (done(before)) {
            throw new ActRefused("Accreditation %s has been renewed already.".formatted(before.number()));
        }
        var at = act.now();
        var from = after.period().from();
        var start = from.atStartOfDay(Accreditation.LONDON).toInstant();
        acts.add(before, new Act(Act.Kind.REPLACED, start, null, null, at, null), null, after.number());
        events.publishEvent(
                new AccreditationReplaced(before.caseReference(), before.number(), after.number(), from, who, at));
    }

    private static boolean alike(Accreditation before, Accreditation after) {
        return before.person().equals(after.person())
                && before.organisation().equals(after.organisation())
                && before.force().equals(after.force())
                && before.scheme().equals(after.scheme())
                && !before.number().equals(after.number());
    }

    static boolean inTime(Accreditation before, LocalDate from) {
        return !from.isBefore(before.end());
    }

    private static void check(Accreditation before, Accreditation after) {
        if (!alike(before, after)) {
            throw new ActRefused("%s does not renew %s: person, employer, force and scheme are the same in a renewal."
                    .formatted(after.number(), before.number()));
        }
        if (!inTime(before, after.period().from())) {
            throw new ActRefused(
                    "%s begins on %s. A renewal runs from when %s would have expired, %s (PRA 2002 s.41(7))."
                            .formatted(after.number(), after.period().from(), before.number(), before.end()));
        }
    }
}
