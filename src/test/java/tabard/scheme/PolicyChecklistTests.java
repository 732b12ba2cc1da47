package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tabard.scheme.PolicyFixtures.DORSET;
import static tabard.scheme.PolicyFixtures.fee;
import static tabard.scheme.PolicyFixtures.inOrder;
import static tabard.scheme.PolicyFixtures.outline;
import static tabard.scheme.PolicyFixtures.permitted;
import static tabard.scheme.PolicyFixtures.row;
import static tabard.scheme.PolicyFixtures.square;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.kernel.ForceCode;
import tabard.powers.Offence;
import tabard.scheme.PolicyDocument.Area;
import tabard.scheme.PolicyDocument.CourseNeeded;
import tabard.scheme.PolicyDocument.Level;
import tabard.scheme.PolicyDocument.ListedByelaw;
import tabard.scheme.PolicyDocument.Recognised;
import tabard.scheme.PolicyDocument.Row;
import tabard.scheme.PolicyFixtures.Draft;

/** All that can be wrong with a policy, each with its field and rule. */
class PolicyChecklistTests {

    static final PolicyChecklist CHECKLIST = PolicyChecklist.load();

    @Test
    void aPolicyInOrderHasNoFaultAndCanBeRead() {
        var look = CHECKLIST.at(inOrder().document());

        assertThat(look.faults()).isEmpty();
        assertThat(PolicyDocument.of(look.policy().orElseThrow()))
                .isEqualTo(inOrder().document());
    }

    /** A fault, and where and by which rule it is found. */
    record Spoilt(String field, PolicyRule rule, Consumer<Draft> fault) {

        @Override
        public String toString() {
            return field + " " + rule;
        }
    }

    static Stream<Spoilt> faults() {
        return Stream.of(words(), lengths(), law(), offences(), described(), outlines(), recognition(), fees())
                .flatMap(all -> all);
    }

    private static PolicyDocument.Reviews reviews(String first, String later) {
        return new PolicyDocument.Reviews(first, later);
    }

    private static Stream<Spoilt> words() {
        return Stream.of(
                new Spoilt("force", PolicyRule.KNOWN_CODE, draft -> draft.force = "nowhere"),
                new Spoilt("scheme", PolicyRule.KNOWN_CODE, draft -> draft.scheme = "portum"),
                new Spoilt("scheme", PolicyRule.SCHEME_RUN_BY_FORCE, draft -> draft.scheme = "rsas"),
                new Spoilt("version", PolicyRule.WELL_FORMED, draft -> draft.version = 0),
                new Spoilt("order", PolicyRule.GIVEN, draft -> draft.order = null),
                new Spoilt("order", PolicyRule.KNOWN_CODE, draft -> draft.order = "ANY"),
                new Spoilt("validFrom", PolicyRule.GIVEN, draft -> draft.validFrom = null),
                new Spoilt("validFrom", PolicyRule.WELL_FORMED, draft -> draft.validFrom = "2026-02-30"),
                new Spoilt("reviews.first", PolicyRule.GIVEN, draft -> draft.reviews = reviews(null, "P3Y")),
                new Spoilt("reviews.later", PolicyRule.GIVEN, draft -> draft.reviews = reviews("P1Y", null)),
                new Spoilt("reviews.first", PolicyRule.POSITIVE_LENGTH, draft -> draft.reviews = reviews("P0D", "P3Y")),
                new Spoilt("reviews.later", PolicyRule.WELL_FORMED, draft -> draft.reviews = reviews("P1Y", "often")),
                new Spoilt("validTo", PolicyRule.DAYS_IN_ORDER, draft -> draft.validTo = "2026-01-01"),
                new Spoilt("powers[5].power", PolicyRule.NAMED_ONCE, draft -> add(draft, permitted("control-traffic"))),
                new Spoilt(
                        "powers[5].power",
                        PolicyRule.WELL_FORMED,
                        draft -> add(draft, row("No Code", false, "No.", List.of(), List.of(), List.of()))),
                new Spoilt("powers[5].power", PolicyRule.KNOWN_CODE, draft -> add(draft, permitted("cordon"))),
                new Spoilt(
                        "powers[5].permitted",
                        PolicyRule.GIVEN,
                        draft -> add(draft, row("stop-cycles", null, "Why.", List.of(), List.of(), List.of()))),
                new Spoilt(
                        "powers[5].reason",
                        PolicyRule.GIVEN,
                        draft -> add(draft, row("stop-cycles", false, " ", List.of(), List.of(), List.of()))),
                new Spoilt(
                        "powers[5].reason",
                        PolicyRule.WELL_FORMED,
                        draft ->
                                add(draft, row("stop-cycles", true, "x".repeat(501), List.of(), List.of(), List.of()))),
                new Spoilt(
                        "powers[5].agreement",
                        PolicyRule.KNOWN_CODE,
                        draft -> add(draft, needing("handshake", "NPPV1", "csas-core"))),
                new Spoilt(
                        "powers[5].vettingLevel",
                        PolicyRule.KNOWN_CODE,
                        draft -> add(draft, needing(null, "SC", "csas-core"))),
                new Spoilt(
                        "powers[5].training[0].course",
                        PolicyRule.KNOWN_CODE,
                        draft -> add(draft, needing(null, "NPPV1", "flying"))),
                new Spoilt(
                        "levels[0].countsAs",
                        PolicyRule.KNOWN_CODE,
                        draft -> draft.levels = List.of(new Level("Local", "SC"))),
                new Spoilt(
                        "levels[1].label",
                        PolicyRule.NAMED_ONCE,
                        draft -> draft.levels = List.of(new Level("A", "NPPV1"), new Level("A", "NPPV3"))));
    }

