package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a person and the employer. An absent fact is never a yes.
 *
 * @param employed whether the person is employed by the employer who applies
 * @param held the powers the person holds already
 * @param arrangement the force's arrangement with the employer, if there is one
 * @param agreements the types of agreement on file
 * @param vetting every outcome known, from any authority
 * @param training every pass known
 */
public record Facts(
        boolean employed,
        Set<PowerCode> held,
        @Nullable Envelope arrangement,
        Set<String> agreements,
        List<Clearance> vetting,
        List<Pass> training) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(false, Set.of(), null, Set.of(), List.of(), List.of());

    /**
     * An arrangement: its days, and the powers it covers. One without a first day has not begun; one without powers covers
     * none.
     *
     * @param role those of its powers that it gives to the person's role, none where it does not know the role; null where
     *     it does not go by role
     * @param reviewDue the first day on which its next review is due; null where none is known
     */
    public record Envelope(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<PowerCode> powers,
            @Nullable Set<PowerCode> role,
            @Nullable LocalDate reviewDue) {

        /** An arrangement that gives its powers to every role. */
        public Envelope(@Nullable LocalDate from, @Nullable LocalDate to, Set<PowerCode> powers) {
            this(from, to, powers, null, null);
        }

        /** An arrangement whose reviews nothing is known of. */
        public Envelope(
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                Set<PowerCode> powers,
                @Nullable Set<PowerCode> role) {
            this(from, to, powers, role, null);
        }

        public Envelope {
            powers = Set.copyOf(powers);
            role = role == null ? null : Set.copyOf(role);
            Facts.checkOrder("arrangement", from, to);
        }

        /** Tells whether it has begun and not ended. */
        public boolean liveOn(LocalDate day) {
            return from != null && !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        /** Tells whether it covers a power, and gives it to the person's role. */
        public boolean covers(PowerCode power) {
            return powers.contains(power) && (role == null || role.contains(power));
        }
    }

    /**
     * One vetting outcome.
     *
     * @param level a national level, or a label of the authority's own
     * @param granted the day of the outcome
     * @param expires the first day on which it is out of date; null where no end is dated
     */
    public record Clearance(
            @Nullable String authority,
            @Nullable String level,
            @Nullable LocalDate granted,
            @Nullable LocalDate expires,
            @Nullable ClearanceStatus status) {

        public Clearance {
            Facts.checkOrder("clearance", granted, expires);
        }
    }

    /**
     * One course passed.
     *
     * @param expires the first day on which the pass is out of date; null where no end is dated
     */
    public record Pass(
            @Nullable String course,
            @Nullable LocalDate passed,
            @Nullable LocalDate expires) {

        public Pass {
            Facts.checkOrder("pass of a course", passed, expires);
        }
    }

    public Facts {
        held = Set.copyOf(held);
        agreements = Set.copyOf(agreements);
        vetting = List.copyOf(vetting);
        training = List.copyOf(training);
    }

    /** The same, with the employment on record or not. */
    Facts withEmployed(boolean employed) {
        return new Facts(employed, held, arrangement, agreements, vetting, training);
    }

    /** The same, with another arrangement. */
    Facts withArrangement(Envelope arrangement) {
        return new Facts(employed, held, arrangement, agreements, vetting, training);
    }

    /** The same, with one more agreement on file. */
    Facts withAgreement(String agreement) {
        return new Facts(
                employed,
                held,
                arrangement,
                Stream.concat(agreements.stream(), Stream.of(agreement)).collect(Collectors.toSet()),
                vetting,
                training);
    }

    /** The same, with one more vetting outcome. */
    Facts withVetting(Clearance outcome) {
        return new Facts(
                employed,
                held,
                arrangement,
                agreements,
                Stream.concat(vetting.stream(), Stream.of(outcome)).toList(),
                training);
    }

    /** The same, with one more pass. */
    Facts withTraining(Pass pass) {
        return new Facts(
                employed,
                held,
                arrangement,
                agreements,
                vetting,
                Stream.concat(training.stream(), Stream.of(pass)).toList());
    }

    private static void checkOrder(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The %s ends on %s, before it begins on %s. Give the days in order.".formatted(what, to, from));
        }
    }
}
