package tabard.accreditation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tabard.powers.Finding;
import tabard.powers.Reason;
import tabard.powers.Rule;

/**
 * What the statute makes impossible, whoever decides. The other rules are the force's own, or concern tests that the chief
 * officer alone must be satisfied of (PRA 2002 s.41(4)): a decision against those needs a recorded reason.
 */
final class Statute {

    private static final Set<Rule> BARS = EnumSet.of(
            Rule.UNKNOWN_POWER,
            Rule.IN_FORCE,
            Rule.OPERATIVE,
            Rule.LEGAL_REVIEW,
            Rule.SCHEME_RUN_BY_FORCE,
            Rule.REQUIRES_POWER,
            Rule.OFFENCE_NAMED,
            Rule.OFFENCE_BARRED,
            Rule.OFFENCE_UNAVAILABLE,
            Rule.BYELAW_NAMED,
            Rule.BYELAW_LISTED,
            Rule.EMPLOYED,
            Rule.ARRANGEMENT_LIVE);

    private Statute() {}

    static boolean bars(Rule rule) {
        return BARS.contains(rule);
    }

    /** The reasons that nobody can set aside. */
    static List<Reason> bars(Finding finding) {
        return finding.reasons().stream().filter(reason -> bars(reason.rule())).toList();
    }
}
