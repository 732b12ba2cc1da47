package tabard.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import tabard.powers.PolicyArea.Polygon;

/**
 * The outline of an area as a small drawing: north is up, and a mile is as long across as it is up.
 *
 * @param width of the drawing, in its own units
 * @param path the outline and the holes in it, as SVG says it
 */
record AreaPicture(double width, double height, String path) {

    private static final double LONGEST = 160;
    private static final double MARGIN = 4;

    static AreaPicture of(Polygon polygon) {
        var outer = polygon.coordinates().getFirst();
        double west = min(outer, 0);
        double north = -min(outer.stream().map(AreaPicture::mirrored).toList(), 1);
        double south = min(outer, 1);
        double shrink = Math.cos(Math.toRadians((north + south) / 2));
        double across = (-min(outer.stream().map(AreaPicture::mirrored).toList(), 0) - west) * shrink;
        double scale = LONGEST / Math.max(across, north - south);
        var path = polygon.coordinates().stream()
                .map(ring -> ring.stream()
                        .map(at -> point(
                                (at.getFirst().doubleValue() - west) * shrink * scale,
                                (north - at.getLast().doubleValue()) * scale))
                        .collect(Collectors.joining(" L", "M", " Z")))
                .collect(Collectors.joining(" "));
        return new AreaPicture(
                Math.ceil(across * scale + 2 * MARGIN), Math.ceil((north - south) * scale + 2 * MARGIN), path);
    }

    private static List<BigDecimal> mirrored(List<BigDecimal> position) {
        return position.stream().map(BigDecimal::negate).toList();
    }

    private static double min(List<List<BigDecimal>> positions, int part) {
        return positions.stream()
                .flatMapToDouble(position -> DoubleStream.of(position.get(part).doubleValue()))
                .min()
                .orElseThrow();
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x + MARGIN, y + MARGIN);
    }
}
