package tabard.roster;

import java.util.List;
import java.util.stream.Collectors;
import tabard.kernel.Refusal;

/** Since the roster was shown, something has come in the way of rows that were good then. */
class RosterOutOfDate extends Refusal {

    private static final int TOLD = 10;

    RosterOutOfDate(List<RosterRow> spoilt) {
        super(
                "roster-out-of-date",
                "Your people have changed since this roster was checked, and the rows on these lines can no longer be added: %s. Nobody was added. Upload the file again to see why."
                        .formatted(lines(spoilt)));
    }

    private static String lines(List<RosterRow> spoilt) {
        var told = spoilt.stream()
                .limit(TOLD)
                .map(row -> String.valueOf(row.line()))
                .collect(Collectors.joining(", "));
        return spoilt.size() > TOLD ? told + ", …" : told;
    }
}
