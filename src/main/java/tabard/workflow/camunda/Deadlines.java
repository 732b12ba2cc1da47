package tabard.workflow.camunda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** {@code deadlines}, the one bean that a model may ask: until when a step waits. Public, since the model calls it. */
@Component
public class Deadlines {

    private final WaitingTasks waiting;
    private final StepDays days;
    private final Clock clock;

    Deadlines(WaitingTasks waiting, StepDays days, Clock clock) {
        this.waiting = waiting;
        this.days = days;
        this.clock = clock;
    }

    /**
     * When the timer of a step goes off, on the engine's clock: as far from its now as the due moment is from ours.
     *
     * @param businessKey the case reference
     * @param step the element of the model
     */
    public Date forStep(String businessKey, String step) {
        var wait = Duration.between(clock.instant(), due(businessKey, step));
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(wait));
    }

    /** The end of the last day, in Europe/London; a step that waited before its process was rebuilt keeps its own. */
    Instant due(String businessKey, String step) {
        return waiting.due(businessKey, step)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone())
                        .plusDays(days.of(step) + 1L)
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }
}
