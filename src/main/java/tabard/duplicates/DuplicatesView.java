package tabard.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.PersonId;

/** Which records look like one person's, and which have been found to be. For officers; no employer ever sees it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
public class DuplicatesView {

    private final Records records;
    private final Findings findings;

    DuplicatesView(Records records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    /** The pairs of which nothing has been found yet, the most alike first. */
    public List<Suggestion> suggestions() {
        var settled = findings.standing().stream().map(Finding::pair).collect(Collectors.toSet());
        return byBirth(records.all()).values().stream()
                .flatMap(alike -> pairs(alike, settled).stream())
                .sorted(Comparator.comparing(
                                (Suggestion found) -> -found.resemblance().similarity())
                        .thenComparing(found -> found.one().name()))
                .toList();
    }

    /** Two records beside each other, whether or not they look alike. */
    public List<PersonRecord> both(Pair pair) {
        return List.of(records.get(pair.one()), records.get(pair.other()));
    }

    /** What stands of two records, where something does. */
    public Optional<Finding> of(Pair pair) {
        return findings.standing().stream()
                .filter(finding -> finding.pair().equals(pair))
                .findFirst();
    }

    /** All that stands, the latest first. */
    public List<Finding> standing() {
        return findings.standing();
    }

    /** One record. */
    public PersonRecord get(PersonId person) {
        return records.get(person);
    }

    /** The other records that have been found to be this person's, directly or by way of a third. */
    public List<PersonRecord> othersOf(PersonId person) {
        var same = findings.standing().stream()
                .filter(Finding::same)
                .map(Finding::pair)
                .toList();
        var found = new HashSet<PersonId>(Set.of(person));
        var next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            var one = next.remove();
            same.stream()
                    .filter(pair -> pair.one().equals(one) || pair.other().equals(one))
                    .map(pair -> pair.one().equals(one) ? pair.other() : pair.one())
                    .filter(found::add)
                    .forEach(next::add);
        }
        found.remove(person);
        return records.all().stream()
                .filter(record -> found.contains(record.id()))
                .toList();
    }

    /** Day and month in either order: only such records can be one person's. */
    private static Map<List<Integer>, List<PersonRecord>> byBirth(List<PersonRecord> all) {
        return all.stream().collect(Collectors.groupingBy(record -> {
            int day = record.born().getDayOfMonth();
            int month = record.born().getMonthValue();
            return List.of(record.born().getYear(), Math.min(day, month), Math.max(day, month));
        }));
    }

    private static List<Suggestion> pairs(List<PersonRecord> alike, Set<Pair> settled) {
        var found = new ArrayList<Suggestion>();
        for (int i = 0; i < alike.size(); i++) {
            for (var other : alike.subList(i + 1, alike.size())) {
                var one = alike.get(i);
                if (!settled.contains(new Pair(one.id(), other.id()))) {
                    Resemblance.of(one, other)
                            .ifPresent(resemblance -> found.add(new Suggestion(one, other, resemblance)));
                }
            }
        }
        return found;
    }
}
