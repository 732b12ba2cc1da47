package tabard.accreditation;

import tabard.powers.PowerCode;

/**
 * What the chief officer decides of one power.
 *
 * @param reason needed where it is refused, and where it goes against the recommendation or the rules
 */
public record Verdict(PowerCode power, boolean granted, String reason) {

    public Verdict {
        if (reason.length() > 1_000) {
            throw new IllegalArgumentException("A reason has at most 1,000 characters.");
        }
    }
}
