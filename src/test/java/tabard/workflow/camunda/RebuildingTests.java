package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.workflow.CaseFacts.Milestone.ALL_REFUSED;
import static tabard.workflow.CaseFacts.Milestone.CERTIFICATE_ISSUED;
import static tabard.workflow.CaseFacts.Milestone.DECIDED_TO_GRANT;
import static tabard.workflow.CaseFacts.Milestone.NOTHING_GRANTED;
import static tabard.workflow.CaseFacts.Milestone.POWERS_GRANTED;
import static tabard.workflow.CaseFacts.Milestone.QUESTION_OPEN;
import static tabard.workflow.CaseFacts.Milestone.RECOMMENDED;
import static tabard.workflow.CaseFacts.Milestone.TRAINING_FAILED;
import static tabard.workflow.CaseFacts.Milestone.TRAINING_VERIFIED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_CLEARED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_NOT_CLEARED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_REQUESTED;
import static tabard.workflow.camunda.StubbedEngine.CASE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.accreditation.DecisionOutcome;
import tabard.intake.ClosingReason;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseFacts.Milestone;

/** A process that the engine has lost is put back where the facts of its case say it is, and goes on from there. */
class RebuildingTests {

    static final EnumSet<Milestone> BOTH = EnumSet.of(VETTING_REQUESTED, VETTING_CLEARED, TRAINING_VERIFIED);

    static final StubbedEngine STUBBED = StubbedEngine.SHARED;

    @BeforeEach
    void beginAnew() {
        STUBBED.reset();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                at(StepOrder.PARALLEL, Set.of(), "CallActivity_Vetting", "UserTask_VerifyTraining"),
                at(StepOrder.VETTING_FIRST, Set.of(), "Event_VettingCleared", "CallActivity_Vetting"),
                at(StepOrder.TRAINING_FIRST, Set.of(), "Event_TrainingVerified", "UserTask_VerifyTraining"),
                at(StepOrder.PARALLEL, Set.of(VETTING_REQUESTED), "CallActivity_Vetting", "UserTask_VerifyTraining"),
                at(StepOrder.VETTING_FIRST, Set.of(VETTING_REQUESTED), "Event_VettingCleared", "CallActivity_Vetting"),
                at(StepOrder.VETTING_FIRST, Set.of(VETTING_REQUESTED, VETTING_CLEARED), "UserTask_VerifyTraining"),
                at(StepOrder.TRAINING_FIRST, Set.of(TRAINING_VERIFIED), "CallActivity_Vetting"),
                at(StepOrder.PARALLEL, Set.of(VETTING_NOT_CLEARED), "ServiceTask_CloseVettingNotCleared"),
                at(StepOrder.PARALLEL, Set.of(TRAINING_FAILED), "ServiceTask_CloseTrainingFailed"),
                at(StepOrder.PARALLEL, BOTH, "UserTask_RecommendPowers"),
                at(StepOrder.PARALLEL, and(QUESTION_OPEN), "UserTask_SupplyInformation"),
                at(StepOrder.PARALLEL, and(RECOMMENDED), "UserTask_DecideAccreditation"),
                at(StepOrder.PARALLEL, and(RECOMMENDED, ALL_REFUSED), "ServiceTask_ClosePowersRefused"),
                at(StepOrder.PARALLEL, and(RECOMMENDED, DECIDED_TO_GRANT), "ServiceTask_GrantPowers"),
                at(
                        StepOrder.PARALLEL,
                        and(RECOMMENDED, DECIDED_TO_GRANT, NOTHING_GRANTED),
                        "ServiceTask_ClosePowersRefused"),
                at(
                        StepOrder.PARALLEL,
                        and(RECOMMENDED, DECIDED_TO_GRANT, POWERS_GRANTED),
                        "ServiceTask_IssueCertificate"),
                at(
                        StepOrder.PARALLEL,
                        and(RECOMMENDED, DECIDED_TO_GRANT, POWERS_GRANTED, CERTIFICATE_ISSUED),
                        "ServiceTask_CloseAccredited"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void putsACaseBackWhereItsFactsSayItIs(StepOrder order, Set<Milestone> reached, List<String> places) {
        assertThat(STUBBED.rebuilding.rebuild(CaseStanding.of(new CaseFacts(CASE, order, reached))))
                .isTrue();

        assertThat(STUBBED.engine
                        .getRuntimeService()
                        .getActiveActivityIds(STUBBED.instance().getId()))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void leavesAProcessAloneThatIsThere() {
        STUBBED.opened(StepOrder.PARALLEL);

        assertThat(STUBBED.rebuilding.rebuild(CaseStanding.of(new CaseFacts(CASE, StepOrder.PARALLEL, BOTH))))
                .isFalse();
        assertThat(STUBBED.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .rootProcessInstances()
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @MethodSource("places")
    void carriesOnToTheEnd(StepOrder order, Set<Milestone> reached, List<String> places) {
        STUBBED.rebuilding.rebuild(CaseStanding.of(new CaseFacts(CASE, order, reached)));
        STUBBED.jobs.carryOn(CASE.value());

        for (int step = 0; step < 10 && STUBBED.instance() != null; step++) {
            STUBBED.engine.getTaskService().createTaskQuery().list().stream()
                    .map(task -> task.getTaskDefinitionKey())
                    .findFirst()
                    .ifPresent(this::doWell);
        }

        assertThat(STUBBED.instance()).isNull();
        assertThat(STUBBED.closed).hasSize(1);
        if (reached.stream()
                .noneMatch(EnumSet.of(VETTING_NOT_CLEARED, TRAINING_FAILED, ALL_REFUSED, NOTHING_GRANTED)::contains)) {
            assertThat(STUBBED.closed).containsExactly(ClosingReason.ACCREDITED);
        }
    }

    private void doWell(String step) {
        switch (step) {
            case VettingModel.RECORD_VETTING_OUTCOME ->
                STUBBED.done(step, AccreditationModel.VETTING_OUTCOME, VettingOutcome.CLEARED);
            case AccreditationModel.VERIFY_TRAINING ->
                STUBBED.done(step, AccreditationModel.TRAINING_OUTCOME, TrainingOutcome.VERIFIED);
            case AccreditationModel.RECOMMEND_POWERS ->
                STUBBED.done(step, AccreditationModel.RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
            case AccreditationModel.DECIDE_ACCREDITATION ->
                STUBBED.done(step, AccreditationModel.DECISION_OUTCOME, DecisionOutcome.GRANT);
            default -> STUBBED.done(step);
        }
    }

    private static Set<Milestone> and(Milestone... more) {
        var all = EnumSet.copyOf(BOTH);
        all.addAll(List.of(more));
        return all;
    }

    private static Arguments at(StepOrder order, Set<Milestone> reached, String... places) {
        return Arguments.of(order, reached, List.of(places));
    }
}
