package tabard.training;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
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

    /** What came of every course a person took: what providers recorded, and what employers stated and an officer has verified. */
    public List<TrainingResult> of(PersonId person) {
        return results.of(person);
    }

    /** Every pass of each of many people; somebody who has none is not in the answer. */
    public Map<PersonId, List<KnownPass>> passes(Collection<PersonId> people) {
        return results.passes(people).stream().collect(groupingBy(KnownPass::person));
    }

    /** The passes of one person that count for a force. */
    public List<Facts.Pass> passes(PersonId person, ForceCode force) {
        return counting(results.passes(List.of(person)), force);
    }

    /** Those of some passes that count for a force, each once. */
    public static List<Facts.Pass> counting(List<KnownPass> passes, ForceCode force) {
        return passes.stream()
                .filter(pass -> pass.countsFor(force))
                .map(KnownPass::pass)
                .distinct()
                .toList();
    }

    /**
     * A course passed, and from when that was known.
     *
     * @param force the force for which it counts; null where it counts for all
     */
    public record KnownPass(
            PersonId person,
            Facts.Pass pass,
            Instant knownFrom,
            @Nullable ForceCode force) {

        /** The same, known no sooner than a moment. */
        public KnownPass since(Instant moment) {
            return new KnownPass(person, pass, moment.isAfter(knownFrom) ? moment : knownFrom, force);
        }

        /** Tells whether it counts for a force. */
        public boolean countsFor(ForceCode asked) {
            return force == null || force.equals(asked);
        }
    }

    /** What an officer found for a case, if one has looked. */
    public Optional<CaseTraining> ofCase(CaseReference reference) {
        return verifications.find(reference);
    }
}
