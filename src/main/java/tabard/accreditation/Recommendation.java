package tabard.accreditation;

import java.util.List;
import java.util.Optional;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/**
 * What an officer recommends.
 *
 * @param tests the four findings
 * @param powers one line for each power applied for
 * @param period for how long; its end is the first day on which the accreditation no longer stands
 */
public record Recommendation(FourTests tests, List<Line> powers, Period period) {

    /**
     * What is recommended of one power.
     *
     * @param reason why; needed where it is not recommended, or is recommended against the rules
     * @param conditions restrictions to write into the accreditation (s.41(6)(b)), beside those of the policy
     */
    public record Line(PowerCode power, boolean recommended, String reason, List<String> conditions) {

        public Line {
            conditions = List.copyOf(conditions);
            if (reason.length() > 1_000) {
                throw new IllegalArgumentException("A reason has at most 1,000 characters.");
            }
        }
    }

    public Recommendation {
        powers = List.copyOf(powers);
    }

    /** The line about a power. */
    Optional<Line> of(PowerCode power) {
        return powers.stream().filter(line -> line.power().equals(power)).findFirst();
    }
}
