package tabard.duplicates;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tabard.kernel.PersonId;

/** Records that are one person's by what one force has found, directly or by way of a third. */
final class Links {

    private final Map<PersonId, List<Finding>> byRecord = new HashMap<>();

    /** Of the findings that stand; those of two people link nothing. */
    Links(List<Finding> standing) {
        standing.stream().filter(Finding::same).forEach(finding -> {
            byRecord.computeIfAbsent(finding.pair().one(), _ -> new ArrayList<>())
                    .add(finding);
            byRecord.computeIfAbsent(finding.pair().other(), _ -> new ArrayList<>())
                    .add(finding);
        });
    }

    /** The other records of a person, each with the moment since which it is known to be one. */
    Map<PersonId, Instant> others(PersonId person) {
        var since = new HashMap<>(Map.of(person, Instant.MIN));
        var next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            var one = next.remove();
            for (var finding : byRecord.getOrDefault(one, List.of())) {
                var other = finding.pair().besides(one);
                var known = later(since.getOrDefault(one, Instant.MIN), finding.foundAt());
                if (!since.containsKey(other) || known.isBefore(since.get(other))) {
                    since.put(other, known);
                    next.add(other);
                }
            }
        }
        since.remove(person);
        return since;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
