package tabard.powers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rules on one day of one force for the best case, in a form small enough to try every subset of powers: for each power
 * the few others that make a difference to it, and its answer for every choice of those.
 *
 * <p>It is found out by asking the rules and by nothing else: each power alone, each two, all, all but each one, and then
 * every choice of those that were seen to make a difference or that the catalogue names. That it answers as the rules do is
 * a test's business ({@code ReducedRulesTests}).
 */
final class ReducedRules {

    private static final int MOST_NEIGHBOURS = 12;

    /** The answer for one power: granted or not, and until when. */
    record Answer(boolean granted, @Nullable LocalDate goodUntil) {

        static Answer of(Finding finding) {
            return new Answer(finding.grantable(), finding.goodUntil());
        }
    }

    /** Tells which answers of a power are meant. */
    interface Which {

        boolean test(int power, Answer answer);
    }

    private final BestCase best;
    private final int size;
    private final int[] neighbours;
    private final Answer[][] answers;

    ReducedRules(BestCase best) {
        this.best = best;
        this.size = best.powers.size();
        this.neighbours = neighbours();
        this.answers = IntStream.range(0, size).mapToObj(this::answersOf).toArray(Answer[][]::new);
    }

    /** The answer for a power where exactly this subset is asked for, the power with it. */
    Answer answer(int power, int subset) {
        return answers[power][Integer.compress(subset, neighbours[power])];
    }

    /** For every subset, which of its powers have an answer of the kind. */
    Selected select(Which which) {
        int always = 0;
        int linked = 0;
        for (int power = 0; power < size; power++) {
            if (neighbours[power] != 0) {
                linked |= neighbours[power] | 1 << power;
            } else if (which.test(power, answers[power][0])) {
                always |= 1 << power;
            }
        }
        var table = new int[1 << Integer.bitCount(linked)];
        for (int choice = 0; choice < table.length; choice++) {
            table[choice] = selected(Integer.expand(choice, linked), which);
        }
        return new Selected(always, linked, table);
    }

    private int selected(int subset, Which which) {
        int selected = 0;
        for (int power = 0; power < size; power++) {
            if (neighbours[power] != 0 && (subset >> power & 1) == 1 && which.test(power, answer(power, subset))) {
                selected |= 1 << power;
            }
        }
        return selected;
    }

    private int[] neighbours() {
        int all = (1 << size) - 1;
        var alone = new Answer[size];
        var together = answers(all);
        var seen = new int[size];
        for (int power = 0; power < size; power++) {
            alone[power] = Objects.requireNonNull(answers(1 << power)[power]);
            seen[power] = named(power);
        }
        for (int other = 0; other < size; other++) {
            note(seen, other, answers(all & ~(1 << other)), together);
            for (int power = 0; power < other; power++) {
                note(seen, other, power, alone);
            }
        }
        return seen;
    }

    private void note(int[] seen, int other, int power, Answer[] alone) {
        var both = answers(1 << other | 1 << power);
        if (!alone[power].equals(both[power])) {
            seen[power] |= 1 << other;
        }
        if (!alone[other].equals(both[other])) {
            seen[other] |= 1 << power;
        }
    }

    private void note(int[] seen, int without, Answer[] answers, Answer[] together) {
        for (int power = 0; power < size; power++) {
            if (power != without && !together[power].equals(answers[power])) {
                seen[power] |= 1 << without;
            }
        }
    }

    // What the catalogue says it requires, and what that requires.
    private int named(int power) {
        var codes = best.powers.stream().map(PowersQuestion.AskedPower::power).toList();
        int named = 0;
        for (var anyOf : best.catalogue.get(codes.get(power)).requiredPowers()) {
            for (var code : anyOf) {
                named |= 1 << codes.indexOf(code) | named(codes.indexOf(code));
            }
        }
        return named;
    }

    private Answer[] answersOf(int power) {
        int choices = Integer.bitCount(neighbours[power]);
        if (choices > MOST_NEIGHBOURS) {
            throw new IllegalStateException("%s hangs on %d other powers, and at most %d can be tried."
                    .formatted(best.powers.get(power).power(), choices, MOST_NEIGHBOURS));
        }
        return IntStream.range(0, 1 << choices)
                .mapToObj(choice -> answers(1 << power | Integer.expand(choice, neighbours[power]))[power])
                .toArray(Answer[]::new);
    }

    private Answer[] answers(int subset) {
        var answers = new Answer[size];
        var findings = best.ask(subset).findings().iterator();
        for (int power = 0; power < size; power++) {
            if ((subset >> power & 1) == 1) {
                answers[power] = Answer.of(findings.next());
            }
        }
        return answers;
    }
}
