package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that ends the time for which a granted power is good.
 *
 * @param dated what ends it for everybody: the term, the law and the policy
 * @param required the powers it requires: of each entry one
 */
record GoodUntil(List<Ending> dated, VettingCheck vetting, TrainingCheck training, List<List<PowerCode>> required) {

    static GoodUntil of(Inquiry inquiry, VettingCheck vetting, TrainingCheck training) {
        var policy = inquiry.policy();
        var term = policy.map(ForcePolicy::term).map(inquiry.on()::plus);
        var dated = Stream.of(
                        ending(Limit.PERIOD, term),
                        ending(Limit.POWER, LawCheck.endsOn(inquiry)),
                        ending(Limit.POLICY, policy.map(ForcePolicy::validTo)))
                .flatMap(Optional::stream)
                .toList();
        return new GoodUntil(dated, vetting, training, inquiry.power().requiredPowers());
    }

    private static Optional<Ending> ending(Limit limit, Optional<LocalDate> day) {
        return day.map(end -> new Ending(limit, end));
    }

    /** The finding that grants the power to whom the answers are about. */
    Finding granted(PowerCode power, List<Advice> advice, Answers answers) {
        var ends = endings(answers);
        var until = ends.getFirst().day();
        int first = 1;
        while (first < ends.size() && ends.get(first).day().equals(until)) {
            first++;
        }
        var limitedBy = first == 1
                ? List.of(ends.getFirst().limit())
                : ends.subList(0, first).stream().map(Ending::limit).toList();
        return new Finding(power, Finding.Answer.GRANTABLE, List.of(), advice, until, limitedBy, next(ends, first));
    }

    private static List<Ending> next(List<Ending> ends, int first) {
        return switch (Math.min(ends.size() - first, Finding.NEXT)) {
            case 0 -> List.of();
            case 1 -> List.of(ends.get(first));
            default -> List.copyOf(ends.subList(first, first + Finding.NEXT));
        };
    }

    private List<Ending> endings(Answers answers) {
        var ends = new ArrayList<Ending>(Limit.values().length);
        for (var end : dated) {
            insert(ends, end);
        }
        var arrangement = answers.facts().arrangement();
        add(ends, Limit.ARRANGEMENT, arrangement == null ? null : arrangement.to());
        add(ends, Limit.ORGANISATION_REVIEW, arrangement == null ? null : arrangement.reviewDue());
        add(ends, Limit.VETTING, vetting.endsOn(answers));
        add(ends, Limit.TRAINING, training.endsOn(answers));
        add(ends, Limit.REQUIRED_POWER, requiredEnd(answers));
        return ends;
    }

    private static void add(List<Ending> ends, Limit limit, @Nullable LocalDate day) {
        if (day != null && day.isBefore(LocalDate.MAX)) {
            insert(ends, new Ending(limit, day));
        }
    }

    private static void insert(List<Ending> ends, Ending end) {
        int at = ends.size();
        while (at > 0 && end.compareTo(ends.get(at - 1)) < 0) {
            at--;
        }
        ends.add(at, end);
    }

    private @Nullable LocalDate requiredEnd(Answers answers) {
        LocalDate first = null;
        for (var anyOf : required) {
            var last = lastOf(anyOf, answers);
            first = first == null || last.isBefore(first) ? last : first;
        }
        return first;
    }

    // Of powers any of which would do, the one that lasts longest keeps the requirement met.
    private static LocalDate lastOf(List<PowerCode> anyOf, Answers answers) {
        var last = LocalDate.MIN;
        for (var power : anyOf) {
            if (answers.met(power)) {
                var end = answers.endOf(power);
                last = end == null ? LocalDate.MAX : end.isAfter(last) ? end : last;
            }
        }
        return last.equals(LocalDate.MIN) ? LocalDate.MAX : last;
    }
}
