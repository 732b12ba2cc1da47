package tabard.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** An officer has begun a change of the force's policy. */
public record PolicyDrafted(
        PolicyDraftId draft,
        ForceCode force,
        SchemeCode scheme,
        @Nullable Integer base,
        String hash,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return draft.stream();
    }

    @Override
    public String purpose() {
        return "Deciding which powers a force permits (PRA 2002 s.40)";
    }
}
