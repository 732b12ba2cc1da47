package tabard.held;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.AccreditationState;
import tabard.powers.Limit;

/**
 * Whether a power is held, and all that there is to say of it.
 *
 * @param state where the accreditation stands, whatever is asked
 * @param reasons every reason why it is not held; none where it is
 * @param warnings what is out of date beside a yes: a task for the officer, and no end of the power
 * @param conditions what the power is confined to, where it is held
 * @param goodUntil the first day on which anything, vetting and training included, makes it unsafe; null where not held
 * @param limitedBy everything that falls on that day
 * @param endsOn the first day on which the law would end it; null where not held
 */
public record HeldAnswer(
        AccreditationState state,
        List<Reason> reasons,
        List<Warning> warnings,
        List<String> conditions,
        @Nullable LocalDate goodUntil,
        List<Limit> limitedBy,
        @Nullable LocalDate endsOn) {

    /** One reason why not. */
    public record Reason(NotHeld rule, String provision, String message) {}

    /** One thing that is out of date. */
    public record Warning(Limit rule, String message) {}

    /** For what is not there, not in sight, or not to be read: the one as the other. */
    static final HeldAnswer UNKNOWN = notHeld(
            AccreditationState.UNKNOWN,
            List.of(new Reason(
                    NotHeld.UNKNOWN,
                    "PRA 2002 ss.41(2), 43",
                    "No such accreditation is known here. Take the power as not held.")));

    public HeldAnswer {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
        conditions = List.copyOf(conditions);
        limitedBy = List.copyOf(limitedBy);
    }

    static HeldAnswer notHeld(AccreditationState state, List<Reason> reasons) {
        return new HeldAnswer(state, reasons, List.of(), List.of(), null, List.of(), null);
    }

    /** Whether it is held: the accreditation stands, and nothing speaks against it. */
    public boolean held() {
        return state == AccreditationState.VALID && reasons.isEmpty();
    }
}
