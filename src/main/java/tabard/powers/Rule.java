package tabard.powers;

import java.util.Arrays;
import java.util.Locale;

/**
 * The rules that can stand between a person and a power, by the names they have in {@code docs/legal-basis.md}. The
 * provision behind each differs from scheme to scheme: see {@link PowersCatalogue#provision(Rule)}.
 */
public enum Rule {
    /** The scheme has such a power. Stands alone. */
    UNKNOWN_POWER,
    /** The power is in the text on that day. */
    IN_FORCE,
    /** The power can be used on that day. */
    OPERATIVE,
    /** No unconfirmed change is believed to have ended the power. */
    LEGAL_REVIEW,
    /** The force is one that runs this scheme. */
    SCHEME_RUN_BY_FORCE,
    /** A policy of the force is in effect on that day. */
    POLICY_IN_EFFECT,
    /** The policy permits the power. */
    PERMITTED_BY_FORCE,
    /** The arrangement with the employer covers the power. */
    WITHIN_ARRANGEMENT,
    /** Where the arrangement goes by role, it gives the power to the person's role. */
    WITHIN_ROLE,
    /** Another power, without which this one cannot be specified, is granted with it or held. */
    REQUIRES_POWER,
    /** The agreement that the force demands is on file. */
    AGREEMENT,
    /** A power to give notices names its offences. */
    OFFENCE_NAMED,
    /** No offence is named for which an accredited person can never give this notice. */
    OFFENCE_BARRED,
    /** Every offence named can be used with this notice on that day. */
    OFFENCE_UNAVAILABLE,
    /** The force permits every offence named. */
    OFFENCE_PERMITTED_BY_FORCE,
    /** A power to give byelaw notices names its byelaws. */
    BYELAW_NAMED,
    /** Every byelaw named is on the list that the force has agreed and published. */
    BYELAW_LISTED,
    /** The person is employed by the employer who applies. */
    EMPLOYED,
    /** The force's arrangement with the employer has begun and not ended. */
    ARRANGEMENT_LIVE,
    /** The person holds the vetting that the force demands. */
    VETTING,
    /** The person has passed the courses that the force demands. */
    TRAINING;

    /** Finds a rule by its code. */
    public static Rule of(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule '%s'.".formatted(code)));
    }

    /** The code that stands in answers, such as {@code requires-power}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
