package tabard.eligibility;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tabard.duplicates.SamePerson;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.powers.Facts;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/**
 * Gathers what is known of a person's vetting and training from every record that the force asked has found to be theirs. The
 * force must be satisfied of the person (PRA 2002 s.41(4)), not of a record. Outcomes against the person travel as those for
 * them do, and what a force recognises is still its policy's to say.
 */
@Component
class KnownOfPerson {

    private final SamePerson same;
    private final VettingView vetting;
    private final TrainingView training;

    KnownOfPerson(SamePerson same, VettingView vetting, TrainingView training) {
        this.same = same;
        this.vetting = vetting;
        this.training = training;
    }

    /** What is known of some people, by the record asked about. */
    record Known(Map<PersonId, List<Facts.Clearance>> clearances, Map<PersonId, List<Facts.Pass>> passes) {

        List<Facts.Clearance> clearances(PersonId person) {
            return clearances.getOrDefault(person, List.of());
        }

        List<Facts.Pass> passes(PersonId person) {
            return passes.getOrDefault(person, List.of());
        }
    }

    /** Gathers it, as a force may use it. */
    Known of(Collection<PersonId> people, ForceCode force) {
        var others = same.others(people, force);
        var records = new HashSet<>(people);
        others.values().forEach(linked -> records.addAll(linked.keySet()));
        var clearances = vetting.of(records);
        var passes = training.passes(records).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> TrainingView.counting(entry.getValue(), force)));
        if (others.isEmpty()) {
            return new Known(clearances, passes);
        }
        var known = new Known(new HashMap<>(), new HashMap<>());
        for (var person : people) {
            var own = new ArrayList<>(List.of(person));
            others.getOrDefault(person, Map.of()).keySet().stream()
                    .sorted(Comparator.comparing(PersonId::value))
                    .forEach(own::add);
            known.clearances().put(person, all(own, clearances));
            known.passes().put(person, all(own, passes));
        }
        return known;
    }

    private static <T> List<T> all(List<PersonId> records, Map<PersonId, List<T>> facts) {
        return records.stream()
                .flatMap(record -> facts.getOrDefault(record, List.of()).stream())
                .distinct()
                .toList();
    }
}
