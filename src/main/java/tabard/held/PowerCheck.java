package tabard.held;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.Accreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/**
 * May the power be used?
 *
 * @param accreditation the number; null where what was typed can be none
 * @param offence the offence, or the byelaw, for which a notice would be given; null asks about the power at all
 * @param force the police area where the power would be used
 * @param point where exactly; needed where the grant is confined to a part of the area
 * @param at when it would be used
 * @param knownAt by what was known at this moment
 */
public record PowerCheck(
        @Nullable AccreditationNumber accreditation,
        PowerCode power,
        @Nullable String offence,
        ForceCode force,
        @Nullable Point point,
        Instant at,
        Instant knownAt) {

    /**
     * A place on the map (WGS 84).
     *
     * @param longitude in degrees, -180 to 180
     * @param latitude in degrees, -90 to 90
     */
    public record Point(double longitude, double latitude) {

        public Point {
            if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException(
                        "Give the longitude, from -180 to 180, and then the latitude, from -90 to 90, in degrees.");
            }
        }
    }

    /** The day of the moment. */
    LocalDate day() {
        return LocalDate.ofInstant(at, Accreditation.LONDON);
    }
}
