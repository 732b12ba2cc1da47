package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.DISORDER;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.PowersQuestion.AskedForce;

/** Every subset of the powers of every policy keeps to the law; what would not is found in {@link BrokenRulesTests}. */
class PolicyProofTests {

    static Stream<ForcePolicy> published() {
        return PublishedPolicies.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void holdsForEverySubsetOfEveryPublishedPolicy(ForcePolicy policy) {
        var proof = PolicyProof.of(COMMUNITY)
                .check(policy, PublishedPolicies.force(policy.force()).countries());

        assertThat(proof.counterExamples()).isEmpty();
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.subsets()).isEqualTo(4_194_304);
        assertThat(proof.policyVersion()).isEqualTo(policy.version());
    }

    @Test
    void holdsWhereEverythingIsPermittedThroughTheWholeHistoryOfTheLaw() {
        assertThat(PolicyProof.of(COMMUNITY)
                        .check(lawful(COMMUNITY, AVON), AVON.countries())
                        .holds())
                .isTrue();
        assertThat(PolicyProof.of(COMMUNITY)
                        .check(lawful(COMMUNITY, GWENT), GWENT.countries())
                        .holds())
                .isTrue();
        assertThat(PolicyProof.of(RAILWAY)
                        .check(lawful(RAILWAY, RAIL), RAIL.countries())
                        .holds())
                .isTrue();
    }

    @Test
    void grantsNothingWhereThereIsNoPolicy() {
        var proof = PolicyProof.of(COMMUNITY).checkWithoutPolicy(AVON, day("2026-11-21"));

        assertThat(proof.holds()).isTrue();
        assertThat(proof.policyVersion()).isNull();
        assertThat(proof.days()).startsWith(day("2026-11-21")).contains(day("2027-01-01"));
    }

    @Test
    void triesTheDayBeforeAPolicyEachDayOfChangeTheLastDayAndTheDayAfter() {
        var whole = policy(COMMUNITY, AVON);
        var brief = from("2026-06-01", "2027-06-01", whole.powers());

        assertThat(PolicyProof.of(COMMUNITY).check(brief, AVON.countries()).days())
                .containsExactly(
                        day("2026-05-31"),
                        day("2026-06-01"),
                        day("2026-06-29"),
                        day("2027-01-01"),
                        day("2027-05-31"),
                        day("2027-06-01"));
    }

    @Test
    void theLawStandsStillBetweenTheDaysTried() {
        var first = day("2002-01-01");
        for (var force : List.of(AVON, GWENT)) {
            var days = ChangeDays.within(COMMUNITY, force.countries(), first, null);
            var changed = first.plusDays(1)
                    .datesUntil(LocalDate.of(2031, 1, 1))
                    .filter(on -> !standing(force.countries().iterator().next(), on)
                            .equals(standing(force.countries().iterator().next(), on.minusDays(1))));

            assertThat(days).containsAll(changed.toList());
        }
    }

    @Test
    void saysWhatIsPermittedAndCanNeverBeGranted() {
        var rows = lawful(COMMUNITY, AVON).powers().stream()
                .filter(row -> !row.power().equals(ROAD_TRAFFIC))
                .toList();

        var proof = PolicyProof.of(COMMUNITY).check(from("2026-11-21", null, rows), AVON.countries());

        assertThat(proof.holds()).isTrue();
        assertThat(proof.neverGranted())
                .contains(CONTROL_TRAFFIC)
                .doesNotContain(DISORDER)
                .hasSize(6);
    }

    @Test
    void refusesAPolicyThatListsABarredOffence() {
        var barred = COMMUNITY.penaltyNoticeTable().stream()
                .filter(Offence::barred)
                .findFirst()
                .orElseThrow();

        var proof =
                PolicyProof.of(COMMUNITY).check(from("2026-11-21", null, List.of(disorder(barred))), AVON.countries());

        assertThat(proof.holds()).isFalse();
        assertThat(proof.counterExamples()
                        .getFirst()
                        .english(code -> COMMUNITY.get(code).name()))
                .isEqualTo(
                        ("Asked for on 21 November 2026: ‘Penalty notice for disorder’. The offence ‘%s’ can be named for"
                                        + " ‘Penalty notice for disorder’, and it is barred or cannot be used that day."
                                        + " (PRA 2002 Sch 5 paras 1(2A), 1(3)(a))")
                                .formatted(barred.code()));
    }

