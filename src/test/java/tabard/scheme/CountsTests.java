package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.scheme.SchemeFixtures.COMMUNITY;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.RAILWAY;
import static tabard.scheme.SchemeFixtures.RSAS;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.Country;
import tabard.powers.Offence;
import tabard.powers.Offence.Standing;
import tabard.powers.Power;
import tabard.powers.PowerStatus;
import tabard.powers.PowersCatalogue;

/** The counts that the data files state of themselves are those of what was read from them. */
class CountsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void ofTheCommunityScheme() {
        var powers = SCHEMES.get(CSAS).powers();

        assertThat(stated(COMMUNITY))
                .isEqualTo(Map.ofEntries(
                        Map.entry("powers_ever_enacted", count(powers.all().stream())),
                        Map.entry("powers_in_text_on_2025_05_01", inText(powers, LocalDate.of(2025, 5, 1), List.of())),
                        Map.entry(
                                "powers_in_text_today_if_begging_repeal_started",
                                inText(powers, TODAY, List.of(PowerStatus.LEGAL_REVIEW))),
                        Map.entry("powers_in_text_today_if_not", inText(powers, TODAY, List.of())),
                        Map.entry("powers_usable_today_in_either_country", usable(powers)),
                        Map.entry("grantable_by_default_today.E", offered(powers, Country.E, TODAY)),
                        Map.entry("grantable_by_default_today.W", offered(powers, Country.W, TODAY)),
                        Map.entry("grantable_by_default_from_2027_01_01.E", offered(powers, Country.E, NEW_YEAR)),
                        Map.entry("grantable_by_default_from_2027_01_01.W", offered(powers, Country.W, NEW_YEAR)),
                        Map.entry("numbered_paragraphs_giving_powers", paragraphs(powers)),
                        Map.entry("offences", count(powers.penaltyNoticeTable().stream())),
                        Map.entry("offences_barred", standing(powers, Standing.BARRED)),
                        Map.entry("offences_not_usable", standing(powers, Standing.NOT_USABLE)),
                        Map.entry("offences_open", standing(powers, Standing.OPEN)),
                        Map.entry(
                                "offences_offered_by_default",
                                count(powers.penaltyNoticeTable().stream().filter(Offence::offeredByDefault)))));
    }

    @Test
    void ofTheRailwayScheme() {
        var powers = SCHEMES.get(RSAS).powers();

        assertThat(stated(RAILWAY))
                .isEqualTo(Map.ofEntries(
                        Map.entry("paragraphs", paragraphs(powers)),
                        Map.entry("powers", count(powers.all().stream())),
                        Map.entry("grantable_by_default_today.E", offered(powers, Country.E, TODAY)),
                        Map.entry("grantable_by_default_today.W", offered(powers, Country.W, TODAY)),
                        Map.entry(
                                "legal_review",
                                count(powers.all().stream()
                                        .filter(power ->
                                                power.statusOn(Country.E, TODAY) == PowerStatus.LEGAL_REVIEW))),
                        Map.entry("offences", count(powers.penaltyNoticeTable().stream())),
                        Map.entry("offences_open", standing(powers, Standing.OPEN)),
                        Map.entry("offences_barred", standing(powers, Standing.BARRED)),
                        Map.entry("offences_separate_power", standing(powers, Standing.SEPARATE_POWER)),
                        Map.entry("offences_not_usable", standing(powers, Standing.NOT_USABLE)),
                        Map.entry("offences_legal_review", standing(powers, Standing.LEGAL_REVIEW))));
    }

    @Test
    void ofTheForces() {
        assertThat(stated(PackFile.at("schemes/forces.yaml")))
                .isEqualTo(Map.of(
                        "forces", count(FORCES.all().stream()),
                        "territorial", kind(Force.Kind.TERRITORIAL),
                        "railway", kind(Force.Kind.RAILWAY),
                        "english",
                                count(FORCES.all().stream()
                                        .filter(force -> force.countries().equals(Set.of(Country.E)))),
                        "welsh",
                                count(FORCES.all().stream()
                                        .filter(force -> force.countries().equals(Set.of(Country.W)))),
                        "with_published_practice",
                                count(FORCES.all().stream()
                                        .filter(force -> !force.practice().isEmpty())),
                        "practice_facts", count(FORCES.all().stream().flatMap(force -> force.practice().stream()))));
    }

    private static int inText(PowersCatalogue powers, LocalDate day, List<PowerStatus> not) {
        return count(powers.all().stream()
                .map(power -> power.statusOn(Country.E, day))
                .filter(status -> status != PowerStatus.NOT_COMMENCED && status != PowerStatus.REPEALED)
                .filter(status -> !not.contains(status)));
    }

    private static int usable(PowersCatalogue powers) {
        return count(powers.all().stream()
                .filter(power -> Stream.of(Country.values())
                        .anyMatch(country -> power.statusOn(country, TODAY).usable())));
    }

    private static int offered(PowersCatalogue powers, Country country, LocalDate day) {
        return (int) powers.grantableByDefault(country, day);
    }

    private static int standing(PowersCatalogue powers, Standing standing) {
        return count(powers.penaltyNoticeTable().stream().filter(offence -> offence.standing() == standing));
    }

    private static int paragraphs(PowersCatalogue powers) {
        return count(powers.all().stream()
                .map(Power::words)
                .map(words -> words.paragraph().replaceAll("\\(.*", ""))
                .distinct());
    }

    private static int kind(Force.Kind kind) {
        return count(FORCES.all().stream().filter(force -> force.kind() == kind));
    }

    private static int count(Stream<?> stream) {
        return (int) stream.count();
    }

    /** The counts of a file; those by country under {@code name.E} and {@code name.W}. */
    private static Map<String, Integer> stated(PackFile file) {
        return file.read(entry -> {
            entry.keys().stream().filter(key -> !key.equals("counts")).forEach(entry::skip);
            return entry.map("counts", CountsTests::numbers);
        });
    }

    private static Map<String, Integer> numbers(PackEntry entry) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var key : entry.keys()) {
            var value = entry.value(key);
            if (value.node().isObject()) {
                value.read(CountsTests::numbers).forEach((country, count) -> numbers.put(key + "." + country, count));
            } else {
                numbers.put(key, value.numberOrNull());
            }
        }
        return numbers;
    }
}
