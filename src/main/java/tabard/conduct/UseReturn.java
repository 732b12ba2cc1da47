package tabard.conduct;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * What an employer has returned of one month at one force: the latest that it has sent.
 *
 * @param version 1 for the first that was sent of that month; a later one takes its place, and the one before is kept
 * @param lines with how many people held each power in that month
 */
public record UseReturn(
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        YearMonth month,
        int version,
        Instant sentAt,
        List<Line> lines) {

    public UseReturn {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param holders how many of the employer's people held the power in that month
     */
    public record Line(UseLine use, int holders) {}
}
