package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.DISORDER;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.offence;
import static tabard.powers.PowersFixtures.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.Offence.Standing;

/** The 27 offences of the penalty-notice table on every day, from a table written from the statute by hand. */
class OffenceTableTests {

    /** Code, countries, first day for accredited persons, first day no longer, whether it is offered by default. */
    static final String OPEN = """
            pnd-throwing-fireworks                 EW 2004-03-31 - yes
            pnd-alcohol-sale-under-18              EW 2004-11-01 - yes
            pnd-alcohol-buy-for-under-18           EW 2004-11-01 - yes
            pnd-alcohol-buy-for-under-18-premises  EW 2005-11-24 - yes
            pnd-alcohol-consume-under-18           EW 2004-11-01 - yes
            pnd-alcohol-deliver-under-18           EW 2004-11-01 - yes
            pnd-alcohol-sale-drunk                 EW 2005-04-04 - yes
            pnd-wasting-police-time                EW 2004-03-31 - yes
            pnd-harassment-alarm-distress          EW 2004-03-31 - yes
            pnd-comms-nuisance                     EW 2004-03-31 - yes
            pnd-fireworks-breach                   EW 2004-10-11 - yes
            pnd-false-fire-alarm                   E  2004-10-01 - yes
            pnd-false-fire-alarm                   W  2004-11-10 - yes
            pnd-royal-parks-litter                 EW 2012-06-30 - no
            pnd-royal-parks-cycling                EW 2012-06-30 - no
            pnd-royal-parks-dog-faeces             EW 2012-06-30 - no
            pnd-railway-trespass                   EW 2004-03-31 - no
            pnd-railway-stones                     EW 2004-03-31 - no
            pnd-cannabis-possession                EW 2009-01-26 - no
            pnd-khat-possession                    EW 2014-06-24 - no
            pnd-alcohol-designated-place           EW 2004-03-31 2017-10-20 no
            """;

    static final List<String> BARRED =
            List.of("pnd-drunk-highway", "pnd-drunk-disorderly", "pnd-theft", "pnd-criminal-damage", "pnd-litter");
    static final List<String> NEVER = List.of("pnd-alcohol-buy-by-under-18", "pnd-telecoms-nuisance-1984");

    /** One offence in one country. */
    record Row(String code, Country country, LocalDate from, LocalDate to, boolean offered) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    static Stream<Row> rows() {
        return OPEN.lines()
                .map(line -> line.split(" +"))
                .flatMap(words -> words[1].chars()
                        .mapToObj(letter -> new Row(
                                words[0],
                                Country.valueOf(Character.toString(letter)),
                                day(words[2]),
                                words[3].equals("-") ? LocalDate.MAX : day(words[3]),
                                words[4].equals("yes"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAvailableOnTheDaysOfTheStatuteAndNoOthers(Row row) {
        var offence = community(row.code());

        assertThat(day("2002-01-01").datesUntil(day("2031-01-01")))
                .allSatisfy(day -> assertThat(offence.availableOn(row.country(), day))
                        .as("%s in %s on %s", row.code(), row.country(), day)
                        .isEqualTo(row.contains(day)));
        assertThat(offence.offeredByDefault()).isEqualTo(row.offered());
    }

    @Test
    void theOthersAreNeverAvailable() {
        assertThat(Stream.concat(BARRED.stream(), NEVER.stream()).map(OffenceTableTests::community))
                .allSatisfy(offence -> assertThat(day("2002-01-01").datesUntil(day("2031-01-01")))
                        .noneMatch(day -> offence.availableOn(Country.E, day) || offence.availableOn(Country.W, day)))
                .noneMatch(Offence::offeredByDefault);
        assertThat(BARRED).allMatch(code -> community(code).barred());
        assertThat(COMMUNITY.penaltyNoticeTable().stream().filter(Offence::barred))
                .hasSize(BARRED.size());
    }

    @Test
    void fiveAreBarredTwoDeadOneUnusableNineteenOpenAndTwelveOffered() {
        assertThat(standings(COMMUNITY))
                .isEqualTo(Map.of(Standing.OPEN, 19L, Standing.BARRED, 5L, Standing.NOT_USABLE, 3L));
        assertThat(COMMUNITY.penaltyNoticeTable().stream().filter(Offence::offeredByDefault))
                .hasSize(12);
        assertThat(COMMUNITY.penaltyNoticeTable().stream().filter(offence -> offence.availableOn(Country.E, TODAY)))
                .hasSize(19);
    }

    @Test
    void theRailwaySchemeTreatsThemInItsOwnWay() {
        assertThat(standings(RAILWAY))
                .isEqualTo(Map.of(
                        Standing.OPEN, 5L,
                        Standing.BARRED, 2L,
                        Standing.SEPARATE_POWER, 2L,
                        Standing.NOT_USABLE, 3L,
                        Standing.LEGAL_REVIEW, 15L));
        assertThat(RAILWAY.penaltyNoticeTable().stream()
                        .filter(offence -> offence.availableOn(Country.W, TODAY))
                        .map(offence -> offence.code().value()))
                .containsExactlyInAnyOrder(
                        "pnd-throwing-fireworks",
                        "pnd-wasting-police-time",
                        "pnd-harassment-alarm-distress",
                        "pnd-comms-nuisance",
                        "pnd-false-fire-alarm");
        assertThat(RAILWAY.penaltyNoticeTable().getFirst().name())
                .isEqualTo("Being drunk in a highway, other public place or licensed premises");
    }

    @Test
    void aNoticeWithAListOfItsOwnTakesNoOthers() {
        var litter = COMMUNITY.get(power("fpn-litter"));

        assertThat(COMMUNITY.offencesOf(litter)).extracting(Offence::code).containsExactly(offence("leaving-litter"));
        assertThat(COMMUNITY
                        .offence(litter, offence("leaving-litter"))
                        .orElseThrow()
                        .availableOn(Country.E, TODAY))
                .isTrue();
    }

    private static Map<Standing, Long> standings(PowersCatalogue catalogue) {
        return catalogue.penaltyNoticeTable().stream()
                .collect(Collectors.groupingBy(Offence::standing, Collectors.counting()));
    }

    private static Offence community(String code) {
        return COMMUNITY.offence(COMMUNITY.get(DISORDER), offence(code)).orElseThrow();
    }
}
