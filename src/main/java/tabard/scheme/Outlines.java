package tabard.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.PolicyArea.Polygon;
import tabard.scheme.PolicyDocument.Outline;

/** Reads the outline of an area, a GeoJSON polygon of rings of positions; one with a fault of its own is not read. */
record Outlines(FoundFaults faults) {

    private static final String KIND = "Polygon";
    private static final int MOST_POSITIONS = 5_000;

    Optional<Polygon> read(String area, Outline outline) {
        var at = area + ".polygon";
        if (!KIND.equals(outline.type())) {
            faults.add(
                    at + ".type",
                    PolicyRule.WELL_FORMED,
                    "Write 'Polygon'. A place in several parts is several areas, each with a polygon of its own.");
        }
        var rings = faults.each(at + ".coordinates", outline.coordinates(), this::ring);
        if (outline.coordinates() == null || outline.coordinates().isEmpty()) {
            faults.add(at + ".coordinates", PolicyRule.GIVEN, "A polygon has at least one ring of positions.");
        }
        if (rings.stream().mapToInt(List::size).sum() > MOST_POSITIONS) {
            faults.add(
                    at + ".coordinates",
                    PolicyRule.WELL_FORMED,
                    "A polygon has at most %,d positions. Leave out what makes no difference.".formatted(MOST_POSITIONS));
        }
        return faults.any() ? Optional.empty() : Optional.of(new Polygon(KIND, rings));
    }

    private Optional<List<List<BigDecimal>>> ring(
            String at, List<@Nullable List<@Nullable BigDecimal>> positions) {
        return Optional.of(faults.each(at, positions, this::position));
    }

    private Optional<List<BigDecimal>> position(String at, List<@Nullable BigDecimal> numbers) {
        var all = faults.<BigDecimal, BigDecimal>each(at, numbers, (_, number) -> Optional.of(number));
        if (all.size() != 2) {
            faults.add(at, PolicyRule.WELL_FORMED, "A position is a longitude and a latitude, and no more.");
            return Optional.empty();
        }
        return Optional.of(all);
    }
}