    private static Stream<Spoilt> lengths() {
        return Stream.of("P0D", "P0Y", "P-1Y")
                .map(term -> new Spoilt("term", PolicyRule.POSITIVE_LENGTH, draft -> draft.term = term));
    }

    private static Stream<Spoilt> law() {
        return Stream.of(
                new Spoilt("powers[4].permitted", PolicyRule.LEGAL_REVIEW, draft -> {
                    draft.validFrom = "2026-06-29";
                    replace(draft, 4, permitted("begging"));
                    add(draft, permitted("name-address-relevant-offence"));
                }),
                new Spoilt(
                        "powers[5].permitted", PolicyRule.IN_FORCE, draft -> add(draft, permitted("fpn-dog-fouling"))),
                new Spoilt(
                        "powers[5].permitted",
                        PolicyRule.OPERATIVE,
                        draft -> add(draft, permitted("alcohol-designated-place"))),
                new Spoilt(
                        "powers[1].permitted",
                        PolicyRule.REQUIRES_POWER,
                        draft -> replace(
                                draft,
                                0,
                                row("name-address-road-traffic", false, "No.", List.of(), List.of(), List.of()))));
    }

    private static Stream<Spoilt> offences() {
        return Stream.of(
                new Spoilt(
                        "powers[2].offences",
                        PolicyRule.OFFENCE_NAMED,
                        draft -> replace(draft, 2, permitted("fpn-litter"))),
                new Spoilt(
                        "powers[2].offences[1]",
                        PolicyRule.NAMED_ONCE,
                        draft -> replace(draft, 2, permitted("fpn-litter", "leaving-litter", "leaving-litter"))),
                new Spoilt(
                        "powers[2].offences[0]",
                        PolicyRule.OFFENCE_UNAVAILABLE,
                        draft -> replace(draft, 2, permitted("fpn-litter", "pnd-litter"))),
                new Spoilt(
                        "powers[5].offences[0]",
                        PolicyRule.OFFENCE_UNAVAILABLE,
                        draft -> add(draft, permitted("stop-cycles", "leaving-litter"))),
                new Spoilt(
                        "powers[5].offences[1]",
                        PolicyRule.OFFENCE_UNAVAILABLE,
                        draft -> add(draft, permitted("pnd-disorder", "pnd-throwing-fireworks", "pnd-nothing"))));
    }

