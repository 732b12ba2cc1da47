package tabard.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.powers.Facts;

/** Reads training: who asks sees what is in scope. */
@Service
@Transactional(readOnly = true)
public class TrainingView {

    private final TrainingResults results;
    private final TrainingVerifications verifications;

    TrainingView(TrainingResults results, TrainingVerifications verifications) {
        this.results = results;
        this.verifications = verifications;
    }

    /** What an officer found of the training of a case. */
    public record CaseTraining(TrainingOutcome outcome, String basis, String verifiedBy, Instant verifiedAt) {}

    /** Every course a person has passed, as its provider recorded it. */
    public List<TrainingResult> of(PersonId person) {
        return results.of(person);
    }

    /** Every course that each of many people has passed; somebody who has passed none is not in the answer. */
    public Map<PersonId, List<Facts.Pass>> of(Collection<PersonId> people) {
        return results.ofAll(people).stream()
                .collect(groupingBy(KnownPass::person, mapping(KnownPass::pass, toList())));
    }

    /** A course passed, and from when that was known. */
    public record KnownPass(PersonId person, Facts.Pass pass, Instant knownFrom) {

        /** The same, known no sooner than a moment. */
        public KnownPass since(Instant moment) {
            return new KnownPass(person, pass, moment.isAfter(knownFrom) ? moment : knownFrom);
        }
    }

    /** Every course that many people have passed. */
    public List<KnownPass> ofAll(Collection<PersonId> people) {
        return results.ofAll(people);
    }

    /** What an officer found for a case, if one has looked. */
    public Optional<CaseTraining> ofCase(CaseReference reference) {
        return verifications.find(reference);
    }
}
