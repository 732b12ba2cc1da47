package tabard.held;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationHistory;
import tabard.accreditation.Histories;
import tabard.duplicates.SamePerson;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.party.ReviewDay;
import tabard.party.ReviewDays;
import tabard.scheme.Policies;
import tabard.scheme.Policies.KnownPolicy;
import tabard.training.TrainingView;
import tabard.training.TrainingView.KnownPass;
import tabard.vetting.DeclarationDays;
import tabard.vetting.VettingView;
import tabard.vetting.VettingView.KnownClearance;
import tabard.vetting.YearlyDeclarations;

/** Loads what answers need, at one moment, by one question to the database for each kind of fact. */
@Service
class HeldFacts {

    private final Histories histories;
    private final SamePerson same;
    private final VettingView vetting;
    private final TrainingView training;
    private final Policies policies;
    private final ReviewDays reviews;
    private final YearlyDeclarations declarations;

    HeldFacts(
            Histories histories,
            SamePerson same,
            VettingView vetting,
            TrainingView training,
            Policies policies,
            ReviewDays reviews,
            YearlyDeclarations declarations) {
        this.same = same;
        this.histories = histories;
        this.vetting = vetting;
        this.training = training;
        this.policies = policies;
        this.reviews = reviews;
        this.declarations = declarations;
    }

    /** What is known of some accreditations and of whoever holds them. */
    record Loaded(
            Map<AccreditationNumber, AccreditationHistory> histories,
            Map<PersonId, List<KnownClearance>> clearances,
            Map<PersonId, List<KnownPass>> passes,
            Map<ForceCode, Map<PersonId, Map<PersonId, Instant>>> linked,
            List<KnownPolicy> policies,
            List<ReviewDay> reviews,
            DeclarationDays declarations) {

        Optional<AccreditationHistory> history(AccreditationNumber number) {
            return Optional.ofNullable(histories.get(number));
        }

        /** On the record that is accredited, and on those that its force has found to be the same person's. */
        Safeguards safeguards(AccreditationHistory of) {
            var cleared = new ArrayList<>(clearances.getOrDefault(of.person(), List.of()));
            var passed = new ArrayList<>(passes.getOrDefault(of.person(), List.of()));
            var declared = new ArrayList<>(declarations.of(of.person()));
            linked.getOrDefault(of.force(), Map.of())
                    .getOrDefault(of.person(), Map.of())
                    .forEach((record, since) -> {
                        clearances.getOrDefault(record, List.of()).forEach(one -> cleared.add(one.since(since)));
                        passes.getOrDefault(record, List.of()).forEach(one -> passed.add(one.since(since)));
                        declarations.of(record).forEach(one -> declared.add(one.since(since)));
                    });
            return new Safeguards(
                    policies,
                    cleared,
                    passed.stream().filter(pass -> pass.countsFor(of.force())).toList(),
                    reviews,
                    new DeclarationDays(declarations.terms(), declared));
        }
    }

    /** One picture of the database, however long it takes to look at it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Loaded load(Set<AccreditationNumber> numbers) {
        var found = histories.find(numbers);
        var linked = linked(found);
        var people = found.stream().map(AccreditationHistory::person).collect(Collectors.toSet());
        linked.values().forEach(of -> of.values().forEach(others -> people.addAll(others.keySet())));
        var forces = found.stream().map(AccreditationHistory::force).collect(Collectors.toSet());
        return new Loaded(
                found.stream().collect(Collectors.toMap(AccreditationHistory::number, Function.identity())),
                vetting.ofAll(people).stream().collect(groupingBy(KnownClearance::person)),
                training.passes(people),
                linked,
                policies.everOf(forces),
                reviews.of(
                        found.stream().map(AccreditationHistory::organisation).collect(Collectors.toSet())),
                new DeclarationDays(declarations.terms(forces), declarations.of(people)));
    }

    private Map<ForceCode, Map<PersonId, Map<PersonId, Instant>>> linked(Collection<AccreditationHistory> found) {
        var people = found.stream()
                .collect(groupingBy(AccreditationHistory::force, mapping(AccreditationHistory::person, toSet())));
        var linked = new HashMap<ForceCode, Map<PersonId, Map<PersonId, Instant>>>();
        people.forEach((force, of) -> linked.put(force, same.others(of, force)));
        return linked;
    }
}
