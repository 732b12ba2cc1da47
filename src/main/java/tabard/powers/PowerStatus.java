package tabard.powers;

import java.util.Optional;

/** What the law says of a power on one day in one country. */
public enum PowerStatus {
    /** Not yet in the text. */
    NOT_COMMENCED,
    /** In the text, and usable. */
    IN_FORCE,
    /** In the text, but it cannot be used yet, or never could be. */
    NOT_OPERATIVE,
    /** In the text, but its use has ended. */
    SPENT,
    /** A change is believed to have taken effect and is not confirmed, so nobody is granted the power. */
    LEGAL_REVIEW,
    /** Taken out of the text. */
    REPEALED;

    /** Tells whether the power may be granted and used. */
    public boolean usable() {
        return this == IN_FORCE;
    }

    /** The rule that refuses a power of this status, if one does. */
    public Optional<Rule> rule() {
        return switch (this) {
            case IN_FORCE -> Optional.empty();
            case NOT_COMMENCED, REPEALED -> Optional.of(Rule.IN_FORCE);
            case NOT_OPERATIVE, SPENT -> Optional.of(Rule.OPERATIVE);
            case LEGAL_REVIEW -> Optional.of(Rule.LEGAL_REVIEW);
        };
    }
}
