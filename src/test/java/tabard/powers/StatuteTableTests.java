package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 22 powers of Schedule 5 and the 17 of the railway schedule, on every day from 2002 to 2030. The tables were written
 * from the statute table by hand and not from the catalogue.
 */
class StatuteTableTests {

    /** Code, country, each status with its first day, and the end ("-" where none is dated). */
    static final String SCHEDULE_5 = """
            pnd-disorder                  EW  2004-03-31 IN_FORCE  -
            fpn-truancy                   EW  2004-02-27 IN_FORCE  -
            fpn-excluded-pupil            EW  2007-09-01 IN_FORCE  -
            fpn-cycling-footway           EW  2002-12-02 IN_FORCE  -
            fpn-dog-fouling               E   2002-12-02 IN_FORCE 2006-04-06 REPEALED  2006-04-06
            fpn-dog-fouling               W   2002-12-02 IN_FORCE 2007-03-15 REPEALED  2007-03-15
            fpn-graffiti-flyposting       EW  2004-03-31 IN_FORCE  -
            fpn-litter                    EW  2002-12-02 IN_FORCE  -
            fpn-dog-control-order         E   2006-04-06 IN_FORCE 2014-10-20 REPEALED  2014-10-20
            fpn-dog-control-order         W   2007-03-15 IN_FORCE 2014-10-20 REPEALED  2014-10-20
            fpn-byelaw                    E   2010-01-27 NOT_OPERATIVE  -
            fpn-byelaw                    W   2010-01-27 NOT_OPERATIVE 2015-03-31 IN_FORCE  -
            name-address-relevant-offence EW  2002-12-02 IN_FORCE  -
            begging                       EW  2005-07-01 IN_FORCE 2026-06-29 LEGAL_REVIEW  -
            name-address-asb              EW  2002-12-02 IN_FORCE  -
            name-address-road-traffic     EW  2005-07-01 IN_FORCE  -
            alcohol-designated-place      EW  2002-12-02 IN_FORCE 2017-10-20 SPENT  2017-10-20
            alcohol-under-18              EW  2002-12-02 IN_FORCE  -
            tobacco-young-person          EW  2002-12-02 IN_FORCE 2027-01-01 REPEALED  2027-01-01
            abandoned-vehicle-removal     E   2002-12-02 IN_FORCE  -
            abandoned-vehicle-removal     W   2002-12-02 NOT_OPERATIVE  -
            stop-vehicle-testing          EW  2002-12-02 IN_FORCE  -
            stop-cycles                   EW  2004-01-20 IN_FORCE  -
            control-traffic               EW  2005-07-01 IN_FORCE  -
            escort-abnormal-load          EW  2002-12-02 IN_FORCE  -
            photograph-away-from-station  EW  2006-01-01 IN_FORCE  -
            """;

    static final String RAILWAY_SCHEDULE = """
            rsas-fpn-cycling-footway           EW  2004-04-26 IN_FORCE  -
            rsas-pnd-disorder                  EW  2004-04-26 IN_FORCE  -
            rsas-fpn-truancy                   EW  2004-04-26 IN_FORCE  -
            rsas-fpn-dog-fouling               E   2004-04-26 IN_FORCE 2006-04-06 LEGAL_REVIEW  -
            rsas-fpn-dog-fouling               W   2004-04-26 IN_FORCE 2007-03-15 LEGAL_REVIEW  -
            rsas-fpn-graffiti-flyposting       EW  2004-04-26 IN_FORCE  -
            rsas-fpn-litter                    EW  2004-04-26 IN_FORCE  -
            rsas-name-address-relevant-offence EW  2004-04-26 IN_FORCE  -
            rsas-name-address-asb              EW  2004-04-26 IN_FORCE  -
            rsas-alcohol-designated-place      EW  2004-04-26 IN_FORCE 2017-10-20 LEGAL_REVIEW  -
            rsas-alcohol-under-18              EW  2004-04-26 IN_FORCE  -
            rsas-tobacco-young-person          EW  2004-04-26 IN_FORCE 2027-01-01 SPENT  2027-01-01
            rsas-abandoned-vehicle-removal     EW  2004-04-26 LEGAL_REVIEW  -
            rsas-stop-vehicle-testing          EW  2004-04-26 IN_FORCE  -
            rsas-stop-cycles                   EW  2004-04-26 IN_FORCE  -
            rsas-escort-abnormal-load          EW  2004-04-26 IN_FORCE  -
            rsas-pnd-railway-trespass          EW  2004-04-26 IN_FORCE  -
            rsas-pnd-railway-stones            EW  2004-04-26 IN_FORCE  -
            """;

