package tabard.web;

import java.util.List;
import tabard.eligibility.ForceProspects;

/**
 * What a force would say of some rows of a roster, in words.
 *
 * @param place its number among all that was said of the roster
 */
record RosterVerdict(int place, String force, List<Line> powers) {

    /** One power. */
    record Line(String name, ForceProspects.Prospects prospects, List<String> reasons) {

        Line {
            reasons = List.copyOf(reasons);
        }

        /** The colour of its tag. */
        public String colour() {
            return switch (prospects) {
                case READY -> "green";
                case TO_APPLY_FOR -> "turquoise";
                case NOT_POSSIBLE -> "grey";
            };
        }
    }

    /** How many of a force's powers could be applied for, in the row of somebody. */
    record Short(int place, String force, long possible, int of) {}

    RosterVerdict {
        powers = List.copyOf(powers);
    }
}
