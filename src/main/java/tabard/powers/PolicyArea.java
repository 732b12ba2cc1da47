package tabard.powers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the force's area to which a grant may be confined (PRA 2002 s.41(6)(b)): a named place, and its outline where
 * the force has drawn one.
 *
 * @param code by which the rows of a policy and the grants name it
 * @param name the place in words, as it is printed
 * @param polygon its outline, or null where the words alone say it
 */
public record PolicyArea(String code, String name, @Nullable Polygon polygon) {

    /**
     * A GeoJSON polygon (RFC 7946): an outer ring, and the holes in it.
     *
     * @param type always {@code Polygon}
     * @param coordinates rings of positions, each a longitude and a latitude in degrees (WGS 84); the last position of a
     *     ring is its first
     */
    public record Polygon(String type, List<List<List<BigDecimal>>> coordinates) {

        public Polygon {
            coordinates = coordinates.stream()
                    .map(ring -> ring.stream().map(List::copyOf).toList())
                    .toList();
        }
    }
}
