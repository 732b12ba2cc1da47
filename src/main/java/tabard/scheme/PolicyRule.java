package tabard.scheme;

import java.util.Locale;

/** What a policy must satisfy before anybody can approve it, by the names they have in {@code docs/legal-basis.md}. */
public enum PolicyRule {
    /** What is needed is given. */
    GIVEN,
    /** A value is written as its kind is written, and within bounds. */
    WELL_FORMED,
    /** A code names something that is known. */
    KNOWN_CODE,
    /** Nothing is said twice. */
    NAMED_ONCE,
    /** A length of time is longer than nothing. */
    POSITIVE_LENGTH,
    /** Of two days the earlier comes first. */
    DAYS_IN_ORDER,
    /** No other policy of the force is in effect in the same days. */
    NO_OVERLAP,
    /** A version follows the one before it. */
    NEXT_VERSION,
    /** The force is one that runs the scheme. */
    SCHEME_RUN_BY_FORCE,
    /** What is permitted is in the text on the first day. */
    IN_FORCE,
    /** What is permitted can be used on the first day. */
    OPERATIVE,
    /** What is permitted is not under legal review on the first day. */
    LEGAL_REVIEW,
    /** What is permitted has the power that it requires permitted beside it. */
    REQUIRES_POWER,
    /** A notice that is permitted lists its offences. */
    OFFENCE_NAMED,
    /** No offence is listed that is barred for accredited persons. */
    OFFENCE_BARRED,
    /** Every offence listed belongs to its notice and can be used on the first day. */
    OFFENCE_UNAVAILABLE,
    /** A byelaw notice that is permitted lists its byelaws, and no other power does. */
    BYELAW_NAMED,
    /** Every byelaw named is described: who made it, its title, where the list is published, since when. */
    BYELAW_LISTED,
    /** Every area named is described. */
    AREA_DESCRIBED,
    /** A polygon ends where it begins. */
    POLYGON_CLOSED,
    /** A polygon does not cross itself. */
    POLYGON_SIMPLE,
    /** A polygon lies in England and Wales. */
    POLYGON_IN_ENGLAND_AND_WALES,
    /** Every recognition says who owns it, since when, why and until when it is looked at again. */
    RECOGNITION_OWNED,
    /** A fee is an amount of money, nothing or more. */
    FEE_AMOUNT,
    /** A rate of VAT is a percentage. */
    VAT_RATE,
    /** One fee is charged at a time for one event on one route. */
    FEES_DO_NOT_OVERLAP;

    /** The code that stands in answers, such as {@code polygon-closed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
