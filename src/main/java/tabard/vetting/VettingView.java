package tabard.vetting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.powers.Facts;
import tabard.powers.VettingLevel;

/** Reads vetting outcomes: who asks sees those in scope, and nobody sees a restricted reason here. */
@Service
@Transactional(readOnly = true)
public class VettingView {

    private final VettingRequests requests;
    private final Clearances clearances;

    VettingView(VettingRequests requests, Clearances clearances) {
        this.requests = requests;
        this.clearances = clearances;
    }

    /**
     * How far the vetting of a case has come.
     *
     * @param state {@code REQUESTED}, or the outcome
     * @param reviewUntil the last day on which a review of a refusal may be asked for; null where none is open
     * @param chased how often the unit was reminded
     */
    public record CaseVetting(
            PersonId person,
            VettingLevel level,
            String state,
            Instant requestedAt,
            @Nullable Instant answeredAt,
            @Nullable LocalDate reviewUntil,
            int chased) {}

    /** Every outcome known of a person. */
    public List<Facts.Clearance> of(PersonId person) {
        return clearances.of(person);
    }

    /** Every outcome known of each of many people; somebody of whom none is known is not in the answer. */
    public Map<PersonId, List<Facts.Clearance>> of(Collection<PersonId> people) {
        return clearances.ofAll(people).stream()
                .collect(groupingBy(KnownClearance::person, mapping(KnownClearance::clearance, toList())));
    }

    /** An outcome, and from when it was known. */
    public record KnownClearance(PersonId person, Facts.Clearance clearance, Instant knownFrom) {

        /** The same, known no sooner than a moment. */
        public KnownClearance since(Instant moment) {
            return new KnownClearance(person, clearance, moment.isAfter(knownFrom) ? moment : knownFrom);
        }
    }

    /** Every outcome known of many people. */
    public List<KnownClearance> ofAll(Collection<PersonId> people) {
        return clearances.ofAll(people);
    }

    /** The authority that gave an outcome, if whoever asks may see it. */
    public Optional<String> givenBy(UUID clearance) {
        return clearances.authority(clearance);
    }

    /** The request of a case, if the vetting unit has been asked. */
    public Optional<CaseVetting> ofCase(CaseReference reference) {
        return requests.findByCaseReference(reference.value())
                .map(request -> new CaseVetting(
                        request.person(),
                        request.level(),
                        request.status().name(),
                        request.requestedAt(),
                        request.answeredAt(),
                        request.reviewUntil(),
                        request.chased()));
    }
}
