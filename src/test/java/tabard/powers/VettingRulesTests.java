package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.ClearanceStatus.CLEARED;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.outcome;
import static tabard.powers.PowersFixtures.policy;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.powers.Facts.Clearance;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;

/** Which clearances count. The policy asks for NPPV2_FULL, and the day is 21 November 2026. */
class VettingRulesTests {

    static final String ON = "2026-11-21";
    static final Clearance GOOD = cleared(AVON, "NPPV2_FULL", "2025-01-01", "2030-01-01");

    @Test
    void noClearanceIsNoVetting() {
        assertThat(only(decide(List.of(), List.of())).reasons())
                .containsExactly(new Reason(
                        Rule.VETTING,
                        "PRA 2002 s.41(4)(b)",
                        "Avon and Somerset asks for vetting at NPPV level 2, full for 'Require name and address"
                                + " (anti-social behaviour)', and no clearance that it accepts is good on"
                                + " 21 November 2026.",
                        "A clearance at NPPV level 2, full or higher (NPPV2_FULL), good on 21 November 2026, from Avon"
                                + " and Somerset or an authority whose clearances it accepts."));
        assertThat(counts(GOOD)).isTrue();
    }

    @Test
    void aClearanceCountsFromItsDayUpToItsEnd() {
        assertThat(counts(cleared(AVON, "NPPV2_FULL", ON, null))).isTrue();
        assertThat(counts(cleared(AVON, "NPPV2_FULL", "2026-11-22", null))).isFalse();
        assertThat(counts(cleared(AVON, "NPPV2_FULL", "2025-01-01", "2026-11-22")))
                .isTrue();
        assertThat(counts(cleared(AVON, "NPPV2_FULL", "2025-01-01", ON))).isFalse();
    }

    @Test
    void theLevelIsTheNeededOneOrHigher() {
        assertThat(counts(cleared(AVON, "NPPV1", "2025-01-01", null))).isFalse();
        assertThat(counts(cleared(AVON, "NPPV2_ABBREVIATED", "2025-01-01", null)))
                .isFalse();
        assertThat(counts(cleared(AVON, "NPPV2_FULL", "2025-01-01", null))).isTrue();
        assertThat(counts(cleared(AVON, "NPPV3", "2025-01-01", null))).isTrue();
    }

