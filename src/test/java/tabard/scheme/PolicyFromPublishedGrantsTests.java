package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;

/** The demonstration's policies say what forces have published, and why the law no longer allows some of it. */
class PolicyFromPublishedGrantsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PolicyFromPublishedGrants POLICIES = PolicyFromPublishedGrants.load();

    @Test
    void makeAPolicyForEachForceThatPublishedAny() {
        assertThat(POLICIES.all()).hasSize(18).allSatisfy(policy -> {
            assertThat(policy.recognition()).isEmpty();
            assertThat(policy.levels()).isEmpty();
            assertThat(policy.term()).hasToString("P3Y");
            assertThat(policy.inEffectOn(TODAY)).isTrue();
        });
        assertThat(POLICIES.of(new ForceCode("cheshire"))).isEmpty();
        assertThat(POLICIES.of(new ForceCode("british-transport"))).isEmpty();
        assertThat(POLICIES.of(new ForceCode("kent")).orElseThrow().find(power("control-traffic")))
                .isEmpty();
    }

    @Test
    void theOrderOfStepsDiffersBetweenForces() {
        assertThat(POLICIES.of(new ForceCode("avon-and-somerset")).orElseThrow().order())
                .isEqualTo(StepOrder.PARALLEL);
        assertThat(POLICIES.of(new ForceCode("dorset")).orElseThrow().order()).isEqualTo(StepOrder.VETTING_FIRST);
    }

    @Test
    void whatTheLawHasEndedIsNotPermittedAndSaysWhy() {
        assertThat(row("dorset", "begging"))
                .isEqualTo(PolicyPower.notPermitted(
                        power("begging"),
                        "Repeal enacted and believed to be in force. Granting a dead power is the worse mistake."));
        assertThat(row("avon-and-somerset", "alcohol-designated-place").permitted())
                .isFalse();
        assertThat(row("essex", "fpn-dog-fouling").reason())
                .isEqualTo("Repealed on 2006-04-06. Dog fouling is now a matter for public spaces protection orders,"
                        + " through the council.");
    }

    @Test
    void theTrafficPairIsPermittedWithItsCourse() {
        var row = row("avon-and-somerset", "control-traffic");

        assertThat(row.permitted()).isTrue();
        assertThat(row.vettingLevel()).isEqualTo(VettingLevel.NPPV2_ABBREVIATED);
        assertThat(row.training())
                .extracting(PolicyPower.Course::toString)
                .containsExactly("Course[course=csas-traffic-management, maxAge=P3Y]");
        assertThat(row.reason())
                .isEqualTo("Published as granted to: Cash & Traffic Management; Bradsons. Vetting level and course are"
                        + " assumptions of the demonstration.");
    }

    @Test
    void disorderNoticesListTheOffencesOfferedByDefaultAndSayThatCodesAreNotMapped() {
        var row = row("avon-and-somerset", "pnd-disorder");

        assertThat(row.offences())
                .hasSize(12)
                .containsExactlyElementsOf(SCHEMES.get(SchemeFixtures.CSAS).powers().penaltyNoticeTable().stream()
                        .filter(Offence::offeredByDefault)
                        .map(Offence::code)
                        .toList());
        assertThat(row.vettingLevel()).isEqualTo(VettingLevel.NPPV2_FULL);
        assertThat(row.reason())
                .isEqualTo(
                        "Published as granted to: North Somerset Council; Cabot Circus. The force's own offence codes"
                                + " are not mapped to offences, on purpose: the offences offered by default are listed instead."
                                + " Vetting level and course are assumptions of the demonstration.");
        assertThat(row("essex", "fpn-litter").offences()).containsExactly(new OffenceCode("leaving-litter"));
    }

    @Test
    void aPowerPublishedWithoutTheOneItRequiresIsNotPermittedAndSaysWhy() {
        var merseyside = POLICIES.of(new ForceCode("merseyside")).orElseThrow();

        assertThat(merseyside.powers()).hasSize(1);
        assertThat(merseyside.powers().getFirst().power()).isEqualTo(power("control-traffic"));
        assertThat(merseyside.powers().getFirst().permitted()).isFalse();
        assertThat(merseyside.powers().getFirst().reason())
                .isEqualTo("Published as granted to: Paramount. Published without 'Require name and address (road"
                        + " traffic)', without which it cannot be granted (PRA 2002 Sch 5 para 8B(5)).");
    }

    @Test
    void allOfThemCouldBeApproved() {
        var checklist = PolicyChecklist.load();

        assertThat(POLICIES.all())
                .allSatisfy(policy -> assertThat(
                                checklist.at(PolicyDocument.of(policy)).faults())
                        .isEmpty());
    }

    private static PolicyPower row(String force, String power) {
        return POLICIES.of(new ForceCode(force))
                .flatMap(policy -> policy.find(power(power)))
                .orElseThrow();
    }

    private static PowerCode power(String code) {
        return new PowerCode(code);
    }
}
