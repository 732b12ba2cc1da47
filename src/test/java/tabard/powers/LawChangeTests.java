package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.LawChange.Kind;

/** What a recorded change does to the catalogue, on both sides of its day, and which changes cannot be. */
class LawChangeTests {

    static final Set<Country> BOTH = Set.of(Country.E, Country.W);

    @Test
    void aRepealEndsThePowerOnItsDayAndNotADayBefore() {
        var changed =
                changed(change("stop-cycles", BOTH, Kind.REPEAL, "2027-04-01")).get(power("stop-cycles"));

        assertThat(changed.statusOn(Country.E, day("2027-03-31"))).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(changed.statusOn(Country.E, day("2027-04-01"))).isEqualTo(PowerStatus.REPEALED);
        assertThat(changed.endsOn(Country.W, TODAY)).contains(day("2027-04-01"));
        assertThat(changed.reasonOn(Country.E, day("2027-04-01"))).isEqualTo("Repealed on 1 April 2027.");
        assertThat(changed.reasonOn(Country.E, TODAY))
                .isEqualTo(COMMUNITY.get(power("stop-cycles")).reasonOn(Country.E, TODAY));
    }

    @Test
    void aRepealInOneCountryLeavesTheOtherAlone() {
        var changed = changed(change("stop-cycles", Set.of(Country.W), Kind.REPEAL, "2027-04-01"))
                .get(power("stop-cycles"));

        assertThat(changed.statusOn(Country.W, day("2027-04-01"))).isEqualTo(PowerStatus.REPEALED);
        assertThat(changed.statusOn(Country.E, day("2027-04-01"))).isEqualTo(PowerStatus.IN_FORCE);
    }

    @Test
    void aRepealCanBeBroughtForward() {
        var changed = changed(change("tobacco-young-person", BOTH, Kind.REPEAL, "2026-12-01"));

        assertThat(changed.get(power("tobacco-young-person")).endsOn(Country.E, TODAY))
                .contains(day("2026-12-01"));
    }

    @Test
    void nothingIsRepealedTwice() {
        assertRefused(
                change("tobacco-young-person", BOTH, Kind.REPEAL, "2027-01-01"),
                "effective",
                "'Seize tobacco (under-16s)' is repealed in England on 1 January 2027 already: a repeal that takes effect later changes nothing.");
    }

    @Test
    void nothingIsRepealedBeforeItExisted() {
        assertRefused(
                change("tobacco-young-person", BOTH, Kind.REPEAL, "2002-12-02"),
                "effective",
                "'Seize tobacco (under-16s)' came into force in England on 2 December 2002: give a later day for its repeal.");
        assertThat(changed(change("tobacco-young-person", BOTH, Kind.REPEAL, "2002-12-03"))
                        .get(power("tobacco-young-person"))
                        .statusOn(Country.E, day("2002-12-03")))
                .isEqualTo(PowerStatus.REPEALED);
    }

    @Test
    void aPowerThatIsNotThereCannotChange() {
        assertRefused(
                change("flying", BOTH, Kind.REPEAL, "2027-04-01"),
                "power",
                "Community Safety Accreditation Scheme has no power 'flying'.");
    }

    @Test
    void theDoubtAboutBeggingIsAnsweredOneWayByConfirmingIt() {
        var changed = changed(change("begging", BOTH, Kind.CONFIRM_STANDING, "2026-11-21"))
                .get(power("begging"));

        assertThat(COMMUNITY.get(power("begging")).statusOn(Country.E, TODAY)).isEqualTo(PowerStatus.LEGAL_REVIEW);
        assertThat(changed.statusOn(Country.E, TODAY)).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(changed.endsOn(Country.E, TODAY)).isEmpty();
        assertThat(changed.grantableByDefault(Country.E, TODAY)).isTrue();
        assertThat(changed.reasonOn(Country.E, TODAY)).isEqualTo("Its standing is confirmed: Some Act 2026 s.1.");
    }

