package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.OrganisationApprovalModel.ASSESSMENT_OUTCOME;
import static tabard.workflow.camunda.OrganisationApprovalModel.ASSESS_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.DECIDE_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.RECORD_CPI_RECOMMENDATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.ROUTE;
import static tabard.workflow.camunda.OrganisationApprovalModel.SUPPLY_ORGANISATION_EVIDENCE;
import static tabard.workflow.camunda.OrganisationApprovalModel.VERDICT;
import static tabard.workflow.camunda.OrganisationApprovalModel.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.approval.ApprovalRoute;
import tabard.approval.DecideOrganisation.Verdict;
import tabard.approval.OrganisationApplication;
import tabard.workflow.Standing;

/** The route an organisation takes through {@code bpmn/organisation-approval.bpmn}; the work of each step is STUBBED. */
class OrganisationApprovalProcessTests {

    static final String KEY = "organisation-application:00000000-0000-0000-0000-000000000001";
    static final List<String> DONE = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "organisation-approval", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate)
                    execution -> DONE.add("escalated " + StepNames.escalated(execution.getCurrentActivityId()))));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return Date.from(Instant.parse("2027-04-01T00:00:00Z"));
        }
    }

    @BeforeEach
    void nothingYet() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        DONE.clear();
    }

    @Test
    void aPrivateOrganisationComesThroughTheRecommendation() {
        var instance = started(ApprovalRoute.POLICE_CPI);
        assertThat(instance).isWaitingAtExactly(RECORD_CPI_RECOMMENDATION);

        matters.complete(KEY, RECORD_CPI_RECOMMENDATION, Map.of());
        assertThat(instance).isWaitingAtExactly(ASSESS_ORGANISATION);
        assess(AssessmentOutcome.ASSESSED);
        assertThat(instance).isWaitingAtExactly(DECIDE_ORGANISATION);
        decide(Verdict.APPROVED);

        assertThat(instance).isEnded().hasPassed("EndEvent_Approved").hasNotPassed("EndEvent_Refused");
    }

    @Test
    void aPublicBodyGoesStraightToTheForce() {
        var instance = started(ApprovalRoute.FORCE);

        assertThat(instance).isWaitingAtExactly(ASSESS_ORGANISATION).hasNotPassed(RECORD_CPI_RECOMMENDATION);
    }

    @Test
    void moreIsAskedForAndSuppliedAsOftenAsItTakes() {
        var instance = started(ApprovalRoute.FORCE);
        for (int round = 0; round < 2; round++) {
            assess(AssessmentOutcome.ASKED);
            assertThat(instance).isWaitingAtExactly(SUPPLY_ORGANISATION_EVIDENCE);
            matters.complete(KEY, SUPPLY_ORGANISATION_EVIDENCE, Map.of());
            assertThat(instance).isWaitingAtExactly(ASSESS_ORGANISATION);
        }
    }

    @Test
    void whatIsSentBackIsAssessedAgainAndMayBeRefused() {
        var instance = started(ApprovalRoute.FORCE);
        assess(AssessmentOutcome.ASSESSED);
        decide(Verdict.RETURNED);
        assertThat(instance).isWaitingAtExactly(ASSESS_ORGANISATION);
        assess(AssessmentOutcome.ASSESSED);
        decide(Verdict.REFUSED);

        assertThat(instance).isEnded().hasPassed("EndEvent_Refused").hasNotPassed("EndEvent_Approved");
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_RECOMMENDATION, UserTask_RecordCpiRecommendation",
        "ASSESSING, UserTask_AssessOrganisation",
        "ASKED, UserTask_SupplyOrganisationEvidence",
        "ASSESSED, UserTask_DecideOrganisation"
    })
    void aLostProcessIsPutBackWhereTheApplicationStandsAndEndsWhenItIsWithdrawn(
            OrganisationApplication.State state, String step) {
        var places = OrganisationApprovalStanding.places(state);
        assertThat(places).containsExactly(step);
        var rebuilding = new Rebuilding(ENGINE.getRuntimeService());

        assertThat(rebuilding.rebuild(new Standing(OrganisationApprovalModel.PROCESS, KEY, places, Map.of())))
                .isTrue();
        assertThat(ENGINE.getRuntimeService().getActiveActivityIds(instance().getId()))
                .isEqualTo(places);
        var instance = instance();
        matters.tell(KEY, WITHDRAWN, "withdraw");

        assertThat(instance).isEnded().hasPassed("EndEvent_Withdrawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {RECORD_CPI_RECOMMENDATION, ASSESS_ORGANISATION, SUPPLY_ORGANISATION_EVIDENCE, DECIDE_ORGANISATION
            })
    void anOverdueStepIsEscalatedAndWaitsOn(String step) {
        new Rebuilding(ENGINE.getRuntimeService())
                .rebuild(new Standing(OrganisationApprovalModel.PROCESS, KEY, List.of(step), Map.of()));

        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .activityId("Event_%sDue".formatted(step.substring(step.indexOf('_') + 1)))
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
        jobs.carryOn(KEY);

        assertThat(instance()).isWaitingAt(step);
        assertThat(DONE).containsExactly("escalated " + step);
    }

    private ProcessInstance started(ApprovalRoute route) {
        matters.start(OrganisationApprovalModel.PROCESS, KEY, ROUTE.with(route));
        return instance();
    }

    private void assess(AssessmentOutcome outcome) {
        matters.complete(KEY, ASSESS_ORGANISATION, ASSESSMENT_OUTCOME.with(outcome));
    }

    private void decide(Verdict verdict) {
        matters.complete(KEY, DECIDE_ORGANISATION, VERDICT.with(verdict));
    }

    private static ProcessInstance instance() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }
}
