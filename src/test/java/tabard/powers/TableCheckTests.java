package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.SCHEMES;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.policy;
import static tabard.powers.VettingLevel.NPPV1;
import static tabard.powers.VettingLevel.NPPV2_FULL;
import static tabard.powers.VettingLevel.NPPV3;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;

class TableCheckTests {

    @Test
    void findsNothingInThePacksNorInThePoliciesOfTheDemonstration() {
        assertThat(SCHEMES.all())
                .allSatisfy(scheme -> assertThat(TableCheck.of(scheme.powers())).isEmpty());
        assertThat(PublishedPolicies.ALL)
                .allSatisfy(policy -> assertThat(TableCheck.of(policy)).isEmpty());
    }

    @Test
    void findsADayThatLiesInTwoPeriodsInForce() {
        assertThat(faults(law(List.of(span("2003-01-01", "2010-01-01"), span("2009-12-31", null)), List.of())))
                .containsExactly("powers[a].E.in_force: 2003-01-01/2010-01-01 and 2009-12-31/.. overlap.");
        assertThat(faults(law(List.of(span("2003-01-01", "2010-01-01"), span("2010-01-01", null)), List.of())))
                .isEmpty();
    }

    @Test
    void findsADayThatLiesInTwoPeriodsOfUse() {
        var stay = List.of(span("2003-01-01", null));

        assertThat(faults(law(stay, List.of(span(null, "2005-01-02"), span("2005-01-01", "2006-01-01")))))
                .containsExactly("powers[a].E.operative: ../2005-01-02 and 2005-01-01/2006-01-01 overlap.");
        assertThat(faults(law(stay, List.of(span(null, "2005-01-01"), span("2005-01-01", "2006-01-01")))))
                .isEmpty();
    }

    @Test
    void findsAPeriodOfUseThatIsNeverRead() {
        var stay = List.of(span("2003-01-01", "2010-01-01"));

        assertThat(faults(law(stay, List.of(span("2010-01-01", null)))))
                .containsExactly(
                        "powers[a].E.operative: 2010-01-01/.. lies outside every period in force, so it is never"
                                + " read.");
        assertThat(faults(law(stay, List.of(span("2009-12-31", null))))).isEmpty();
        assertThat(faults(law(stay, List.of(span("2011-01-01", "2011-01-01"))))).isEmpty();
    }

    @Test
    void findsOffencesOpenTwiceAndBarredOnesLeftOpen() {
        assertThat(faults(offence(Offence.Standing.OPEN, span("2004-01-01", "2006-01-01"), span("2005-01-01", null))))
                .containsExactly("offences[pnd-a].E: 2004-01-01/2006-01-01 and 2005-01-01/.. overlap.");
        assertThat(faults(offence(Offence.Standing.BARRED, span("2004-01-01", null))))
                .containsExactly("offences[pnd-a].E: A barred offence is open without end.");
        assertThat(faults(offence(Offence.Standing.BARRED, span("2004-01-01", "2005-07-01"))))
                .isEmpty();
    }

    @Test
    void findsLocalLevelsThatAreNeverReadOrReadAlike() {
        assertThat(levels(new LocalLevel("NPPV3", NPPV1)))
                .containsExactly("levels[NPPV3]: This is the name of a national level, which always counts as itself.");
        assertThat(levels(new LocalLevel("NPPV 1.5", NPPV1), new LocalLevel("nppv 1.5", NPPV3)))
                .containsExactly("levels[nppv 1.5]: It reads like ‘NPPV 1.5’, which is listed too.");
        assertThat(levels(new LocalLevel("NPPV 1.5", NPPV1), new LocalLevel("NPPV 15", NPPV3)))
                .isEmpty();
    }

    @Test
    void findsRecognitionThatIsContradicted() {
        assertThat(recognition(row(NPPV1, null, Outcome.ACCEPT), row(NPPV2_FULL, null, Outcome.RE_VET)))
                .containsExactly(
                        "recognition[dorset, NPPV2_FULL]: RE_VET is said of clearances for which the row of NPPV1"
                                + " already says ACCEPT.");
        assertThat(recognition(row(NPPV2_FULL, "P3Y", Outcome.TOP_UP), row(NPPV2_FULL, "P3Y", Outcome.ACCEPT)))
                .containsExactly("recognition[dorset, NPPV2_FULL]: TOP_UP is said of clearances for which the row of"
                        + " NPPV2_FULL already says ACCEPT.");
        assertThat(recognition(row(NPPV2_FULL, "P3Y", Outcome.ACCEPT), row(NPPV2_FULL, "P3Y", Outcome.ACCEPT)))
                .hasSize(1);
    }

