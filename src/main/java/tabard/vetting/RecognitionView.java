package tabard.vetting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.ForcePolicy.Recognition;

/** What a vetting unit may do with vetting that others have done of a person, before it vets them itself. */
@Service
@Transactional(readOnly = true)
public class RecognitionView {

    private final Recognising recognising;
    private final ReuseConsents consents;

    RecognitionView(Recognising recognising, ReuseConsents consents) {
        this.recognising = recognising;
        this.consents = consents;
    }

    /**
     * What the force's matrix says of the best clearance that another authority has given.
     *
     * @param until the first day on which it would no longer be good; null where no end is dated
     * @param row the cell of the matrix; null where none speaks of it, and then the authority is asked to confirm it
     */
    public record Offer(
            String authority,
            @Nullable String level,
            @Nullable LocalDate granted,
            @Nullable LocalDate until,
            Recognition.Outcome outcome,
            @Nullable Recognition row) {}

    /**
     * Empty where there is no such clearance, and also where the person has not allowed it: then not even the fact is told.
     */
    @PreAuthorize("hasRole('VETTING')")
    public Optional<Offer> of(VettingNeed need) {
        return consents.standing(need.person(), need.force())
                .flatMap(_ -> recognising.policy(need))
                .flatMap(policy -> recognising.find(need, policy))
                .map(RecognitionView::offer);
    }

    private static Offer offer(FoundClearance found) {
        return new Offer(
                found.authority(),
                found.clearance().level(),
                found.clearance().granted(),
                found.until().orElse(null),
                found.treatment().outcome(),
                found.treatment().row());
    }
}
