package tabard.workflow.camunda;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.withdrawal.Withdrawal;
import tabard.withdrawal.WithdrawalId;
import tabard.withdrawal.Withdrawals;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Withdrawals: what their process is about. The employer sees none of what waits here. */
@Component
class WithdrawalMatters implements ProcessMatters {

    private final Withdrawals withdrawals;

    WithdrawalMatters(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String process() {
        return WithdrawalModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var of = withdrawal(key).of();
        return new Matter(process(), key, null, of.force(), of.scheme(), null);
    }

    /** The day after the last for representations, and the last day for a review. */
    @Override
    public Optional<LocalDate> lastDay(String key, String step) {
        return step.equals(WithdrawalModel.DECIDE_WITHDRAWAL)
                ? Optional.empty()
                : Optional.of(withdrawal(key).until());
    }

    private Withdrawal withdrawal(String key) {
        return withdrawals.get(WithdrawalId.ofStream(key));
    }
}
