package tabard.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.FourTests;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.variation.ProposedChange;

/**
 * A variation.
 *
 * @param advice what the rules said against what is given when it was proposed
 * @param acts how many acts there have been on the accreditation: whoever decides states it again
 */
record VariationAnswer(
        String id,
        String accreditation,
        String force,
        List<GivenAnswer> put,
        List<String> removed,
        FourTests.@Nullable Test suitable,
        FourTests.@Nullable Test trained,
        List<String> advice,
        String reasons,
        Instant proposedAt,
        String proposedBy,
        ProposedChange.@Nullable End end,
        @Nullable String endReasons,
        int acts) {

    /** What is given of one power. */
    record GivenAnswer(
            String power, List<String> offences, List<String> byelaws, List<String> conditions, List<String> areas) {

        static GivenAnswer of(Terms terms) {
            return new GivenAnswer(
                    terms.power().value(),
                    terms.offences().stream().map(OffenceCode::value).toList(),
                    terms.byelaws(),
                    terms.conditions(),
                    terms.areas());
        }
    }

    static VariationAnswer of(ProposedChange one, int acts) {
        var decided = one.decided();
        return new VariationAnswer(
                one.id().toString(),
                one.number().value(),
                one.force().value(),
                one.change().put().stream().map(GivenAnswer::of).toList(),
                one.change().removed().stream().map(PowerCode::value).sorted().toList(),
                one.suitable(),
                one.trained(),
                one.advice(),
                one.reasons(),
                one.proposed().at(),
                one.proposed().by(),
                decided == null ? null : decided.end(),
                decided == null ? null : decided.reasons(),
                acts);
    }
}
