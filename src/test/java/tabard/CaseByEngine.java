package tabard;

import static tabard.TestCases.TODAY;

import java.util.List;
import java.util.UUID;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.accreditation.FourTests;
import tabard.accreditation.FourTests.Test;
import tabard.accreditation.Recommendation;
import tabard.accreditation.Recommendation.Line;
import tabard.accreditation.Verdict;
import tabard.intake.CaseFile;
import tabard.kernel.CaseReference;
import tabard.kernel.Period;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.VettingLevel;
import tabard.training.TrainingOutcome;
import tabard.training.TrainingResult;
import tabard.training.VerifyTraining;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;
import tabard.workflow.CaseProcess;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** Takes a case through the real engine: the engine's jobs by name, and people's steps as they do them, as they come to wait. */
record CaseByEngine(TestCases cases, CaseProcess process, TaskInbox inbox) {

    static final Period YEAR = new Period(TODAY, TODAY.plusYears(1));

    /** Does every step there is, and the engine's, until nothing waits. */
    void toTheEnd(CaseReference reference) {
        while (step(reference)) {
            carryOn(reference);
        }
    }

    /** Goes on until a step of a person waits, and leaves it waiting. */
    void until(CaseReference reference, String step) {
        carryOn(reference);
        while (waiting(reference).stream().noneMatch(task -> task.step().equals(step))) {
            if (!step(reference)) {
                throw new IllegalStateException("%s never waits for %s".formatted(reference, step));
            }
            carryOn(reference);
        }
    }

    /** Runs what the engine has to do now; tells how many jobs that were. */
    int carryOn(CaseReference reference) {
        return Scope.SYSTEM.call(() -> process.carryOn(reference));
    }

    List<WaitingTask> waiting(CaseReference reference) {
        return Scope.SYSTEM.call(() -> inbox.of(reference));
    }

    /** Does the first step that waits; tells whether one did. */
    boolean step(CaseReference reference) {
        if (waiting(reference).isEmpty()) {
            carryOn(reference);
        }
        var waits = waiting(reference);
        if (waits.isEmpty()) {
            return false;
        }
        var file = Scope.SYSTEM.call(() -> cases.cases().get(reference));
        switch (waits.getFirst().step()) {
            case "UserTask_RecordVettingOutcome" -> vetted(file);
            case "UserTask_VerifyTraining" -> trained(file);
            case "UserTask_RecommendPowers" -> recommended(file);
            case "UserTask_DecideAccreditation" -> decided(file);
            default -> throw new IllegalStateException(waits.toString());
        }
        return true;
    }

    private void vetted(CaseFile file) {
        var unit = cases.accounts().of(Role.VETTING, file.force());
        var cleared = new VettingReport(
                VettingOutcome.CLEARED, VettingLevel.NPPV3, TODAY, null, false, "V/1", null, "Stays in the unit.");
        cases.accounts().run(unit, () -> cases.recordVettingOutcome().record(file.reference(), cleared, unit.actor()));
    }

    private void trained(CaseFile file) {
        if (Scope.SYSTEM.call(() -> cases.training().of(file.person())).isEmpty()) {
            var trainer = cases.accounts().of(Role.TRAINER);
            var result = new TrainingResult(
                    "csas-traffic-management",
                    TODAY.minusMonths(1),
                    null,
                    UUID.randomUUID().toString());
            cases.accounts()
                    .run(trainer, () -> cases.recordTrainingResult().record(file.person(), result, trainer.actor()));
        }
        var officer = cases.accounts().of(Role.OFFICER, file.force());
        cases.accounts()
                .run(
                        officer,
                        () -> cases.verifyTraining()
                                .verify(
                                        new VerifyTraining.OfCase(file.reference(), file.person(), file.force()),
                                        TrainingOutcome.VERIFIED,
                                        "The certificates were seen.",
                                        officer.actor()));
    }

    private void recommended(CaseFile file) {
        var officer = cases.accounts().of(Role.OFFICER, file.force());
        var met = new Test(true, "On file.");
        var lines = file.asked().stream()
                .map(AskedPower::power)
                .map(power -> new Line(power, true, "", List.of()))
                .toList();
        cases.accounts()
                .run(
                        officer,
                        () -> cases.recommendPowers()
                                .recommend(
                                        file.reference(),
                                        new Recommendation(new FourTests(met, met, met, met), lines, YEAR),
                                        officer.actor()));
    }

    private void decided(CaseFile file) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, file.force());
        var verdicts = file.asked().stream()
                .map(AskedPower::power)
                .map(power -> new Verdict(power, true, ""))
                .toList();
        cases.accounts().run(chief, () -> {
            var pack = cases.decisions().pack(file.reference()).orElseThrow();
            cases.decideAccreditation()
                    .decide(file.reference(), new Decided(pack.hash(), verdicts, YEAR), chief.actor());
        });
    }
}
