package tabard.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        var seen = findings.standing().stream().map(Finding::pair).collect(Collectors.toCollection(HashSet::new));
        return byBirth(records.all()).values().stream()
                .flatMap(alike -> pairs(alike, seen).stream())
                .sorted(Comparator.comparing(
                                (Suggestion found) -> -found.resemblance().similarity())
                        .thenComparing(found -> found.one().name()))
                .toList();
    }

    /** Two records beside each other, whether or not they look alike. */
    public List<PersonRecord> both(Pair pair) {
        return List.of(records.get(pair.one()), records.get(pair.other()));
    }

    /** How alike two records are; nothing where they do not look like one person's. */
    public Optional<Resemblance> resemblance(Pair pair) {
        return Resemblance.of(records.get(pair.one()), records.get(pair.other()));
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
        var found = new Links(findings.standing()).others(person).keySet();
        return records.all().stream()
                .filter(record -> found.contains(record.id()))
                .toList();
    }

    /** Only records that share a key can be one person's; most share none. */
    private static Map<String, List<PersonRecord>> byBirth(List<PersonRecord> all) {
        var byKey = new HashMap<String, List<PersonRecord>>();
        all.forEach(record -> Births.keys(record.born())
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(record)));
        return byKey;
    }

    private static List<Suggestion> pairs(List<PersonRecord> alike, Set<Pair> seen) {
        var found = new ArrayList<Suggestion>();
        for (int i = 0; i < alike.size(); i++) {
            for (var other : alike.subList(i + 1, alike.size())) {
                var one = alike.get(i);
                if (seen.add(new Pair(one.id(), other.id()))) {
                    Resemblance.of(one, other)
                            .ifPresent(resemblance -> found.add(new Suggestion(one, other, resemblance)));
                }
            }
        }
        return found;
    }
}
