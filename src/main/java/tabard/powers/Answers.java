package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.PowersQuestion.AskedPower;

/** The findings of one decision. Each power is judged once, after those it requires. */
final class Answers {

    private static final Comparator<Reason> IN_ORDER = Comparator.comparing(Reason::rule);
    private static final int NOT_ASKED = -1;
    private static final int LEVELS = VettingLevel.values().length;

    private final CompiledPolicy policy;
    private final PowersQuestion question;
    private final @Nullable CompiledPower[] powers;
    private final @Nullable List<Reason>[] judged;
    private final @Nullable Finding[] findings;
    private final @Nullable LocalDate[] cleared = new LocalDate[LEVELS];

    @SuppressWarnings({"unchecked", "rawtypes"})
    Answers(CompiledPolicy policy, PowersQuestion question) {
        this.policy = policy;
        this.question = question;
        var asked = question.powers();
        this.powers = new CompiledPower[asked.size()];
        this.judged = new List[powers.length];
        this.findings = new Finding[powers.length];
        for (int at = 0; at < powers.length; at++) {
            powers[at] = policy.find(asked.get(at).power());
        }
    }

    PowersDecision decision() {
        var all = new Finding[powers.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = finding(at);
        }
        return new PowersDecision(
                question.force().code(),
                question.scheme(),
                question.on(),
                policy.catalogue().version(),
                policy.version(),
                List.of(all));
    }

    Facts facts() {
        return question.facts();
    }

    /** The person's clearances, as the policy sees them. */
    Clearances clearances(ForcePolicy judging) {
        return new Clearances(judging, facts().vetting(), question.on());
    }

    /** Until when the person is cleared to a level: {@link LocalDate#MAX} where no end is dated, null where not at all. */
    @Nullable
    LocalDate clearedUntil(ForcePolicy judging, VettingLevel needed) {
        var known = cleared[needed.ordinal()];
        if (known == null) {
            known = clearances(judging).goodUntil(needed).orElse(LocalDate.MIN);
            cleared[needed.ordinal()] = known;
        }
        return known.equals(LocalDate.MIN) ? null : known;
    }

    /** Whether a power is asked for. */
    boolean asked(PowerCode power) {
        return indexOf(power) != NOT_ASKED;
    }

    /** Whether a power that another requires is there: granted in this answer or, where it is not asked for, held. */
    boolean met(PowerCode required) {
        int at = indexOf(required);
        return at == NOT_ASKED ? facts().held().contains(required) : against(at).isEmpty();
    }

    /** Whether a power is asked for and granted in this answer. */
    boolean granted(PowerCode power) {
        int at = indexOf(power);
        return at != NOT_ASKED && against(at).isEmpty();
    }

    /**
     * The end of a power that another requires: of its own finding where it is granted in this answer, otherwise the one
     * the law gives it, for nothing more is known of it.
     */
    @Nullable
    LocalDate endOf(PowerCode required) {
        int at = indexOf(required);
        if (at != NOT_ASKED && against(at).isEmpty()) {
            return finding(at).goodUntil();
        }
        var held = policy.find(required);
        return held == null ? null : held.lawEnd();
    }

    private Finding finding(int at) {
        var known = findings[at];
        if (known == null) {
            known = find(at);
            findings[at] = known;
        }
        return known;
    }

    private Finding find(int at) {
        var against = against(at);
        var power = powers[at];
        return power == null || !against.isEmpty()
                ? Finding.refused(question.powers().get(at).power(), against)
                : power.goodUntil().granted(power.code(), power.advice().advice(this), this);
    }

    private List<Reason> against(int at) {
        var known = judged[at];
        if (known == null) {
            known = judge(question.powers().get(at), powers[at]);
            judged[at] = known;
        }
        return known;
    }

    private List<Reason> judge(AskedPower asked, @Nullable CompiledPower power) {
        if (power == null) {
            return List.of(UnknownPower.reason(policy.catalogue(), asked.power()));
        }
        var against = new ArrayList<Reason>();
        var checks = power.checks();
        for (int at = 0; at < checks.size(); at++) {
            checks.get(at).read(asked, this, against);
        }
        if (against.size() > 1) {
            against.sort(IN_ORDER);
        }
        return against;
    }

    private int indexOf(PowerCode power) {
        for (int at = 0; at < powers.length; at++) {
            if (question.powers().get(at).power().equals(power)) {
                return at;
            }
        }
        return NOT_ASKED;
    }
}
