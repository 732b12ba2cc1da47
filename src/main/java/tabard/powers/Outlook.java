package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.PowersQuestion.AskedPower;

/** What would have to be done for each power of a question, on each day from the one asked about, however far. */
final class Outlook {

    private final LocalDate on;
    private final StepOrder order;
    private final LeadTimes leadTimes;
    private final List<Stretch> stretches;

    /** Days between which nothing changes by itself; {@code to} is not one of them. */
    private record Stretch(LocalDate from, @Nullable LocalDate to, Gaps gaps) {}

    Outlook(PowersCatalogue catalogue, PowersQuestion question, LeadTimes leadTimes) {
        this.on = question.on();
        this.order = question.policy() == null
                ? StepOrder.PARALLEL
                : question.policy().order();
        this.leadTimes = leadTimes;
        var days = Stream.concat(Stream.of(on), TurningDays.of(catalogue, question).stream())
                .toList();
        this.stretches = new ArrayList<>();
        for (int nth = 0; nth < days.size(); nth++) {
            var to = nth + 1 < days.size() ? days.get(nth + 1) : null;
            stretches.add(new Stretch(days.get(nth), to, new Gaps(catalogue, question.on(days.get(nth)), on)));
        }
    }

    /** Every way to a yes than which no other does less by the same day, cheapest first. */
    List<Way> ways(AskedPower asked) {
        var found = new ArrayList<Candidate>();
        for (var stretch : stretches) {
            for (var candidate : candidates(asked, stretch)) {
                if (found.stream().noneMatch(earlier -> earlier.covers(candidate))) {
                    found.add(candidate);
                }
            }
        }
        return found.stream().map(this::way).sorted(Way.CHEAPEST_FIRST).toList();
    }

    /** Actions that are enough on a day. */
    private record Candidate(Set<Action> actions, int leadDays, LocalDate day) {

        /** Whether it asks for no more than another that is no earlier. */
        boolean covers(Candidate later) {
            return actions.stream().allMatch(mine -> later.actions.stream().anyMatch(theirs -> serves(mine, theirs)));
        }
    }

    private List<Candidate> candidates(AskedPower asked, Stretch stretch) {
        return stretch.gaps().of(asked).sets().stream()
                .map(actions -> candidate(actions, stretch.from()))
                .filter(candidate -> stretch.to() == null || candidate.day().isBefore(stretch.to()))
                .sorted(Comparator.comparing(Candidate::day)
                        .thenComparing(candidate -> candidate.actions().size()))
                .toList();
    }

    private Candidate candidate(Set<Action> actions, LocalDate from) {
        int lead = leadTimes.of(actions, order);
        var done = on.plusDays(lead);
        return new Candidate(actions, lead, done.isBefore(from) ? from : done);
    }

    private Way way(Candidate candidate) {
        var actions = new HashSet<>(candidate.actions());
        if (candidate.day().isAfter(on.plusDays(candidate.leadDays()))) {
            actions.add(new Action.WaitUntil(candidate.day()));
        }
        return new Way(List.copyOf(actions), candidate.leadDays(), candidate.day());
    }

    // Choices among which one could have been made earlier are not two ways.
    private static boolean serves(Action earlier, Action later) {
        return switch (earlier) {
            case Action.Name(var power, var what, int count, var anyOf)
            when later instanceof Action.Name(var others, var what2, int count2, var anyOf2) ->
                power.equals(others) && what == what2 && count == count2 && common(anyOf, anyOf2) >= count;
            case Action.ListAndName(var power, var what, int count, var anyOf)
            when later instanceof Action.ListAndName(var others, var what2, int count2, var anyOf2) ->
                power.equals(others)
                        && what == what2
                        && count == count2
                        && (anyOf.isEmpty() || common(anyOf, anyOf2) >= count);
            case Action.Vet(var level, var authorities)
            when later instanceof Action.Vet(var level2, var authorities2) ->
                level == level2 && common(authorities, authorities2) > 0;
            default -> earlier.equals(later);
        };
    }

    private static long common(Collection<String> one, Collection<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
