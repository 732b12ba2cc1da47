package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.withdrawal.Withdrawal;
import tabard.workflow.Standing;

/** Where the facts of an open withdrawal say that its process stands. */
final class WithdrawalStanding {

    private WithdrawalStanding() {}

    /** One that is concluded stands nowhere: its process has ended. */
    static Standing of(Withdrawal withdrawal) {
        return new Standing(WithdrawalModel.PROCESS, withdrawal.id().stream(), places(withdrawal.state()), Map.of());
    }

    static List<String> places(Withdrawal.State state) {
        return switch (state) {
            case HEARING -> List.of(WithdrawalModel.RECORD_REPRESENTATIONS);
            case DECIDING -> List.of(WithdrawalModel.DECIDE_WITHDRAWAL);
            case REVIEWING -> List.of(WithdrawalModel.REVIEW_URGENT_ACT);
            case CONCLUDED -> List.of();
        };
    }
}
