package tabard.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tabard.powers.Offence;
import tabard.powers.Span;

/** The tiers of penalty notices: from its first day on, each has one amount on every day. */
final class PenaltyTiers {

    private static final String FIELD = "penalty_notice_tiers";

    private record Amount(String tier, Span span) {}

    private PenaltyTiers() {}

    /** Reads the tiers, where the file has them, and sees that no day is without an amount or has two. */
    static void check(PackEntry file, List<Offence> offences) {
        if (!file.has(FIELD)) {
            return;
        }
        var tiers = file.entries(FIELD, PenaltyTiers::amount).stream().collect(Collectors.groupingBy(Amount::tier));
        tiers.forEach((tier, amounts) -> checkJoined(file, tier, amounts));
        offences.forEach(offence -> checkKnown(file, offence, tiers));
    }

    private static void checkJoined(PackEntry file, String tier, List<Amount> amounts) {
        var spans = amounts.stream()
                .map(Amount::span)
                .sorted(Comparator.comparing(Span::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int next = 1; next < spans.size(); next++) {
            var end = spans.get(next - 1).to();
            var start = spans.get(next).from();
            if (end == null || !end.equals(start)) {
                throw file.fault(
                        FIELD,
                        "an amount of '%s' ends on %s and the next begins on %s: give every day one amount"
                                .formatted(tier, end, start));
            }
        }
    }

    private static void checkKnown(PackEntry file, Offence offence, Map<String, List<Amount>> tiers) {
        if (offence.tier() == null || !tiers.containsKey(offence.tier())) {
            throw file.fault(FIELD, "no amount for the tier '%s' of %s".formatted(offence.tier(), offence.code()));
        }
    }

    private static Amount amount(PackEntry entry) {
        entry.skip("amount_gbp", "instrument", "confidence", "sources");
        return new Amount(entry.text("tier"), new Span(entry.dayOrNull("from"), entry.dayOrNull("to")));
    }
}