    /** One power in one country, through time. */
    record Row(Power power, Country country, TreeMap<LocalDate, PowerStatus> from, Optional<LocalDate> end) {

        static Stream<Row> read(PowersCatalogue catalogue, String table) {
            return table.lines().flatMap(line -> read(catalogue, line.split(" +")));
        }

        private static Stream<Row> read(PowersCatalogue catalogue, String[] words) {
            var from = new TreeMap<LocalDate, PowerStatus>();
            from.put(LocalDate.MIN, PowerStatus.NOT_COMMENCED);
            for (int i = 2; i < words.length - 1; i += 2) {
                from.put(day(words[i]), PowerStatus.valueOf(words[i + 1]));
            }
            var end = Optional.of(words[words.length - 1])
                    .filter(word -> !word.equals("-"))
                    .map(LocalDate::parse);
            return words[1].chars()
                    .mapToObj(letter -> new Row(
                            catalogue.get(new PowerCode(words[0])),
                            Country.valueOf(Character.toString(letter)),
                            from,
                            end));
        }

        @Override
        public String toString() {
            return "%s in %s".formatted(power.code(), country.title());
        }
    }

    static Stream<Row> rows() {
        return Stream.concat(Row.read(COMMUNITY, SCHEDULE_5), Row.read(RAILWAY, RAILWAY_SCHEDULE));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheStatusOfTheStatuteOnEveryDay(Row row) {
        assertThat(day("2002-01-01").datesUntil(day("2031-01-01")))
                .allSatisfy(day -> assertThat(row.power().statusOn(row.country(), day))
                        .as("%s on %s", row, day)
                        .isEqualTo(row.from().floorEntry(day).getValue()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void endsOnTheDayOfTheStatuteWheneverAsked(Row row) {
        assertThat(day("2002-01-01").datesUntil(day("2031-01-01")))
                .allSatisfy(day -> assertThat(row.power().endsOn(row.country(), day))
                        .as("%s on %s", row, day)
                        .isEqualTo(row.end()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isOfferedByDefaultOnTheDaysItIsUsable(Row row) {
        assertThat(day("2002-01-01").datesUntil(day("2031-01-01")))
                .allSatisfy(day -> assertThat(row.power().grantableByDefault(row.country(), day))
                        .isEqualTo(row.power().statusOn(row.country(), day) == PowerStatus.IN_FORCE));
    }

    @Test
    void theTablesHaveEveryPowerInBothCountries() {
        assertThat(Row.read(COMMUNITY, SCHEDULE_5)).hasSize(2 * 22);
        assertThat(Row.read(RAILWAY, RAILWAY_SCHEDULE)).hasSize(2 * 17);
        assertThat(rows().map(row -> row.power().code() + " " + row.country())).doesNotHaveDuplicates();
    }

    @Test
    void theTextHeldAtMostTwentyOnePowersAtOnce() {
        var fullest = day("2002-01-01")
                .datesUntil(day("2031-01-01"))
                .mapToLong(day -> COMMUNITY.all().stream()
                        .map(power -> power.statusOn(Country.E, day))
                        .filter(status -> status != PowerStatus.NOT_COMMENCED && status != PowerStatus.REPEALED)
                        .count())
                .max();

        assertThat(fullest).hasValue(21);
    }
}
