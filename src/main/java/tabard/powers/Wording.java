package tabard.powers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that the rules can say, each in English and in Welsh in the bundle {@code messages-rules}. A rule has as
 * many as it has ways to stand in the way; each takes the arguments that its words number.
 */
public enum Wording {
    UNKNOWN_POWER(Rule.UNKNOWN_POWER),
    NEVER_A_POWER(Rule.UNKNOWN_POWER),
    NOT_COMMENCED(Rule.IN_FORCE),
    REPEALED(Rule.IN_FORCE),
    NOT_OPERATIVE(Rule.OPERATIVE),
    SPENT(Rule.OPERATIVE),
    SPENT_EARLIER(Rule.OPERATIVE),
    LEGAL_REVIEW(Rule.LEGAL_REVIEW),
    SCHEME_RUN_BY_FORCE(Rule.SCHEME_RUN_BY_FORCE),
    POLICY_IN_EFFECT(Rule.POLICY_IN_EFFECT),
    PERMITTED_BY_FORCE(Rule.PERMITTED_BY_FORCE),
    NOT_PERMITTED_FOR_A_REASON(Rule.PERMITTED_BY_FORCE),
    WITHIN_ARRANGEMENT(Rule.WITHIN_ARRANGEMENT),
    WITHIN_ROLE(Rule.WITHIN_ROLE),
    REQUIRES_POWER(Rule.REQUIRES_POWER),
    REQUIRED_POWER_REFUSED(Rule.REQUIRES_POWER),
    STILL_REQUIRED(Rule.REQUIRES_POWER),
    AGREEMENT_OF_FORCE(Rule.AGREEMENT),
    AGREEMENT_OF_LAW(Rule.AGREEMENT),
    OFFENCE_NAMED(Rule.OFFENCE_NAMED),
    TOO_FEW_OFFENCES(Rule.OFFENCE_NAMED),
    OFFENCE_BARRED(Rule.OFFENCE_BARRED),
    OFFENCE_UNAVAILABLE(Rule.OFFENCE_UNAVAILABLE),
    OFFENCE_NOT_YET(Rule.OFFENCE_UNAVAILABLE),
    OFFENCE_OF_ANOTHER(Rule.OFFENCE_UNAVAILABLE),
    OFFENCE_UNKNOWN(Rule.OFFENCE_UNAVAILABLE),
    OFFENCE_PERMITTED_BY_FORCE(Rule.OFFENCE_PERMITTED_BY_FORCE),
    BYELAW_NAMED(Rule.BYELAW_NAMED),
    TOO_FEW_BYELAWS(Rule.BYELAW_NAMED),
    BYELAW_LISTED(Rule.BYELAW_LISTED),
    EMPLOYED(Rule.EMPLOYED),
    NO_ARRANGEMENT(Rule.ARRANGEMENT_LIVE),
    ARRANGEMENT_NOT_LIVE(Rule.ARRANGEMENT_LIVE),
    VETTING(Rule.VETTING),
    TRAINING(Rule.TRAINING),
    RECENT_TRAINING(Rule.TRAINING),
    PAIRS_WITH,
    AGREEMENT_ADVISED;

    private final @Nullable Rule rule;

    Wording() {
        this.rule = null;
    }

    Wording(Rule rule) {
        this.rule = rule;
    }

    /**
     * The rule that says it.
     *
     * @throws IllegalStateException where no rule does, for it is advice
     */
    public Rule rule() {
        if (rule == null) {
            throw new IllegalStateException("%s is advice.".formatted(this));
        }
        return rule;
    }

    /** Tells whether it advises and stands in nobody's way. */
    public boolean advice() {
        return rule == null;
    }

    /** The key of its words, such as {@code rule.in-force.repealed}. */
    String key() {
        var own = name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (rule == null) {
            return "advice." + own;
        }
        return own.equals(rule.code()) ? "rule." + own : "rule." + rule.code() + "." + own;
    }
}
