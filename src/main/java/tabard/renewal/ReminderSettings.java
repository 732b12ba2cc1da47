package tabard.renewal;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tabard.kernel.ForceCode;

/**
 * How many days before a lapse people are reminded ({@code tabard.renewal.*}): what each force's policy says, by its code, and
 * the usual days where it says nothing.
 *
 * @param usual from 1 to 365 days before
 * @param forces those that differ
 * @param baseUrl the public address of this service
 */
@ConfigurationProperties("tabard.renewal")
record ReminderSettings(
        @DefaultValue({"90", "60", "30"}) List<Integer> usual,
        @DefaultValue Map<String, List<Integer>> forces,
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    private static final int MOST = 365;

    ReminderSettings {
        usual = checked(usual);
        forces = Map.copyOf(forces);
        forces.values().forEach(ReminderSettings::checked);
    }

    /** The days before a lapse on which a force has people reminded, the last one first. */
    List<Integer> of(ForceCode force) {
        return forces.getOrDefault(force.value(), usual).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<Integer> checked(List<Integer> days) {
        if (days.isEmpty() || days.stream().anyMatch(one -> one < 1 || one > MOST)) {
            throw new IllegalArgumentException("tabard.renewal: give reminders from 1 to 365 days before a lapse.");
        }
        return List.copyOf(days);
    }
}