    @Test
    void andTheOtherWayByRecordingItsRepeal() {
        var changed =
                changed(change("begging", BOTH, Kind.REPEAL, "2026-06-29")).get(power("begging"));

        assertThat(changed.statusOn(Country.W, day("2026-06-28"))).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(changed.statusOn(Country.W, day("2026-06-29"))).isEqualTo(PowerStatus.REPEALED);
        assertThat(changed.reasonOn(Country.E, TODAY)).isEqualTo("Repealed on 29 June 2026 by Some Act 2026 s.1.");
    }

    @Test
    void whereThereIsNoDoubtThereIsNothingToConfirm() {
        assertRefused(
                change("control-traffic", BOTH, Kind.CONFIRM_STANDING, "2026-11-21"),
                "effective",
                "'Control traffic' is not held for legal review in England on 21 November 2026: there is no doubt to answer.");
    }

    @Test
    void byelawsBeginInEnglandOnTheirDay() {
        var before = COMMUNITY.get(power("fpn-byelaw"));
        assertThat(before.statusOn(Country.E, TODAY)).isEqualTo(PowerStatus.NOT_OPERATIVE);

        var changed = changed(change("fpn-byelaw", Set.of(Country.E), Kind.COMMENCE, "2027-02-01"))
                .get(power("fpn-byelaw"));

        assertThat(changed.statusOn(Country.E, day("2027-01-31"))).isEqualTo(PowerStatus.NOT_OPERATIVE);
        assertThat(changed.statusOn(Country.E, day("2027-02-01"))).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(changed.reasonOn(Country.E, TODAY)).isEqualTo(before.reasonOn(Country.E, TODAY));
    }

    @Test
    void whatIsInForceDoesNotBegin() {
        assertRefused(
                change("control-traffic", BOTH, Kind.COMMENCE, "2027-02-01"),
                "effective",
                "'Control traffic' is in force in England on 1 February 2027 already: there is nothing to begin.");
    }

    @Test
    void aRepealedPowerCanComeBack() {
        var changed = COMMUNITY.changedBy(
                List.of(
                        change("stop-cycles", BOTH, Kind.REPEAL, "2027-04-01"),
                        change("stop-cycles", BOTH, Kind.COMMENCE, "2028-04-01")),
                "2");

        assertThat(changed.get(power("stop-cycles")).statusOn(Country.E, day("2028-03-31")))
                .isEqualTo(PowerStatus.REPEALED);
        assertThat(changed.get(power("stop-cycles")).statusOn(Country.E, day("2028-04-01")))
                .isEqualTo(PowerStatus.IN_FORCE);
        assertThat(changed.version()).isEqualTo("2");
    }

    @Test
    void aChangeSaysWhereWhatAndWhence() {
        assertThatThrownBy(() -> change("begging", Set.of(), Kind.REPEAL, "2027-04-01"))
                .isInstanceOfSatisfying(
                        LawChangeRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("countries"))
                .hasMessage("Say in which countries the law changes: E, W or both.");
        assertThatThrownBy(() -> new LawChange(
                        power("begging"), BOTH, Kind.REPEAL, TODAY, " ", List.of("x"), Confidence.VERIFIED))
                .hasMessage("Cite the instrument that changes the law, in 1 to 500 characters.");
        assertThatThrownBy(() ->
                        new LawChange(power("begging"), BOTH, Kind.REPEAL, TODAY, "x", List.of(), Confidence.VERIFIED))
                .hasMessage("Say where the change was read: 1 to 10 sources of up to 500 characters.");
    }

    static PowersCatalogue changed(LawChange change) {
        return COMMUNITY.changedBy(List.of(change), "changed");
    }

    static LawChange change(String power, Set<Country> countries, Kind kind, String effective) {
        return new LawChange(
                power(power),
                countries,
                kind,
                LocalDate.parse(effective),
                "Some Act 2026 s.1",
                List.of("https://www.legislation.gov.uk/"),
                Confidence.VERIFIED);
    }

    private static void assertRefused(LawChange change, String field, String message) {
        assertThatThrownBy(() -> changed(change))
                .isInstanceOfSatisfying(
                        LawChangeRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessage(message);
    }
}
