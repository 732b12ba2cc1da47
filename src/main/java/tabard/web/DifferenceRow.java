package tabard.web;

import org.jspecify.annotations.Nullable;
import tabard.powers.PolicyDifference;

/**
 * One difference between two policies, in words.
 *
 * @param about the power, or the policy as a whole
 * @param before what the earlier says, or null
 * @param after what the later says, or null
 */
record DifferenceRow(
        String about,
        String field,
        PolicyDifference.Kind kind,
        @Nullable String before,
        @Nullable String after) {}
