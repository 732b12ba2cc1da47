package tabard.conduct;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/**
 * What was done with one power at one place in one month. There is no place in it for a name, an address or any text: a member
 * of the public cannot be told from it.
 *
 * @param offence the offence for which notices were given; null where the power is none to give notices
 * @param place the first half of a postcode, such as {@code BS1}
 * @param uses how often the power was used; at least as often as notices were given or things seized
 * @param notices how many notices were given
 * @param seized how many things were seized
 */
public record UseLine(PowerCode power, @Nullable OffenceCode offence, String place, int uses, int notices, int seized) {

    /** The most that one line may count. */
    public static final int MOST = 100_000;

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    public UseLine {
        if (!DISTRICT.matcher(place).matches()) {
            throw new IllegalArgumentException(
                    "Give the place as the first half of a postcode, such as BS1, and nothing else.");
        }
        if (uses < 1 || uses > MOST) {
            throw new IllegalArgumentException("Uses are 1 to %d.".formatted(MOST));
        }
        if (notices < 0 || notices > uses || seized < 0 || seized > MOST) {
            throw new IllegalArgumentException(
                    "Notices are 0 to the number of uses, and things seized 0 to %d.".formatted(MOST));
        }
        if (notices > 0 && offence == null) {
            throw new IllegalArgumentException("Say for which offence the notices were given.");
        }
    }
}
