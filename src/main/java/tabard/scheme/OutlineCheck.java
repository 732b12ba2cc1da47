package tabard.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.valid.IsValidOp;
import tabard.powers.PolicyArea.Polygon;
import tabard.scheme.PolicyDocument.Outline;

/** The outline of an area closes, does not cross itself, and lies in England and Wales. */
record OutlineCheck(FoundFaults faults) {

    /** From Scilly to Lowestoft and from the Lizard to the Tweed, in degrees: wide enough for every force's area. */
    static final Envelope ENGLAND_AND_WALES = new Envelope(-6.5, 1.8, 49.8, 55.9);

    private static final int FEWEST_POSITIONS = 4;

    void check(PolicyDocument document) {
        FoundFaults.visit(document.areas(), "areas", (at, area) -> readable(at, area.polygon())
                .ifPresent(polygon -> check(at + ".polygon.coordinates", polygon)));
    }

    private static Optional<Polygon> readable(String at, @Nullable Outline outline) {
        return Optional.ofNullable(outline).flatMap(given -> new Outlines(new FoundFaults()).read(at, given));
    }

    private void check(String at, Polygon polygon) {
        boolean closed = true;
        for (int i = 0; i < polygon.coordinates().size(); i++) {
            closed &= closed("%s[%d]".formatted(at, i), polygon.coordinates().get(i));
        }
        if (closed) {
            whole(at, polygon);
        }
    }

    private boolean closed(String at, List<List<BigDecimal>> ring) {
        if (ring.size() >= FEWEST_POSITIONS && same(ring.getFirst(), ring.getLast())) {
            return true;
        }
        faults.add(
                at,
                PolicyRule.POLYGON_CLOSED,
                "A ring has at least four positions, and the last is the first. End it where it begins.");
        return false;
    }

    private void whole(String at, Polygon polygon) {
        var shape = Shapes.of(polygon);
        var wrong = new IsValidOp(shape).getValidationError();
        if (wrong != null) {
            var where = wrong.getCoordinate();
            faults.add(
                    at,
                    PolicyRule.POLYGON_SIMPLE,
                    "The outline crosses or touches itself at longitude %s, latitude %s (%s). Draw it without."
                            .formatted(where.getX(), where.getY(), wrong.getMessage()));
        }
        if (!ENGLAND_AND_WALES.contains(shape.getEnvelopeInternal())) {
            faults.add(
                    at,
                    PolicyRule.POLYGON_IN_ENGLAND_AND_WALES,
                    "The outline reaches outside England and Wales. Give each position as longitude, then latitude.");
        }
    }

    private static boolean same(List<BigDecimal> one, List<BigDecimal> other) {
        return one.getFirst().compareTo(other.getFirst()) == 0
                && one.getLast().compareTo(other.getLast()) == 0;
    }
}
