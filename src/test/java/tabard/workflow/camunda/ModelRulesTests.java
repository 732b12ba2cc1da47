package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model keeps every rule; and every rule, shown one fault, sees it. */
class ModelRulesTests {

    /** A rule, and a change to the accreditation model that breaks it. */
    record Fault(ModelRule rule, String from, String to) {

        @Override
        public String toString() {
            return rule.name();
        }
    }

    static Stream<Arguments> rulesAndModels() {
        return Model.all().stream()
                .flatMap(model -> EnumSet.allOf(ModelRule.class).stream().map(rule -> Arguments.of(rule, model)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndModels")
    void areKept(ModelRule rule, Model model) {
        assertThat(rule.brokenBy(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areSeenToFail(Fault fault) throws IOException {
        var sound = Files.readString(Path.of("bpmn/accreditation.bpmn"));
        assertThat(sound).contains(fault.from());

        var faulty = Model.parse("accreditation.bpmn", sound.replace(fault.from(), fault.to()));

        assertThat(fault.rule().brokenBy(faulty)).isNotEmpty();
    }

    @Test
    void haveEachBeenShownAFault() {
        Set<ModelRule> shown = faults().stream().map(Fault::rule).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EnumSet.allOf(ModelRule.class));
    }

    static List<Fault> faults() {
        return List.of(
                new Fault(
                        ModelRule.THE_PROCESS_IS_NAMED_AS_ITS_FILE,
                        "process id=\"accreditation\"",
                        "process id=\"other\""),
                new Fault(ModelRule.EVERY_ELEMENT_IS_NAMED_FOR_WHAT_IT_IS, "Gateway_Grant", "Gateway_1umfuu0"),
                new Fault(
                        ModelRule.EVERY_ELEMENT_IS_NAMED_FOR_WHAT_IT_IS,
                        "UserTask_VerifyTraining",
                        "ServiceTask_VerifyTraining"),
                new Fault(ModelRule.EVERY_STEP_HAS_A_LABEL, " name=\"Verify training\"", ""),
                new Fault(ModelRule.A_GATEWAY_THAT_DECIDES_ASKS_AND_EACH_WAY_OUT_ANSWERS, "Decision?", "Decision"),
                new Fault(ModelRule.A_GATEWAY_THAT_DECIDES_ASKS_AND_EACH_WAY_OUT_ANSWERS, " name=\"Refuse all\"", ""),
                new Fault(ModelRule.A_GATEWAY_THAT_DECIDES_HAS_A_DEFAULT, " default=\"Flow_DecidedToGrant\"", ""),
                new Fault(
                        ModelRule.EVERY_OTHER_WAY_OUT_OF_A_GATEWAY_HAS_A_CONDITION,
                        "default=\"Flow_DecidedToGrant\"",
                        "default=\"Flow_AllRefused\""),
                new Fault(
                        ModelRule.A_CONDITION_COMPARES_ONE_VARIABLE_WITH_ONE_NAME,
                        "decisionOutcome == 'REFUSE_ALL'",
                        "decisionOutcome == 'REFUSE_ALL' || true"),
                new Fault(
                        ModelRule.A_CONDITION_COMPARES_ONE_VARIABLE_WITH_ONE_NAME,
                        ">${trainingOutcome == 'VERIFIED'}</bpmn:condition>",
                        ">${trainingOutcome != 'FAILED'}</bpmn:condition>"),
                new Fault(ModelRule.VARIABLES_ARE_THOSE_DECLARED, "decisionOutcome ==", "decision =="),
                new Fault(ModelRule.VARIABLES_ARE_THOSE_DECLARED, "'NOTHING_GRANTED'", "'NOTHING'"),
                new Fault(
                        ModelRule.A_SERVICE_TASK_IS_A_BEAN_WITH_A_TRANSACTION_OF_ITS_OWN,
                        "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${grantPowersDelegate}\"",
                        "camunda:delegateExpression=\"${grantPowersDelegate}\""),
                new Fault(ModelRule.EVERY_BEAN_EXISTS, "${grantPowersDelegate}", "${grantEverythingDelegate}"),
                new Fault(ModelRule.EVERY_BEAN_EXISTS, "${grantPowersDelegate}", "${grantPowers.now()}"),
                new Fault(ModelRule.A_USER_TASK_HAS_A_KNOWN_GROUP, " camunda:candidateGroups=\"officer\"", ""),
                new Fault(ModelRule.A_USER_TASK_HAS_A_KNOWN_GROUP, "\"chief-officer\"", "\"anybody\""),
                new Fault(
                        ModelRule.A_USER_TASK_HAS_THE_FORM_OF_ITS_NAME,
                        "formRef=\"verify-training\"",
                        "formRef=\"recommend-powers\""),
                new Fault(ModelRule.EVERY_FORM_EXISTS, "formRef=\"verify-training\"", "formRef=\"verify-everything\""),
                new Fault(
                        ModelRule.A_USER_TASK_HAS_A_DUE_TIMER_THAT_ESCALATES,
                        "cancelActivity=\"false\" attachedToRef=\"UserTask_VerifyTraining\"",
                        "attachedToRef=\"UserTask_VerifyTraining\""),
                new Fault(
                        ModelRule.A_USER_TASK_HAS_A_DUE_TIMER_THAT_ESCALATES,
                        "processBusinessKey, 'UserTask_VerifyTraining'",
                        "processBusinessKey, 'UserTask_RecommendPowers'"),
                new Fault(
                        ModelRule.A_TIMER_ASKS_THE_DEADLINES,
                        "${deadlines.forStep(execution.processBusinessKey, 'UserTask_VerifyTraining')}",
                        "${dateTime().plusDays(20).toDate()}"),
                new Fault(ModelRule.NO_EXPRESSION_CALLS_ANYTHING_ELSE, "Verify training", "${now()}"),
                new Fault(ModelRule.NOTHING_IS_SCRIPTED_OR_COPIED_WHOLE, "bpmn:serviceTask", "bpmn:scriptTask"),
                new Fault(
                        ModelRule.NOTHING_IS_SCRIPTED_OR_COPIED_WHOLE,
                        "camunda:delegateExpression",
                        "camunda:expression"),
                new Fault(
                        ModelRule.WHAT_IS_CALLED_GETS_THE_KEY_AND_GIVES_BACK_DECLARED_OUTCOMES,
                        "calledElementBinding=\"deployment\"",
                        "calledElementBinding=\"latest\""),
                new Fault(
                        ModelRule.WHAT_IS_CALLED_GETS_THE_KEY_AND_GIVES_BACK_DECLARED_OUTCOMES,
                        "source=\"vettingOutcome\"",
                        "source=\"reviewOutcome\""),
                new Fault(
                        ModelRule.WHAT_IS_CALLED_GETS_THE_KEY_AND_GIVES_BACK_DECLARED_OUTCOMES,
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                new Fault(ModelRule.AN_INPUT_IS_A_DECLARED_OUTCOME_BY_NAME, ">POWERS_REFUSED<", ">REFUSED<"),
                new Fault(
                        ModelRule.AN_INPUT_IS_A_DECLARED_OUTCOME_BY_NAME, "name=\"closingReason\"", "name=\"person\""),
                new Fault(
                        ModelRule.A_STEP_OF_A_PERSON_HAS_A_PAGE,
                        "formRef=\"verify-training\"",
                        "formRef=\"record-training-result\""),
                new Fault(ModelRule.A_MESSAGE_IS_IN_THE_PAST_TENSE, "tabard.caseWithdrawn", "withdraw"),
                new Fault(ModelRule.HISTORY_HAS_AN_END, " camunda:historyTimeToLive=\"P30D\"", ""),
                new Fault(ModelRule.THE_PROCESS_IS_EXECUTABLE, "isExecutable=\"true\"", "isExecutable=\"false\""),
                new Fault(
                        ModelRule.EVERYTHING_IS_DRAWN, "bpmnElement=\"Gateway_Grant\"", "bpmnElement=\"Gateway_Gone\""),
                new Fault(
                        ModelRule.EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"Flow_VettingBegins\"",
                        "bpmnElement=\"Flow_Gone\""),
                new Fault(ModelRule.NO_TWO_STEPS_LIE_ON_ONE_PLACE, "<dc:Bounds x=\"1615\"", "<dc:Bounds x=\"1740\""),
                new Fault(
                        ModelRule.FLOWS_SAY_WHERE_THEY_COME_FROM_AND_GO_TO,
                        "<bpmn:incoming>Flow_BothDone</bpmn:incoming>",
                        ""));
    }
}
