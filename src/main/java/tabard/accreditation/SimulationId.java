package tabard.accreditation;

import java.util.UUID;

/** Names a simulation. */
public record SimulationId(UUID value) {

    /** Reads one as it is written. */
    public static SimulationId parse(String text) {
        try {
            return new SimulationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a simulation: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
