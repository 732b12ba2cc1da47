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
    private final AllMatters matters;
    private final Clock clock;

    Deadlines(WaitingTasks waiting, StepDays days, AllMatters matters, Clock clock) {
        this.waiting = waiting;
        this.days = days;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * When the timer of a step goes off, on the engine's clock: as far from its now as the due moment is from ours.
     *
     * @param businessKey the key of the matter
     * @param step the element of the model
     */
    public Date forStep(String businessKey, String step) {
        return onTheEnginesClock(due(businessKey, step));
    }

    /**
     * When an event comes that waits for a day which the domain has set, on the engine's clock.
     *
     * @param process the id of the model
     * @param businessKey the key of the matter
     * @param event the element of the model
     */
    public Date forEvent(String process, String businessKey, String event) {
        return onTheEnginesClock(matters.of(process).comes(businessKey, event));
    }

    /**
     * How often somebody is reminded of a step that waits: again and again, after so many days each, as an ISO 8601 repetition.
     *
     * @param businessKey the key of the matter
     * @param step the element of the model
     */
    public String chasers(String businessKey, String step) {
        return "R/P%dD".formatted(days.chaser());
    }

    private Date onTheEnginesClock(Instant moment) {
        var wait = Duration.between(clock.instant(), moment);
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(wait));
    }

    /** The end of the last day, in Europe/London; a step that waited before its process was rebuilt keeps its own. */
    Instant due(String businessKey, String step) {
        return waiting.due(businessKey, step)
                .orElseGet(() -> matters.lastDay(businessKey, step)
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone())
                                .plusDays(days.of(step)))
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }
}
