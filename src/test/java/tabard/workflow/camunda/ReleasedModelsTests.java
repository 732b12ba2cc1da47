package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.workflow.camunda.StubbedEngine.CASE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.accreditation.DecisionOutcome;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** Models that are replaced still run in cases that began under them: what they name is there, and the way to their end. */
class ReleasedModelsTests {

    static Stream<Model> released() {
        try (var files = Files.list(Path.of("src/test/resources/released"))) {
            return files.map(Model::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void nameBeansThatAreThere(Model model) {
        assertThat(model.values("//@camunda:delegateExpression")).isNotEmpty().allMatch(ModelNames::beanExists);
    }

    @ParameterizedTest
    @MethodSource("released")
    void compareVariablesWithNamesThatAreThere(Model model) {
        var known = known();

        for (var text : model.values("//bpmn:conditionExpression | //bpmn:condition")) {
            var comparison = ModelVariables.COMPARISON.matcher(text);
            assertThat(comparison.matches()).as(text).isTrue();
            assertThat(known.getOrDefault(comparison.group(1), Set.of()))
                    .as(text)
                    .contains(comparison.group(2));
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void askForFormsThatHavePages(Model model) {
        assertThat(ModelNames.forms()).containsAll(model.values("//@camunda:formRef"));
        assertThat(ModelNames.formsWithPages()).containsAll(model.values("//@camunda:formRef"));
    }

    /** The first model of an accreditation had the vetting in itself. */
    @Test
    void aCaseThatBeganBeforeVettingWasCalledGoesToItsEnd() {
        var passed = new ArrayList<String>();
        var engine = EngineInMemory.running(List.of("released/accreditation-1.bpmn"), stubs(passed));
        var cases = new EngineMatters(engine.getRuntimeService(), engine.getTaskService());
        var jobs = new EngineJobs(engine.getRuntimeService(), engine.getManagementService());
        cases.start("accreditation", CASE.value(), AccreditationModel.STEPS_ORDER.with(StepOrder.PARALLEL));
        jobs.carryOn(CASE.value());

        var outcomes = new HashMap<>(VettingModel.VETTING_OUTCOME.with(VettingOutcome.CLEARED));
        outcomes.putAll(VettingModel.REVIEW_RIGHT.with(ReviewRight.NONE));
        cases.complete(CASE.value(), VettingModel.RECORD_VETTING_OUTCOME, outcomes);
        cases.complete(
                CASE.value(),
                AccreditationModel.VERIFY_TRAINING,
                AccreditationModel.TRAINING_OUTCOME.with(TrainingOutcome.VERIFIED));
        cases.complete(
                CASE.value(),
                AccreditationModel.RECOMMEND_POWERS,
                AccreditationModel.RECOMMENDATION_OUTCOME.with(RecommendationOutcome.RECOMMENDED));
        cases.complete(
                CASE.value(),
                AccreditationModel.DECIDE_ACCREDITATION,
                AccreditationModel.DECISION_OUTCOME.with(DecisionOutcome.REFUSE_ALL));
        jobs.carryOn(CASE.value());

        assertThat(cases.ended(CASE.value())).isTrue();
        assertThat(passed).containsExactly("ServiceTask_RequestVetting", "ServiceTask_ClosePowersRefused");
        engine.close();
    }

    private static Map<Object, Object> stubs(List<String> passed) {
        var stubs = new HashMap<Object, Object>();
        stubs.put("deadlines", new StubbedEngine.StubDeadlines());
        stubs.put("requestVettingDelegate", (JavaDelegate) execution -> {
            passed.add(execution.getCurrentActivityId());
            VettingModel.VETTING_REQUEST_OUTCOME.set(execution, VettingRequestOutcome.REQUESTED);
        });
        stubs.put("closeCaseDelegate", (JavaDelegate) execution -> passed.add(execution.getCurrentActivityId()));
        return stubs;
    }

    private static Map<String, Set<String>> known() {
        return Model.all().stream()
                .flatMap(model -> ModelNames.variables(model).stream())
                .collect(Collectors.toMap(
                        ProcessVariable::name,
                        variable -> Stream.of(variable.type().getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.toSet()),
                        (one, _) -> one));
    }
}
