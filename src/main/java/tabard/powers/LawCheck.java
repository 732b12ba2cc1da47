package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law says of the power itself, whatever a policy permits. Where a force polices two countries its one grant
 * covers both, so the power must be usable in each.
 */
final class LawCheck {

    private static final String WHERE = "(where)";

    private LawCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return countries(inquiry).stream()
                .filter(country ->
                        !inquiry.power().statusOn(country, inquiry.on()).usable())
                .collect(Collectors.groupingBy(
                        country -> refusal(inquiry, inquiry.power().lawIn(country)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(LawCheck::located);
    }

    /** The first day on which the law ends the power in any country of the force, where such a day is dated. */
    static Optional<LocalDate> endsOn(Inquiry inquiry) {
        return countries(inquiry).stream()
                .flatMap(country -> inquiry.power().endsOn(country, inquiry.on()).stream())
                .min(Comparator.naturalOrder());
    }

    static List<Country> countries(Inquiry inquiry) {
        return inquiry.question().force().countries().stream().sorted().toList();
    }

    // Countries whose law reads alike share one reason, which is written before it is known which they are.
    private static Reason refusal(Inquiry inquiry, PowerLaw law) {
        return switch (law.statusOn(inquiry.on())) {
            case NOT_COMMENCED -> notCommenced(inquiry, law);
            case REPEALED -> repealed(inquiry, law);
            case NOT_OPERATIVE -> notOperative(inquiry, law);
            case SPENT -> spent(inquiry, law);
            case LEGAL_REVIEW -> underReview(inquiry, law);
            case IN_FORCE -> throw new IllegalStateException("What is in force is not refused.");
        };
    }

    private static Reason located(Map.Entry<Reason, List<Country>> entry) {
        var reason = entry.getKey();
        var where =
                PlainWords.list(entry.getValue().stream().map(Country::title).toList(), "and");
        Function<String, String> locate = text -> text.replace(WHERE, where);
        return new Reason(
                reason.rule(), reason.provision(), locate.apply(reason.message()), locate.apply(reason.needs()));
    }

    private static Reason notCommenced(Inquiry inquiry, PowerLaw law) {
        var begins = PlainWords.day(StatusWords.begins(law));
        return new Reason(
                Rule.IN_FORCE,
                law.text().getFirst().instrument(),
                "'%s' is not yet in force in %s on %s: it begins on %s."
                        .formatted(inquiry.name(), WHERE, inquiry.day(), begins),
                "A grant that begins on %s or later.".formatted(begins));
    }

    private static Reason repealed(Inquiry inquiry, PowerLaw law) {
        var ended = law.lastRepealBy(inquiry.on()).orElseThrow();
        var by = ended.endInstrument();
        return new Reason(
                Rule.IN_FORCE,
                by == null ? inquiry.power().provision() : by,
                "'%s' was repealed in %s on %s, so it cannot be granted on %s."
                        .formatted(
                                inquiry.name(),
                                WHERE,
                                PlainWords.day(law.endsOn(inquiry.on()).orElseThrow()),
                                inquiry.day()),
                "Nothing but a change in the law: leave this power out.");
    }

    private static Reason notOperative(Inquiry inquiry, PowerLaw law) {
        return new Reason(
                Rule.OPERATIVE,
                inquiry.power().provision(),
                "'%s' stands in the text but cannot be used in %s on %s. %s"
                        .formatted(inquiry.name(), WHERE, inquiry.day(), StatusWords.use(law)),
                "Regulations or byelaws that let it be used in %s: until then leave this power out.".formatted(WHERE));
    }

    private static Reason spent(Inquiry inquiry, PowerLaw law) {
        var ended = law.endsOn(inquiry.on()).map(PlainWords::day).orElse("an earlier day");
        return new Reason(
                Rule.OPERATIVE,
                inquiry.power().provision(),
                "'%s' still stands in the text, but its use in %s ended on %s. %s"
                        .formatted(inquiry.name(), WHERE, ended, StatusWords.use(law)),
                "Nothing but a change in the law: leave this power out.");
    }

    private static Reason underReview(Inquiry inquiry, PowerLaw law) {
        var change = law.changes().stream().filter(PowerLaw.Change::underReview).findFirst();
        return new Reason(
                Rule.LEGAL_REVIEW,
                change.map(PowerLaw.Change::instrument).orElse(inquiry.power().provision()),
                "'%s' is held for legal review in %s on %s. %s"
                        .formatted(inquiry.name(), WHERE, inquiry.day(), StatusWords.doubt(law)),
                "Confirmation by lawyers that the power still stands in %s.".formatted(WHERE));
    }
}
