package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** What has ended is not varied: another arrangement follows it. */
public final class ArrangementOver extends Refusal {

    private static final long serialVersionUID = 1L;

    ArrangementOver(LocalDate end) {
        super("arrangement-over", "The arrangement ended on %s, so it cannot be varied. Make another.".formatted(end));
    }
}
