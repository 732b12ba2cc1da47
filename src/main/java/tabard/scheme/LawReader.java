package tabard.scheme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.PowerLaw;
import tabard.powers.PowerLaw.Standing;
import tabard.powers.PowerStatus;

/** Reads the law of one power by country, and sees that its dates say the same as its status today. */
final class LawReader {

    /** How the files say a power stands on their own date. */
    enum StatusToday {
        IN_FORCE,
        IN_FORCE_END_DATED,
        NOT_USABLE,
        LEGAL_REVIEW,
        REPEALED
    }

    /** Something said of some countries. */
    private record Said<T>(List<Country> countries, T what) {}

    private final LocalDate asOf;

    LawReader(LocalDate asOf) {
        this.asOf = asOf;
    }

    Map<Country, PowerLaw> read(PackEntry power) {
        var text = power.entries("in_force", entry -> of(entry, LawEntries.inForce(entry)));
        var operative = power.entries("operative", entry -> of(entry, LawEntries.use(entry)));
        var savings = power.entries("savings", entry -> of(entry, LawEntries.saving(entry)));
        var changes = power.entries(
                "upcoming_changes",
                entry -> new Said<>(entry.words("countries", Country.class), LawEntries.change(entry)));
        var today = byCountry(power, "status_today", StatusToday.class);
        var standings = standings(power, today);
        var law = new EnumMap<Country, PowerLaw>(Country.class);
        for (var country : Country.values()) {
            var inCountry = new PowerLaw(
                    in(text, country),
                    in(operative, country),
                    in(changes, country),
                    in(savings, country),
                    in(standings, country).getFirst());
            check(power, country, inCountry, in(today, country).getFirst());
            law.put(country, inCountry);
        }
        return law;
    }

    private void check(PackEntry power, Country country, PowerLaw law, StatusToday today) {
        var status = law.statusOn(asOf);
        var agrees = switch (today) {
            case IN_FORCE -> status == PowerStatus.IN_FORCE && law.endsOn(asOf).isEmpty();
            case IN_FORCE_END_DATED ->
                status == PowerStatus.IN_FORCE && law.endsOn(asOf).isPresent();
            case NOT_USABLE -> status == PowerStatus.NOT_OPERATIVE || status == PowerStatus.SPENT;
            case LEGAL_REVIEW -> status == PowerStatus.LEGAL_REVIEW;
            case REPEALED -> status == PowerStatus.REPEALED;
        };
        if (!agrees) {
            throw power.fault("status_today", "%s says %s, but its dates say %s".formatted(country, today, status));
        }
    }

    private List<Said<Standing>> standings(PackEntry power, List<Said<StatusToday>> today) {
        var confidence = byCountry(power, "status_confidence", Confidence.class);
        return power.map(
                "grantable_by_default",
                entry -> Stream.of(Country.values())
                        .map(country -> entry.map(country.name(), given -> {
                            given.skip("confidence");
                            return new Said<>(
                                    List.of(country),
                                    new Standing(
                                            asOf,
                                            in(today, country).getFirst() == StatusToday.LEGAL_REVIEW,
                                            given.flag("grantable"),
                                            given.text("reason"),
                                            in(confidence, country).getFirst()));
                        }))
                        .toList());
    }

    private static <E extends Enum<E>> List<Said<E>> byCountry(PackEntry power, String field, Class<E> words) {
        return power.map(
                field,
                entry -> Stream.of(Country.values())
                        .map(country -> new Said<>(List.of(country), entry.word(country.name(), words)))
                        .toList());
    }

    private static <T> Said<T> of(PackEntry entry, T what) {
        return new Said<>(List.of(entry.word("country", Country.class)), what);
    }

    private static <T> List<T> in(List<Said<T>> all, Country country) {
        return all.stream()
                .filter(said -> said.countries().contains(country))
                .map(Said::what)
                .toList();
    }
}
