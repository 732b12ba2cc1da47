package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a force's policy says of one power.
 *
 * @param reason why it is permitted or not, in words for the public
 * @param offences the offences that a grant may name
 * @param byelaws the byelaws on the list that the force has agreed and published
 * @param conditions what is printed on every grant of it
 * @param areas where in the force's area it may be used; empty for all of it
 * @param agreement the type of agreement that must be on file, if any
 * @param vettingLevel the vetting a person needs; null where the force asks for none
 * @param training the courses a person needs
 */
public record PolicyPower(
        PowerCode power,
        boolean permitted,
        @Nullable String reason,
        List<OffenceCode> offences,
        List<String> byelaws,
        List<String> conditions,
        List<String> areas,
        @Nullable String agreement,
        @Nullable VettingLevel vettingLevel,
        List<Course> training) {

    /**
     * A course that must have been passed.
     *
     * @param maxAge for how long a pass counts, or null for as long as the pass itself says
     */
    public record Course(String course, @Nullable Period maxAge) {

        public Course {
            PolicyChecks.positive("maxAge", maxAge);
        }

        /**
         * The end of the longest pass that is good on a day: the first day on which it no longer is, or {@link LocalDate#MAX};
         * empty where none is good.
         */
        public Optional<LocalDate> goodUntil(List<Facts.Pass> passes, LocalDate on) {
            return Optional.ofNullable(TrainingCheck.goodUntil(this, passes, on));
        }
    }

    public PolicyPower {
        offences = List.copyOf(offences);
        byelaws = List.copyOf(byelaws);
        conditions = List.copyOf(conditions);
        areas = List.copyOf(areas);
        training = List.copyOf(training);
        PolicyChecks.onceEach("offence", offences);
        PolicyChecks.onceEach("course", training.stream().map(Course::course).toList());
    }

    /** A power that the force does not permit, and why. */
    public static PolicyPower notPermitted(PowerCode power, String reason) {
        return new PolicyPower(power, false, reason, List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }

    /** The vetting a person needs, if any. */
    public Optional<VettingLevel> vettingNeeded() {
        return Optional.ofNullable(vettingLevel);
    }
}
