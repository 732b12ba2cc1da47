package tabard.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.powers.Action.Step;
import tabard.powers.LeadTimes;
import tabard.powers.VettingLevel;

/** How long each step usually takes each force: estimates for planning, which no rule reads. */
@Component
public class ForceLeadTimes {

    /** What one force says differently, and what is usual. */
    private record Stated(String force, Map<Step, Integer> days, Map<String, Integer> special) {}

    private final LeadTimes usual;
    private final Map<String, LeadTimes> forces = new HashMap<>();

    @Autowired
    ForceLeadTimes(Forces forces, Courses courses) {
        this(forces, courses, PackFile.at("schemes/lead-times.yaml"));
    }

    ForceLeadTimes(Forces known, Courses courses, PackFile file) {
        var codes = Stream.concat(
                        Stream.of(VettingLevel.values()).map(VettingLevel::name),
                        courses.all().stream().map(Course::code))
                .collect(Collectors.toSet());
        this.usual = file.read(entry -> {
            entry.skip("meta");
            var all = entry.map("usual", map -> stated("", map, codes));
            var byStep = new LeadTimes(all.days(), all.special());
            entry.entries("forces", map -> stated(map.text("code"), map, codes)).forEach(one -> add(known, one, byStep));
            return byStep;
        });
    }

    /** The lead times of one force. */
    public LeadTimes of(ForceCode force) {
        return forces.getOrDefault(force.value(), usual);
    }

    private void add(Forces known, Stated stated, LeadTimes usual) {
        known.get(new ForceCode(stated.force()));
        var days = new HashMap<>(usual.days());
        days.putAll(stated.days());
        var special = new HashMap<>(usual.special());
        special.putAll(stated.special());
        if (forces.put(stated.force(), new LeadTimes(days, special)) != null) {
            throw new IllegalArgumentException("The force '%s' stands there twice.".formatted(stated.force()));
        }
    }

    private static Stated stated(String force, PackEntry entry, Set<String> codes) {
        entry.skip("confidence", "basis");
        return new Stated(
                force,
                entry.map("days", ForceLeadTimes::days),
                entry.map("special", special -> special(special, codes)));
    }

    private static Map<Step, Integer> days(PackEntry entry) {
        return List.of(Step.values()).stream()
                .filter(step -> step != Step.APPLICATION && entry.has(step.code()))
                .collect(Collectors.toMap(step -> step, step -> entry.number(step.code())));
    }

    private static Map<String, Integer> special(PackEntry entry, Set<String> codes) {
        return new HashSet<>(codes)
                .stream().filter(entry::has).collect(Collectors.toMap(code -> code, entry::number));
    }
}
