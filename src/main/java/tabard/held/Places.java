package tabard.held;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.Accreditation.Grant;
import tabard.held.PowerCheck.Point;
import tabard.powers.PolicyArea;
import tabard.powers.Power;
import tabard.scheme.Force;
import tabard.scheme.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a power reaches a place. A point on the outline of an area is not in it: where it cannot be told on which side
 * somebody stands, the power is not held.
 */
final class Places {

    private static final JsonMapper JSON = new JsonMapper();

    private Places() {}

    /** Why the power does not reach there, in a sentence; empty where it does. */
    static Optional<String> outside(Power power, Grant grant, Force home, Force asked, @Nullable Point point) {
        var elsewhere = !asked.code().equals(home.code());
        return switch (power.placeScope()) {
            case RELEVANT_POLICE_AREA ->
                elsewhere
                        ? Optional.of(
                                "'%s' may be used only in the police area of the force that granted it, %s, not in that of %s."
                                        .formatted(power.name(), home.name(), asked.name()))
                        : beyondAreas(grant, point);
            case ANY_POLICE_AREA_ENGLAND_AND_WALES ->
                asked.kind() == Force.Kind.TERRITORIAL
                        ? beyondAreas(grant, point)
                        : Optional.of("%s has no police area of its own. Name the force in whose area the journey is."
                                .formatted(asked.name()));
            case POLICED_PREMISES_OR_VICINITY -> beyondAreas(grant, point);
        };
    }

    private static Optional<String> beyondAreas(Grant grant, @Nullable Point point) {
        if (grant.areas().isEmpty()) {
            return Optional.empty();
        }
        var named = String.join("; ", grant.areas());
        if (point == null) {
            return Optional.of("The grant is confined to: %s. State the point, as longitude and latitude, to find out."
                    .formatted(named));
        }
        var drawn = grant.areas().stream().filter(grant.outlines()::containsKey).toList();
        if (drawn.stream().anyMatch(area -> contains(grant.outlines().getOrDefault(area, ""), point))) {
            return Optional.empty();
        }
        var unclear = grant.areas().stream()
                .filter(area -> outline(grant.outlines().getOrDefault(area, "")).isEmpty())
                .collect(Collectors.joining("; "));
        return Optional.of(
                unclear.isEmpty()
                        ? "The grant is confined to: %s. The point is not inside.".formatted(named)
                        : "The grant is confined to: %s. Of these no outline can be read, so that nobody can tell whether the point is inside: %s."
                                .formatted(named, unclear));
    }

    private static boolean contains(String outline, Point point) {
        return outline(outline)
                .map(area -> Shapes.contains(area, point.longitude(), point.latitude()))
                .orElse(false);
    }

    /** Reads a GeoJSON polygon (RFC 7946); empty where it is none, or crosses itself. */
    private static Optional<PolicyArea.Polygon> outline(String text) {
        try {
            return Optional.of(JSON.readValue(text, PolicyArea.Polygon.class))
                    .filter(area -> area.type().equals("Polygon"))
                    .filter(Shapes::isOutline);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
