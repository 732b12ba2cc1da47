package tabard.workflow.camunda;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days a step may wait for a person before somebody is told.
 *
 * @param otherwise for a step that is not named
 * @param chaser after how many days whoever is waited for is reminded, each time again
 * @param days by the form of the step, such as {@code verify-training}
 */
@ConfigurationProperties("tabard.workflow")
record StepDays(
        @DefaultValue("20") int otherwise,
        @DefaultValue("14") int chaser,
        @DefaultValue Map<String, Integer> days) {

    StepDays {
        days = Map.copyOf(days);
        days.forEach(StepDays::check);
        check("otherwise", otherwise);
        check("chaser", chaser);
    }

    private static void check(String step, int days) {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("A step waits 1 to 3650 days: %s says %d.".formatted(step, days));
        }
    }

    int of(String step) {
        return days.getOrDefault(StepNames.form(step), otherwise);
    }
}
