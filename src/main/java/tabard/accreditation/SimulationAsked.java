package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** Somebody asked what a change would do to the people accredited; it changes nothing. */
public record SimulationAsked(
        SimulationId simulation,
        Simulation.Kind kind,
        @Nullable ForceCode force,
        SchemeCode scheme,
        LocalDate on,
        String catalogueVersion,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "simulation:" + simulation;
    }

    @Override
    public String purpose() {
        return "Weighing what a change would do to the people accredited (PRA 2002 ss.40-42)";
    }
}
