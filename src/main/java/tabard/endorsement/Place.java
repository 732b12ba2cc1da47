package tabard.endorsement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what an application is about, as it is shown.
 *
 * @param name of the organisation, the place or the agreement
 * @param address of a place; null where the subject is none
 * @param point longitude and latitude of a place in degrees (WGS 84); null where it is not known
 */
public record Place(
        String name, @Nullable String address, @Nullable List<BigDecimal> point) {

    public Place {
        if (point != null) {
            point = List.copyOf(point);
        }
    }

    /** Whether two names mean the same place or the same organisation, however typed. */
    boolean same(Place other) {
        return plain(name).equals(plain(other.name))
                && plain(address == null ? "" : address).equals(plain(other.address == null ? "" : other.address));
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