    @Test
    void letsRecognitionRiseWithTheLevelAndFallWithTheAge() {
        assertThat(recognition(row(NPPV1, null, Outcome.RE_VET), row(NPPV2_FULL, null, Outcome.ACCEPT)))
                .isEmpty();
        assertThat(recognition(row(NPPV2_FULL, "P3Y", Outcome.ACCEPT), row(NPPV2_FULL, "P5Y", Outcome.TOP_UP)))
                .isEmpty();
        assertThat(recognition(row(NPPV2_FULL, "P5Y", Outcome.ACCEPT), row(NPPV2_FULL, "P3Y", Outcome.TOP_UP)))
                .hasSize(1);
        assertThat(recognition(
                        row(NPPV1, null, Outcome.ACCEPT), new Recognition("gwent", NPPV2_FULL, null, Outcome.RE_VET)))
                .isEmpty();
    }

    @Test
    void findsARowOfTheForceForItself() {
        assertThat(recognition(new Recognition("avon-and-somerset", NPPV3, null, Outcome.RE_VET)))
                .containsExactly(
                        "recognition[avon-and-somerset, NPPV3]: The force’s own clearances always count: it needs no"
                                + " row for itself.");
    }

    @Test
    void saysEachFaultInWelshToo() {
        var faults = TableCheck.of(withLevels(new LocalLevel("NPPV3", NPPV1)));

        assertThat(faults)
                .extracting(TableCheck.Fault::welsh)
                .containsExactly("Enw lefel genedlaethol yw hwn, sydd bob amser yn cyfrif fel ei hun.");
    }

    private static List<String> faults(PowerLaw law) {
        var a = Catalogues.power("a");
        var power = new Power(
                1,
                a.code(),
                null,
                a.words(),
                Map.of(Country.E, law),
                a.placeScope(),
                a.offenceSource(),
                List.of(),
                List.of(),
                List.of());
        return said(TableCheck.of(Catalogues.of(power)));
    }

    private static List<String> faults(Offence offence) {
        var a = Catalogues.power("a");
        var power = new Power(
                1,
                a.code(),
                null,
                a.words(),
                a.law(),
                a.placeScope(),
                OffenceSource.OWN_LIST,
                List.of(offence),
                List.of(),
                List.of());
        return said(TableCheck.of(Catalogues.of(power)));
    }

    private static List<String> levels(LocalLevel... levels) {
        return said(TableCheck.of(withLevels(levels)));
    }

    private static ForcePolicy withLevels(LocalLevel... levels) {
        return draft(List.of(levels), List.of());
    }

    private static List<String> recognition(Recognition... rows) {
        return said(TableCheck.of(draft(List.of(), List.of(rows))));
    }

    private static ForcePolicy draft(List<LocalLevel> levels, List<Recognition> recognition) {
        var whole = policy(PowersFixtures.COMMUNITY, AVON);
        return new ForcePolicy(
                whole.force(),
                whole.scheme(),
                null,
                whole.validFrom(),
                null,
                whole.term(),
                whole.order(),
                whole.powers(),
                levels,
                recognition,
                List.of());
    }

    private static Recognition row(VettingLevel level, @Nullable String maxAge, Outcome outcome) {
        return new Recognition("dorset", level, maxAge == null ? null : Period.parse(maxAge), outcome);
    }

    private static Offence offence(Offence.Standing standing, Span... open) {
        return new Offence(
                new OffenceCode("pnd-a"),
                "A",
                "s.1",
                standing,
                null,
                Map.of(Country.E, List.of(open)),
                false,
                null,
                "",
                List.of(),
                Confidence.VERIFIED);
    }

    private static PowerLaw law(List<Span> text, List<Span> operative) {
        return new PowerLaw(
                text.stream()
                        .map(span -> new PowerLaw.InForce(span, "Instrument", null, Confidence.VERIFIED))
                        .toList(),
                operative.stream()
                        .map(span -> new PowerLaw.Use(span, "Reason.", Confidence.VERIFIED))
                        .toList(),
                List.of(),
                List.of(),
                new PowerLaw.Standing(day("2026-11-21"), false, true, "Reason.", Confidence.VERIFIED));
    }

    private static Span span(@Nullable String from, @Nullable String to) {
        return new Span(from == null ? null : day(from), to == null ? null : day(to));
    }

    private static List<String> said(List<TableCheck.Fault> faults) {
        return faults.stream().map(TableCheck.Fault::toString).toList();
    }
}
