package tabard.workflow.camunda;

import static tabard.workflow.camunda.WithdrawalModel.DECIDE_WITHDRAWAL;
import static tabard.workflow.camunda.WithdrawalModel.PROCESS;
import static tabard.workflow.camunda.WithdrawalModel.RECORD_REPRESENTATIONS;
import static tabard.workflow.camunda.WithdrawalModel.REVIEW_OUTCOME;
import static tabard.workflow.camunda.WithdrawalModel.REVIEW_URGENT_ACT;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_DROPPED;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_OUTCOME;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_ROUTE;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.withdrawal.ActReviewed;
import tabard.withdrawal.ActedAtOnce;
import tabard.withdrawal.RepresentationsRecorded;
import tabard.withdrawal.ReviewOutcome;
import tabard.withdrawal.Withdrawal.End;
import tabard.withdrawal.WithdrawalDecided;
import tabard.withdrawal.WithdrawalDropped;
import tabard.withdrawal.WithdrawalProposed;

/** Steps of a withdrawal that a person takes: the module records it, and then the process moves on. */
@Component
class WithdrawalSteps {

    private final EngineMatters matters;

    WithdrawalSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(WithdrawalProposed event) {
        matters.start(PROCESS, event.stream(), WITHDRAWAL_ROUTE.with(WithdrawalRoute.MINDED_TO));
    }

    @EventListener
    void on(ActedAtOnce event) {
        matters.start(PROCESS, event.stream(), WITHDRAWAL_ROUTE.with(WithdrawalRoute.AT_ONCE));
    }

    /** What comes after the first does not move it on: it waits for the decision already. */
    @EventListener
    void on(RepresentationsRecorded event) {
        if (event.first()) {
            matters.complete(event.stream(), RECORD_REPRESENTATIONS, Map.of());
        }
    }

    @EventListener
    void on(WithdrawalDecided event) {
        var outcome = event.end() == End.WITHDRAWN ? WithdrawalOutcome.WITHDRAWN : WithdrawalOutcome.KEPT;
        matters.complete(event.stream(), DECIDE_WITHDRAWAL, WITHDRAWAL_OUTCOME.with(outcome));
    }

    @EventListener
    void on(ActReviewed event) {
        var outcome = event.outcome() == ReviewOutcome.GOES_ON ? UrgentReviewOutcome.GOES_ON : UrgentReviewOutcome.DONE;
        matters.complete(event.stream(), REVIEW_URGENT_ACT, REVIEW_OUTCOME.with(outcome));
    }

    @EventListener
    void on(WithdrawalDropped event) {
        matters.tell(event.stream(), WITHDRAWAL_DROPPED, "drop");
    }
}
