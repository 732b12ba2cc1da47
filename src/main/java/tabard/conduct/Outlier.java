package tabard.conduct;

import java.time.YearMonth;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.PowerCode;

/**
 * An employer whose use of a power in a month stands out, with the numbers by which it does.
 *
 * @param uses how often the power was used
 * @param holders how many people held it
 * @param usual the uses for each holder that are usual: the median of what it is compared with, in hundredths
 * @param against what it is compared with
 */
public record Outlier(
        OrganisationId organisation,
        ForceCode force,
        YearMonth month,
        PowerCode power,
        int uses,
        int holders,
        int usual,
        Against against) {

    /** What a use is compared with. */
    public enum Against {
        /** The other employers of the force in the same month. */
        OTHER_EMPLOYERS,
        /** The employer's own six months before. */
        OWN_PAST
    }
}
