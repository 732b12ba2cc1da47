package tabard.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.intake.CaseFile;
import tabard.intake.ClosingReason;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.StepOrder;
import tabard.workflow.WaitingTask;

/**
 * One case as its two sides may see it.
 *
 * @param waitsFor the steps that wait, and for whom
 */
record CaseAnswer(
        String reference,
        String scheme,
        String force,
        String organisation,
        String person,
        String role,
        StepOrder order,
        List<AskedPower> asked,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        List<StepAnswer> waitsFor) {

    /** One step that waits. */
    record StepAnswer(String step, String group, Instant since, Instant dueAt, boolean overdue) {

        static StepAnswer of(WaitingTask task, Instant now) {
            return new StepAnswer(task.step(), task.group(), task.createdAt(), task.dueAt(), task.overdue(now));
        }
    }

    static CaseAnswer of(CaseFile file, List<WaitingTask> waiting, Instant now) {
        return new CaseAnswer(
                file.reference().value(),
                file.scheme().value(),
                file.force().value(),
                file.organisation().toString(),
                file.person().toString(),
                file.role(),
                file.order(),
                file.asked(),
                file.openedAt(),
                file.closedAt(),
                file.closingReason(),
                waiting.stream().map(task -> StepAnswer.of(task, now)).toList());
    }
}
