package tabard.vetting;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** It has been said whether the refusal of a clearance is to be reviewed; the grounds are not held. */
public record VettingReviewWished(CaseReference caseReference, ForceCode force, ReviewWish wish, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Finding whether a person is suitable to exercise powers (PRA 2002 s.41(4)(b))";
    }
}
