package tabard.endorsement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.endorsement.Act.Kind;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * One application under a scheme without powers and, once it is confirmed, one entry of its public list.
 *
 * @param pack the version of the pack under which it was made, and which it keeps
 * @param organisation who applied
 * @param force whose officers check; null where checkers do
 * @param variant which variant of the scheme; null where it has none
 * @param answers by question, one text for each thing chosen or written
 * @param claimed the criteria that the applicant says are met
 * @param found the criteria that the reviewer found met
 * @param acts what was done with it, oldest first
 * @param lock how often it has been changed
 */
public record Endorsement(
        EndorsementId id,
        SchemeCode scheme,
        PackVersion pack,
        OrganisationId organisation,
        @Nullable ForceCode force,
        @Nullable String variant,
        Place subject,
        Map<String, List<String>> answers,
        Set<String> claimed,
        Set<String> found,
        String sentBy,
        Instant sentAt,
        List<Act> acts,
        int lock) {

    public Endorsement {
        answers = Map.copyOf(answers);
        claimed = Set.copyOf(claimed);
        found = Set.copyOf(found);
        acts = List.copyOf(acts);
    }

    /** Where it stands on a day. */
    public EndorsementState on(LocalDate day, Reconfirmation rule, ZoneId zone) {
        var last = acts.isEmpty() ? null : acts.getLast().kind();
        if (last == Kind.LEFT) {
            return EndorsementState.LEFT;
        }
        if (last == Kind.REMOVED) {
            return EndorsementState.REMOVED;
        }
        var due = due(rule, zone);
        return due.isEmpty() ? applied(last) : kept(day, due.get(), rule);
    }

    private static EndorsementState applied(@Nullable Kind last) {
        if (last == Kind.QUERIED) {
            return EndorsementState.QUERY;
        }
        return last == Kind.NOT_CONFIRMED ? EndorsementState.NOT_CONFIRMED : EndorsementState.CHECKING;
    }

    private EndorsementState kept(LocalDate day, LocalDate due, Reconfirmation rule) {
        if (!day.isBefore(rule.lapses(due))) {
            return EndorsementState.LAPSED;
        }
        if (paused()) {
            return EndorsementState.PAUSED;
        }
        return day.isBefore(due) ? EndorsementState.LISTED : EndorsementState.RECONFIRM_DUE;
    }

    /** Whether it is hidden: the last pause has not been lifted. */
    private boolean paused() {
        return acts.stream()
                .map(Act::kind)
                .filter(kind -> kind == Kind.PAUSED || kind == Kind.RESUMED)
                .reduce((_, later) -> later)
                .filter(kind -> kind == Kind.PAUSED)
                .isPresent();
    }

    /** The day on which it was confirmed; nothing before that. */
    public Optional<LocalDate> confirmed(ZoneId zone) {
        return acts.stream()
                .filter(act -> act.kind() == Kind.CONFIRMED)
                .findFirst()
                .map(act -> act.day(zone));
    }

    /** The day on which it is to be confirmed again. To be early loses no day; to be late gains none. */
    public Optional<LocalDate> due(Reconfirmation rule, ZoneId zone) {
        var due = confirmed(zone).map(rule::due).orElse(null);
        for (var act : acts) {
            if (due != null && act.kind() == Kind.RECONFIRMED) {
                due = rule.due(due);
            }
        }
        return Optional.ofNullable(due);
    }

    /** The same with one more act. */
    Endorsement with(Act act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return of(answers, claimed, found, more);
    }

    /** The same with other answers. */
    Endorsement answered(Map<String, List<String>> changed, Set<String> criteria) {
        return of(changed, criteria, found, acts);
    }

    /** The same with what a reviewer found. */
    Endorsement finding(Set<String> criteria) {
        return of(answers, claimed, criteria, acts);
    }

    private Endorsement of(Map<String, List<String>> a, Set<String> c, Set<String> f, List<Act> done) {
        return new Endorsement(
                id, scheme, pack, organisation, force, variant, subject, a, c, f, sentBy, sentAt, done, lock);
    }

    Endorsement locked(int next) {
        return new Endorsement(
                id,
                scheme,
                pack,
                organisation,
                force,
                variant,
                subject,
                answers,
                claimed,
                found,
                sentBy,
                sentAt,
                acts,
                next);
    }
}
