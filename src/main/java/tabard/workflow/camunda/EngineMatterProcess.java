package tabard.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Scope;
import tabard.workflow.MatterProcess;
import tabard.workflow.PassedStep;
import tabard.workflow.Progress;
import tabard.workflow.Standing;
import tabard.workflow.StuckStep;

/** The process of a matter, as Camunda 7 runs it. */
@Service
class EngineMatterProcess implements MatterProcess {

    private final RuntimeService runtime;
    private final EngineJobs jobs;
    private final Rebuilding rebuilding;
    private final WaitingTasks waiting;
    private final AllMatters matters;

    EngineMatterProcess(
            RuntimeService runtime, EngineJobs jobs, Rebuilding rebuilding, WaitingTasks waiting, AllMatters matters) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.rebuilding = rebuilding;
        this.waiting = waiting;
        this.matters = matters;
    }

    /** The engine's tables know no scope, so the matter itself is asked for first: who may not see it gets no further. */
    @Override
    @Transactional(readOnly = true)
    public Progress progress(String process, String matter) {
        var seen = matters.get(process, matter).key();
        return new Progress(
                places(seen),
                waiting.passed(seen).stream().map(PassedStep::step).distinct().toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PassedStep> passed(String matter) {
        return waiting.passed(matter);
    }

    @Override
    public int carryOn(String matter) {
        return Scope.SYSTEM.call(() -> jobs.carryOn(matter));
    }

    @Override
    @Transactional
    public boolean rebuild(Standing standing) {
        boolean lost = rebuilding.rebuild(standing);
        if (lost) {
            waiting.removeAllBut(standing.matter(), kept(standing));
        }
        return lost;
    }

    @Override
    public List<StuckStep> stuck() {
        return jobs.stuck();
    }

    /** A vetting that is called anew comes to the same step in a moment, and its days go on. */
    private List<String> kept(Standing standing) {
        var kept = new ArrayList<>(places(standing.matter()));
        if (kept.contains(AccreditationModel.CALL_VETTING)) {
            kept.add(VettingModel.RECORD_VETTING_OUTCOME);
        }
        return kept;
    }

    private List<String> places(String matter) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .filter(id -> !id.startsWith("ServiceTask_Escalate"))
                .distinct()
                .toList();
    }
}