    @Test
    void aLocalLabelCountsOnlyAsThePolicySays() {
        assertThat(policy(COMMUNITY, AVON).countsAs("NPPV 1.5")).contains(VettingLevel.NPPV2_ABBREVIATED);
        assertThat(policy(COMMUNITY, AVON).countsAs("NPPV Level 2")).isEmpty();
        assertThat(counts(cleared(AVON, "NPPV 1.5", "2025-01-01", null))).isFalse();
        assertThat(counts(cleared(AVON, "NPPV Level 2", "2025-01-01", null))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ClearanceStatus.class)
    void onlyAClearanceClears(ClearanceStatus status) {
        assertThat(counts(outcome(AVON, "NPPV2_FULL", "2025-01-01", "2030-01-01", status)))
                .isEqualTo(status == CLEARED);
    }

    @ParameterizedTest
    @EnumSource(ClearanceStatus.class)
    void aLaterRefusalReplacesTheClearanceAndALaterApplicationDoesNot(ClearanceStatus status) {
        var takesNothingAway = status == CLEARED || status == ClearanceStatus.IN_PROGRESS;

        assertThat(counts(GOOD, outcome(AVON, "NPPV1", "2026-01-01", null, status)))
                .isEqualTo(takesNothingAway);
        assertThat(counts(GOOD, outcome(AVON, "NPPV1", "2025-01-01", null, status)))
                .isEqualTo(takesNothingAway);
        assertThat(counts(GOOD, outcome(AVON, "NPPV1", "2024-12-31", null, status)))
                .isTrue();
        assertThat(counts(GOOD, outcome(GWENT, "NPPV2_FULL", "2026-01-01", null, status)))
                .isTrue();
    }

    @Test
    void anOutcomeWithoutADayReplacesAllThatTheAuthorityGave() {
        assertThat(counts(
                        GOOD, new Clearance(AVON.code().value(), "NPPV2_FULL", null, null, ClearanceStatus.WITHDRAWN)))
                .isFalse();
    }

    @Test
    void anAbsentFactIsNeverAYes() {
        var avon = AVON.code().value();
        assertThat(counts(new Clearance(avon, "NPPV2_FULL", null, null, CLEARED)))
                .isFalse();
        assertThat(counts(new Clearance(avon, null, day("2025-01-01"), null, CLEARED)))
                .isFalse();
        assertThat(counts(new Clearance(null, "NPPV2_FULL", day("2025-01-01"), null, CLEARED)))
                .isFalse();
        assertThat(counts(new Clearance(avon, "NPPV2_FULL", day("2025-01-01"), null, null)))
                .isFalse();
    }

    @Test
    void anotherAuthoritysClearanceCountsOnlyWhereThePolicyAcceptsIt() {
        var foreign = cleared(GWENT, "NPPV2_FULL", "2025-01-01", null);

        assertThat(counts(foreign)).isFalse();
        assertThat(counts(accepting("NPPV2_FULL", null, Outcome.ACCEPT), foreign))
                .isTrue();
        assertThat(counts(accepting("NPPV1", null, Outcome.ACCEPT), foreign)).isTrue();
        assertThat(counts(accepting("NPPV3", null, Outcome.ACCEPT), foreign)).isFalse();
        assertThat(counts(
                        accepting("NPPV2_FULL", null, Outcome.ACCEPT),
                        cleared(GWENT, "NPPV2_ABBREVIATED", "2025-01-01", null)))
                .isFalse();
    }

    @Test
    void recognitionEndsWithTheAgeOfTheClearance() {
        var oneYear = accepting("NPPV2_FULL", Period.ofYears(1), Outcome.ACCEPT);

        assertThat(counts(oneYear, cleared(GWENT, "NPPV2_FULL", "2025-11-22", null)))
                .isTrue();
        assertThat(counts(oneYear, cleared(GWENT, "NPPV2_FULL", "2025-11-21", null)))
                .isFalse();
    }

    @Test
    void anyOtherOutcomeOfRecognitionSaysWhatIsNeeded() {
        assertThat(needs(Outcome.ACCEPT_WITH_CONFIRMATION))
                .endsWith(" Or: confirmation by gwent that its clearance is live and unrestricted.");
        assertThat(needs(Outcome.TOP_UP))
                .endsWith(" Or: the checks that the clearance by gwent lacks, made by Avon and Somerset.");
        assertThat(needs(Outcome.RE_VET))
                .endsWith(" Or: vetting afresh by Avon and Somerset, which does not accept the clearance by gwent.");
    }

    /** 'name-address-asb' is trained for by the core course, so a row for traffic powers is not about it. */
    @Test
    void recognitionConfinedToARoleTierCountsForItsPowersAlone() {
        var foreign = cleared(GWENT, "NPPV2_FULL", "2025-01-01", null);

        assertThat(counts(confined("CSAS_CORE"), foreign)).isTrue();
        assertThat(counts(confined("TRAFFIC"), foreign)).isFalse();
    }

    private static Recognition confined(String tier) {
        return new Recognition(
                GWENT.code().value(), VettingLevel.NPPV2_FULL, null, Outcome.ACCEPT, tier, null, null, null, null);
    }

    private static String needs(Outcome outcome) {
        return only(decide(
                        List.of(accepting("NPPV2_FULL", null, outcome)),
                        List.of(cleared(GWENT, "NPPV2_FULL", "2025-01-01", null))))
                .reasons()
                .getFirst()
                .needs();
    }

    private static Recognition accepting(String level, Period maxAge, Outcome outcome) {
        return new Recognition(GWENT.code().value(), VettingLevel.valueOf(level), maxAge, outcome);
    }

    private static boolean counts(Clearance... clearances) {
        return only(decide(List.of(), List.of(clearances))).grantable();
    }

    private static boolean counts(Recognition recognition, Clearance clearance) {
        return only(decide(List.of(recognition), List.of(clearance))).grantable();
    }

    private static PowersDecision decide(List<Recognition> recognition, List<Clearance> clearances) {
        var permits = policy(COMMUNITY, AVON);
        var policy = new ForcePolicy(
                permits.force(),
                permits.scheme(),
                permits.version(),
                permits.validFrom(),
                null,
                permits.term(),
                permits.order(),
                permits.powers(),
                permits.levels(),
                recognition,
                List.of());
        var facts = inOrder(COMMUNITY, AVON, day(ON));
        return PowersFixtures.decide(
                AVON, ON, policy, PowersFixtures.with(facts, clearances, facts.training()), asked("name-address-asb"));
    }
}
