package tabard.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Scope;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseProcess;
import tabard.workflow.PassedStep;
import tabard.workflow.Progress;
import tabard.workflow.StuckStep;

/** The process of a case, as Camunda 7 runs it. */
@Service
class EngineCaseProcess implements CaseProcess {

    private final RuntimeService runtime;
    private final EngineJobs jobs;
    private final Rebuilding rebuilding;
    private final WaitingTasks waiting;
    private final CaseFiles caseFiles;

    EngineCaseProcess(
            RuntimeService runtime, EngineJobs jobs, Rebuilding rebuilding, WaitingTasks waiting, CaseFiles caseFiles) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.rebuilding = rebuilding;
        this.waiting = waiting;
        this.caseFiles = caseFiles;
    }

    /** The engine's tables know no scope, so the case itself is asked for first: who may not see it gets no further. */
    @Override
    @Transactional(readOnly = true)
    public Progress progress(CaseReference reference) {
        var seen = caseFiles.get(reference).reference();
        return new Progress(
                places(seen),
                waiting.passed(seen).stream().map(PassedStep::step).distinct().toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PassedStep> passed(CaseReference reference) {
        return waiting.passed(reference);
    }

    @Override
    public int carryOn(CaseReference reference) {
        return Scope.SYSTEM.call(() -> jobs.carryOn(reference));
    }

    @Override
    @Transactional
    public boolean rebuild(CaseFacts facts) {
        boolean lost = rebuilding.rebuild(facts);
        if (lost) {
            waiting.removeAllBut(facts.caseReference(), places(facts.caseReference()));
        }
        return lost;
    }

    @Override
    public List<StuckStep> stuck() {
        return jobs.stuck();
    }

    private List<String> places(CaseReference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .filter(id -> !id.startsWith("ServiceTask_Escalate"))
                .distinct()
                .toList();
    }
}
