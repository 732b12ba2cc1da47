package tabard.roster;

import java.util.List;
import java.util.stream.Collectors;
import tabard.kernel.Refusal;

/** Since the list was shown, something has come in the way of rows that were good then. */
class LeaversOutOfDate extends Refusal {

    private static final long serialVersionUID = 1L;

    LeaversOutOfDate(List<LeaverRow> spoilt) {
        super(
                "leavers-out-of-date",
                "Your people have changed since this list was checked, and the rows on these lines no longer hold: %s. Nobody’s employment was ended. Upload the file again to see why."
                        .formatted(spoilt.stream()
                                .limit(10)
                                .map(row -> String.valueOf(row.line()))
                                .collect(Collectors.joining(", "))));
    }
}
