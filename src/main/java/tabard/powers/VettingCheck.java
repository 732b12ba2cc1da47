package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Argument.OtherClearance;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * The person is suitable: vetted to the level that the force's policy asks, by somebody whose vetting the force accepts.
 *
 * @param needed the level asked for; null where none is
 */
record VettingCheck(
        Inquiry inquiry,
        @Nullable ForcePolicy policy,
        @Nullable VettingLevel needed) implements Check {

    static VettingCheck of(Inquiry inquiry) {
        return new VettingCheck(
                inquiry,
                inquiry.policy().orElse(null),
                inquiry.row().flatMap(PolicyPower::vettingNeeded).orElse(null));
    }

    @Override
    public void read(AskedPower asked, Answers answers, List<Reason> against) {
        if (policy != null && needed != null && answers.clearedUntil(policy, needed) == null) {
            against.add(missing(answers, policy, needed));
        }
    }

    /** The day on which the longest good clearance ends; {@link LocalDate#MAX} where no end is dated. */
    @Nullable
    LocalDate endsOn(Answers answers) {
        return policy == null || needed == null ? null : answers.clearedUntil(policy, needed);
    }

    private Reason missing(Answers answers, ForcePolicy policy, VettingLevel needed) {
        return inquiry.reason(
                Wording.VETTING,
                inquiry.force(),
                new Argument.Level(needed),
                inquiry.named(),
                inquiry.day(),
                new Argument.Code(needed.name()),
                new Argument.OtherVetting(
                        policy.recognition().isEmpty() ? List.of() : others(answers, policy, needed)));
    }

    private List<OtherClearance> others(Answers answers, ForcePolicy policy, VettingLevel needed) {
        return answers.clearances(policy).otherwiseTreated(needed).stream()
                .map(row -> new OtherClearance(row.outcome(), row.authority(), inquiry.force()))
                .toList();
    }
}
