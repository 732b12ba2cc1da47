package tabard.powers;

import java.util.Locale;

/** What ends the time for which a power is good, in the order in which answers name them. */
public enum Limit {
    PERIOD,
    ARRANGEMENT,
    VETTING,
    TRAINING,
    POWER,
    REQUIRED_POWER,
    POLICY,
    EMPLOYMENT,
    ORGANISATION_REVIEW,
    DECLARATION;

    /** The code that stands in answers, such as {@code required-power}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
