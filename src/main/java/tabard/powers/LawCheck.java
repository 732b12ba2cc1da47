package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tabard.powers.Argument.Day;
import tabard.powers.Argument.English;

/**
 * What the law says of the power itself, whatever a policy permits. Where a force polices two countries its one grant
 * covers both, so the power must be usable in each.
 */
final class LawCheck {

    private LawCheck() {}

    /** What the law of a country says against the power. Countries whose law reads alike share one reason. */
    private record Refusal(Wording wording, String provision, List<Argument> details) {

        static Refusal of(Wording wording, String provision, Argument... details) {
            return new Refusal(wording, provision, List.of(details));
        }

        Reason in(List<Country> countries, Inquiry inquiry) {
            var arguments = new ArrayList<Argument>(List.of(inquiry.named(), new Argument.Countries(countries)));
            arguments.addAll(details);
            return Reason.of(provision, wording, arguments.toArray(Argument[]::new));
        }
    }

    static List<Check> of(Inquiry inquiry) {
        var reasons = reasons(inquiry);
        return reasons.isEmpty() ? List.of() : List.of(Check.of(reasons));
    }

    private static List<Reason> reasons(Inquiry inquiry) {
        return inquiry.countries().stream()
                .filter(country ->
                        !inquiry.power().statusOn(country, inquiry.on()).usable())
                .collect(Collectors.groupingBy(
                        country -> refusal(inquiry, inquiry.power().lawIn(country)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map((Map.Entry<Refusal, List<Country>> entry) -> entry.getKey().in(entry.getValue(), inquiry))
                .toList();
    }

    /** The first day on which the law ends the power in any country of the force, where such a day is dated. */
    static Optional<LocalDate> endsOn(Inquiry inquiry) {
        return inquiry.countries().stream()
                .flatMap(country -> inquiry.power().endsOn(country, inquiry.on()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Refusal refusal(Inquiry inquiry, PowerLaw law) {
        var provision = inquiry.power().provision();
        return switch (law.statusOn(inquiry.on())) {
            case NOT_COMMENCED ->
                Refusal.of(
                        Wording.NOT_COMMENCED,
                        law.text().getFirst().instrument(),
                        inquiry.day(),
                        new Day(StatusWords.begins(law)));
            case REPEALED -> repealed(inquiry, law);
            case NOT_OPERATIVE ->
                Refusal.of(Wording.NOT_OPERATIVE, provision, inquiry.day(), new English(StatusWords.use(law)));
            case SPENT -> spent(inquiry, law);
            case LEGAL_REVIEW -> underReview(inquiry, law);
            case IN_FORCE -> throw new IllegalStateException("What is in force is not refused.");
        };
    }

    private static Refusal repealed(Inquiry inquiry, PowerLaw law) {
        var by = law.lastRepealBy(inquiry.on()).orElseThrow().endInstrument();
        return Refusal.of(
                Wording.REPEALED,
                by == null ? inquiry.power().provision() : by,
                new Day(law.endsOn(inquiry.on()).orElseThrow()),
                inquiry.day());
    }

    private static Refusal spent(Inquiry inquiry, PowerLaw law) {
        var why = new English(StatusWords.use(law));
        var provision = inquiry.power().provision();
        return law.endsOn(inquiry.on())
                .map(ended -> Refusal.of(Wording.SPENT, provision, new Day(ended), why))
                .orElseGet(() -> Refusal.of(Wording.SPENT_EARLIER, provision, why));
    }

    private static Refusal underReview(Inquiry inquiry, PowerLaw law) {
        var instrument = law.changes().stream()
                .filter(PowerLaw.Change::underReview)
                .map(PowerLaw.Change::instrument)
                .findFirst()
                .orElse(inquiry.power().provision());
        return Refusal.of(Wording.LEGAL_REVIEW, instrument, inquiry.day(), new English(StatusWords.doubt(law)));
    }
}
