package tabard.powers;

import java.util.Locale;

/**
 * What must hold of every answer whatever is asked, stated from the law and not from the rules, by the names these have in
 * {@code docs/legal-basis.md}. The provision behind each differs from scheme to scheme: see
 * {@link PowersCatalogue#provision(Invariant)}.
 */
public enum Invariant {
    /** Nothing is granted that a policy in effect on the day does not permit. */
    WITHIN_POLICY,
    /** Nothing is granted that the law does not let be used, on the day, in each country of the force. */
    USABLE_IN_LAW,
    /** Nothing is granted without the power that must be specified with it. */
    PREREQUISITE_GRANTED,
    /** No power to give notices is granted without the offences or byelaws that it must name. */
    NOTICE_NAMES_ITS_OFFENCES,
    /** No offence can be named that is barred, or that cannot be used on the day. */
    OFFENCE_OPEN,
    /** Nothing is granted without an end. */
    HAS_AN_END,
    /** Nothing is granted beyond the day on which the law ends the power. */
    ENDS_WITH_THE_POWER,
    /** Asking for one power more never takes another away. */
    MORE_LOSES_NOTHING,
    /** A power depends on no other than those that the law says: escorting an abnormal load on none. */
    STANDS_ALONE;

    /** The code that stands in answers, such as {@code within-policy}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