    private static Stream<Spoilt> described() {
        return Stream.of(
                new Spoilt(
                        "powers[3].byelaws",
                        PolicyRule.BYELAW_NAMED,
                        draft -> replace(draft, 3, permitted("fpn-byelaw"))),
                new Spoilt("powers[3].byelaws[0]", PolicyRule.BYELAW_LISTED, draft -> draft.byelaws = List.of()),
                new Spoilt(
                        "powers[5].byelaws",
                        PolicyRule.BYELAW_NAMED,
                        draft -> add(draft, row("stop-cycles", true, null, List.of(), List.of("seafront"), List.of()))),
                new Spoilt("powers[3].areas[0]", PolicyRule.AREA_DESCRIBED, draft -> draft.areas = List.of()),
                new Spoilt(
                        "byelaws[0].publishedAt",
                        PolicyRule.GIVEN,
                        draft -> draft.byelaws = List.of(new ListedByelaw(
                                "seafront", "Gwynedd Council", "Seafront Byelaws 2016", null, "2016-04-01"))),
                new Spoilt(
                        "byelaws[0].agreedOn",
                        PolicyRule.GIVEN,
                        draft -> draft.byelaws = List.of(new ListedByelaw(
                                "seafront", "Gwynedd Council", "Seafront Byelaws 2016", "The library", null))),
                new Spoilt(
                        "areas[1].code",
                        PolicyRule.NAMED_ONCE,
                        draft -> draft.areas = List.of(PolicyFixtures.TOWN, PolicyFixtures.TOWN)),
                new Spoilt(
                        "areas[0].name",
                        PolicyRule.GIVEN,
                        draft -> draft.areas = List.of(new Area("town", null, null))));
    }

    private static Stream<Spoilt> outlines() {
        return Stream.of(
                drawn(
                        "areas[0].polygon.coordinates",
                        PolicyRule.POLYGON_SIMPLE,
                        outline("-4.0", "53.0", "-3.9", "53.1", "-3.9", "53.0", "-4.0", "53.1", "-4.0", "53.0")),
                drawn(
                        "areas[0].polygon.coordinates[0]",
                        PolicyRule.POLYGON_CLOSED,
                        outline("-4.0", "53.0", "-3.9", "53.0", "-3.9", "53.1", "-4.0", "53.1")),
                drawn(
                        "areas[0].polygon.coordinates[0]",
                        PolicyRule.POLYGON_CLOSED,
                        outline("-4.0", "53.0", "-3.9", "53.0", "-4.0", "53.0")),
                drawn(
                        "areas[0].polygon.coordinates",
                        PolicyRule.POLYGON_IN_ENGLAND_AND_WALES,
                        square("53.0", "-4.0", "53.1", "-3.9")),
                drawn(
                        "areas[0].polygon.coordinates",
                        PolicyRule.POLYGON_IN_ENGLAND_AND_WALES,
                        square("-6.51", "50", "-5", "51")),
                drawn(
                        "areas[0].polygon.coordinates",
                        PolicyRule.GIVEN,
                        new PolicyDocument.Outline("Polygon", List.of())),
                drawn(
                        "areas[0].polygon.type",
                        PolicyRule.WELL_FORMED,
                        new PolicyDocument.Outline(
                                "MultiPolygon",
                                square("-4", "53", "-3.9", "53.1").coordinates())),
                drawn(
                        "areas[0].polygon.coordinates[0][0]",
                        PolicyRule.WELL_FORMED,
                        new PolicyDocument.Outline("Polygon", List.of(List.of(List.of(BigDecimal.ONE))))));
    }

    private static Spoilt drawn(String field, PolicyRule rule, PolicyDocument.Outline outline) {
        return new Spoilt(field, rule, draft -> draft.areas = List.of(new Area("town", "The town", outline)));
    }