    @Test
    void refusesAPolicyWhoseTablesContradictThemselves() {
        var rows = List.of(
                new ForcePolicy.Recognition("dorset", VettingLevel.NPPV1, null, ForcePolicy.Recognition.Outcome.ACCEPT),
                new ForcePolicy.Recognition(
                        "dorset", VettingLevel.NPPV3, null, ForcePolicy.Recognition.Outcome.RE_VET));
        var whole = lawful(COMMUNITY, AVON);
        var draft = new ForcePolicy(
                whole.force(),
                whole.scheme(),
                null,
                day("2026-11-21"),
                null,
                whole.term(),
                whole.order(),
                whole.powers(),
                whole.levels(),
                rows,
                List.of());

        var proof = PolicyProof.of(COMMUNITY).check(draft, AVON.countries());

        assertThat(proof.counterExamples()).isEmpty();
        assertThat(proof.faults()).extracting(TableCheck.Fault::field).containsExactly("recognition[dorset, NPPV3]");
        assertThat(proof.holds()).isFalse();
    }

    @Test
    void triesCataloguesOfAnySizeUpToTwentySixPowers() {
        var most = Catalogues.of(powers(PolicyProof.MOST_POWERS));
        var whole = policy(most, AVON);
        var draft = new ForcePolicy(
                whole.force(),
                whole.scheme(),
                null,
                day("2026-11-21"),
                null,
                whole.term(),
                whole.order(),
                whole.powers(),
                List.of(),
                List.of(),
                List.of());

        assertThat(PolicyProof.of(most).check(draft, AVON.countries()).subsets())
                .isEqualTo(67_108_864);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyProof.of(Catalogues.of(powers(27))))
                .withMessage("Scheme has 27 powers, and the subsets of at most 26 can be tried.");
    }

    /** A policy that permits everything but the barred offences. */
    static ForcePolicy lawful(PowersCatalogue catalogue, AskedForce force) {
        var rows = policy(catalogue, force).powers().stream()
                .map(row -> new PolicyPower(
                        row.power(),
                        true,
                        null,
                        unbarred(catalogue, row),
                        row.byelaws(),
                        List.of(),
                        List.of(),
                        null,
                        row.vettingLevel(),
                        row.training()))
                .toList();
        return policy(catalogue, force, rows);
    }

    private static List<OffenceCode> unbarred(PowersCatalogue catalogue, PolicyPower row) {
        return catalogue.offencesOf(catalogue.get(row.power())).stream()
                .filter(offence -> !offence.barred())
                .map(Offence::code)
                .toList();
    }

    static ForcePolicy from(String from, String to, List<PolicyPower> rows) {
        var whole = policy(COMMUNITY, AVON);
        return new ForcePolicy(
                whole.force(),
                whole.scheme(),
                7,
                day(from),
                to == null ? null : day(to),
                whole.term(),
                whole.order(),
                rows,
                whole.levels(),
                whole.recognition(),
                whole.fees());
    }

    private static PolicyPower disorder(Offence offence) {
        return new PolicyPower(
                DISORDER, true, null, List.of(offence.code()), List.of(), List.of(), List.of(), null, null, List.of());
    }

    private static Power[] powers(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Catalogues.power("p" + number))
                .toArray(Power[]::new);
    }

    private static List<Object> standing(Country country, LocalDate on) {
        return Stream.<Object>concat(
                        COMMUNITY.all().stream().map(power -> power.statusOn(country, on)),
                        Stream.concat(
                                        COMMUNITY.penaltyNoticeTable().stream(),
                                        COMMUNITY.all().stream().flatMap(power -> power.ownOffences().stream()))
                                .map(offence -> offence.availableOn(country, on)))
                .toList();
    }
}
