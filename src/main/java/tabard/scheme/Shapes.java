package tabard.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tabard.powers.PolicyArea;

/** Outlines as the geometry library has them. */
public final class Shapes {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Shapes() {}

    /**
     * Tells whether a position lies inside an outline; on its edge is outside. A line between two positions is straight in
     * longitude and latitude, as GeoJSON has it (RFC 7946 s.3.1.1).
     *
     * @param longitude in degrees, west negative
     * @param latitude in degrees
     * @throws IllegalArgumentException where the outline is none: see {@link #isOutline}
     */
    public static boolean contains(PolicyArea.Polygon outline, double longitude, double latitude) {
        return of(outline).contains(GEOMETRY.createPoint(new Coordinate(longitude, latitude)));
    }

    /** Tells whether an outline is closed and does not cross itself. */
    public static boolean isOutline(PolicyArea.Polygon outline) {
        try {
            var shape = of(outline);
            return shape.isValid() && !shape.isEmpty();
        } catch (IllegalArgumentException | NoSuchElementException notAnOutline) {
            return false;
        }
    }

    /** A closed outline as a shape. */
    static Polygon of(PolicyArea.Polygon outline) {
        var rings = outline.coordinates().stream().map(Shapes::ring).toList();
        return GEOMETRY.createPolygon(rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<List<BigDecimal>> positions) {
        return GEOMETRY.createLinearRing(positions.stream()
                .map(position -> new Coordinate(
                        position.getFirst().doubleValue(), position.getLast().doubleValue()))
                .toArray(Coordinate[]::new));
    }
}