    private static Stream<Spoilt> recognition() {
        return Stream.of(
                new Spoilt(
                        "recognition[0].authority",
                        PolicyRule.KNOWN_CODE,
                        draft -> draft.recognition = List.of(recognised("nowhere", null, "2026-01-01", "2027-01-01"))),
                new Spoilt(
                        "recognition[0].roleTier",
                        PolicyRule.KNOWN_CODE,
                        draft -> draft.recognition = List.of(recognised("kent", "PILOT", "2026-01-01", "2027-01-01"))),
                new Spoilt(
                        "recognition[0].decidedOn",
                        PolicyRule.RECOGNITION_OWNED,
                        draft -> draft.recognition = List.of(recognised("kent", "TRAFFIC", null, "2027-01-01"))),
                new Spoilt(
                        "recognition[0].reviewOn",
                        PolicyRule.RECOGNITION_OWNED,
                        draft -> draft.recognition = List.of(recognised("kent", "TRAFFIC", "2026-01-01", null))),
                new Spoilt(
                        "recognition[0].reviewOn",
                        PolicyRule.DAYS_IN_ORDER,
                        draft -> draft.recognition = List.of(recognised("kent", null, "2026-01-01", "2026-01-01"))),
                new Spoilt(
                        "recognition[1]", PolicyRule.NAMED_ONCE, draft -> draft.recognition = List.of(DORSET, DORSET)));
    }

    private static Stream<Spoilt> fees() {
        return Stream.of(
                charged("fees[0].net", PolicyRule.FEE_AMOUNT, fee("GRANT", "PUBLIC", "-0.01", "0", "2026-01-01", null)),
                charged("fees[0].net", PolicyRule.FEE_AMOUNT, fee("GRANT", "PUBLIC", "1.005", "0", "2026-01-01", null)),
                charged("fees[0].vatRate", PolicyRule.VAT_RATE, fee("GRANT", "PUBLIC", "1", "-1", "2026-01-01", null)),
                charged(
                        "fees[0].vatRate",
                        PolicyRule.VAT_RATE,
                        fee("GRANT", "PUBLIC", "1", "100.01", "2026-01-01", null)),
                charged("fees[0].event", PolicyRule.KNOWN_CODE, fee("CARD", "PUBLIC", "1", "0", "2026-01-01", null)),
                charged(
                        "fees[0].to",
                        PolicyRule.DAYS_IN_ORDER,
                        fee("GRANT", "PUBLIC", "1", "0", "2026-01-01", "2026-01-01")),
                new Spoilt(
                        "fees[1].from",
                        PolicyRule.FEES_DO_NOT_OVERLAP,
                        draft -> draft.fees = List.of(
                                fee("GRANT", "PUBLIC", "1", "0", "2026-01-01", "2026-07-01"),
                                fee("GRANT", "PUBLIC", "2", "0", "2026-06-30", null))));
    }

