package tabard.endorsement;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** It is too early to confirm again. */
public final class ReconfirmationNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ReconfirmationNotOpen(LocalDate opens, LocalDate due) {
        super("reconfirmation-not-open", "It is due on %s and can be confirmed again from %s.".formatted(due, opens));
    }
}
