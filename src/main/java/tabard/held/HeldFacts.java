package tabard.held;

import static java.util.stream.Collectors.groupingBy;

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
import tabard.kernel.AccreditationNumber;
import tabard.kernel.PersonId;
import tabard.party.ReviewDay;
import tabard.party.ReviewDays;
import tabard.scheme.Policies;
import tabard.scheme.Policies.KnownPolicy;
import tabard.training.TrainingView;
import tabard.training.TrainingView.KnownPass;
import tabard.vetting.VettingView;
import tabard.vetting.VettingView.KnownClearance;

/** Loads what answers need, at one moment, by one question to the database for each kind of fact. */
@Service
class HeldFacts {

    private final Histories histories;
    private final VettingView vetting;
    private final TrainingView training;
    private final Policies policies;
    private final ReviewDays reviews;

    HeldFacts(Histories histories, VettingView vetting, TrainingView training, Policies policies, ReviewDays reviews) {
        this.histories = histories;
        this.vetting = vetting;
        this.training = training;
        this.policies = policies;
        this.reviews = reviews;
    }

    /** What is known of some accreditations and of whoever holds them. */
    record Loaded(
            Map<AccreditationNumber, AccreditationHistory> histories,
            Map<PersonId, List<KnownClearance>> clearances,
            Map<PersonId, List<KnownPass>> passes,
            List<KnownPolicy> policies,
            List<ReviewDay> reviews) {

        Optional<AccreditationHistory> history(AccreditationNumber number) {
            return Optional.ofNullable(histories.get(number));
        }

        Safeguards safeguards(AccreditationHistory of) {
            return new Safeguards(
                    policies,
                    clearances.getOrDefault(of.person(), List.of()),
                    passes.getOrDefault(of.person(), List.of()),
                    reviews);
        }
    }

    /** One picture of the database, however long it takes to look at it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Loaded load(Set<AccreditationNumber> numbers) {
        var found = histories.find(numbers);
        var people = found.stream().map(AccreditationHistory::person).collect(Collectors.toSet());
        return new Loaded(
                found.stream().collect(Collectors.toMap(AccreditationHistory::number, Function.identity())),
                vetting.ofAll(people).stream().collect(groupingBy(KnownClearance::person)),
                training.ofAll(people).stream().collect(groupingBy(KnownPass::person)),
                policies.everOf(found.stream().map(AccreditationHistory::force).collect(Collectors.toSet())),
                reviews.of(
                        found.stream().map(AccreditationHistory::organisation).collect(Collectors.toSet())));
    }
}