    private static Spoilt charged(String field, PolicyRule rule, PolicyDocument.Charge fee) {
        return new Spoilt(field, rule, draft -> draft.fees = List.of(fee));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsFieldAndRuleAndNothingElseIs(Spoilt spoilt) {
        var draft = inOrder();
        spoilt.fault().accept(draft);

        assertThat(CHECKLIST.at(draft.document()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(spoilt.field());
            assertThat(fault.rule()).isEqualTo(spoilt.rule());
            assertThat(fault.message()).endsWith(".");
        });
    }

    static Stream<String> barred() {
        return SchemeFixtures.SCHEMES.get(SchemeFixtures.CSAS).powers().penaltyNoticeTable().stream()
                .filter(Offence::barred)
                .map(offence -> offence.code().value());
    }

    @Test
    void fiveOffencesAreBarred() {
        assertThat(barred()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("barred")
    void noRowListsABarredOffenceNotEvenOneThatPermitsNothing(String offence) {
        for (var permitted : List.of(true, false)) {
            var draft = inOrder();
            add(
                    draft,
                    row(
                            "pnd-disorder",
                            permitted,
                            "Why.",
                            List.of("pnd-throwing-fireworks", offence),
                            List.of(),
                            List.of()));

            assertThat(CHECKLIST.at(draft.document()).faults())
                    .extracting(PolicyFault::field, PolicyFault::rule)
                    .containsExactly(tuple("powers[5].offences[1]", PolicyRule.OFFENCE_BARRED));
        }
    }

    @Test
    void everyOffenceThatCannotBeUsedIsRefusedAndEveryOtherIsNot() {
        var catalogue = SchemeFixtures.SCHEMES.get(SchemeFixtures.CSAS).powers();
        var force = SchemeFixtures.FORCES.get(new ForceCode("north-wales"));
        var day = LocalDate.of(2026, 1, 1);
        for (var power : catalogue.all()) {
            for (var offence : catalogue.offencesOf(power)) {
                var draft = new Draft();
                draft.rows = List.of(row(
                        power.code().value(),
                        false,
                        "Why.",
                        List.of(offence.code().value()),
                        List.of(),
                        List.of()));

                var usable = !offence.barred()
                        && force.countries().stream().allMatch(country -> offence.availableOn(country, day));
                assertThat(CHECKLIST.at(draft.document()).faults().isEmpty())
                        .as("%s of %s", offence.code(), power.code())
                        .isEqualTo(usable);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name-address-road-traffic, 2005-06-30, IN_FORCE",
        "name-address-road-traffic, 2005-07-01,",
        "tobacco-young-person, 2026-12-31,",
        "tobacco-young-person, 2027-01-01, IN_FORCE",
        "alcohol-designated-place, 2017-10-19,",
        "alcohol-designated-place, 2017-10-20, OPERATIVE"
    })
    void aPowerIsPermittedFromItsFirstDayToItsLast(String power, String from, PolicyRule rule) {
        var draft = new Draft();
        draft.force = "dorset";
        draft.validFrom = from;
        draft.rows = List.of(permitted(power));
        draft.recognition = List.of();

        assertThat(CHECKLIST.at(draft.document()).faults())
                .extracting(PolicyFault::field, PolicyFault::rule)
                .isEqualTo(rule == null ? List.of() : List.of(tuple("powers[0].permitted", rule)));
    }

    @Test
    void aByelawNoticeIsPermittedInWalesAndNotInEngland() {
        var draft = inOrder();
        draft.force = "dorset";

        assertThat(CHECKLIST.at(draft.document()).faults())
                .extracting(PolicyFault::field, PolicyFault::rule)
                .containsExactly(tuple("powers[3].permitted", PolicyRule.OPERATIVE));
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        var draft = inOrder();
        draft.term = "P0D";
        draft.validTo = "2025-01-01";
        draft.rows = List.of(permitted("control-traffic"), permitted("pnd-disorder", "pnd-theft"), permitted("cordon"));
        draft.areas = List.of(new Area("town", "The town", square("0", "60", "1", "61")));
        draft.fees = List.of(fee("GRANT", "PUBLIC", "-1", "200", "2026-01-01", null));
        draft.recognition = List.of(recognised("nowhere", null, "2026-01-01", "2027-01-01"));

        assertThat(CHECKLIST.at(draft.document()).faults())
                .extracting(PolicyFault::field)
                .containsExactlyInAnyOrder(
                        "term",
                        "validTo",
                        "powers[0].permitted",
                        "powers[1].offences[0]",
                        "powers[2].power",
                        "areas[0].polygon.coordinates",
                        "fees[0].net",
                        "fees[0].vatRate",
                        "recognition[0].authority");
        assertThat(CHECKLIST.at(draft.document()).policy()).isEmpty();
    }

    private static Recognised recognised(String authority, String tier, String decidedOn, String reviewOn) {
        return new Recognised(
                authority, "NPPV2_FULL", null, "ACCEPT", tier, "Head of vetting", decidedOn, "Same checks.", reviewOn);
    }

    private static Row needing(String agreement, String level, String course) {
        return new Row(
                "stop-cycles",
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                agreement,
                level,
                List.of(new CourseNeeded(course, null)));
    }

    private static void add(Draft draft, Row row) {
        draft.rows = Stream.concat(draft.rows.stream(), Stream.of(row)).toList();
    }

    private static void replace(Draft draft, int index, Row row) {
        var rows = new ArrayList<>(draft.rows);
        rows.set(index, row);
        draft.rows = List.copyOf(rows);
    }
}
