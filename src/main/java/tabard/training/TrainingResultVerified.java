package tabard.training;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** An officer has said whether a stated result is borne out by its evidence, for the officer's own force. */
public record TrainingResultVerified(
        UUID result, PersonId person, ForceCode force, TrainingOutcome outcome, Commitment basis, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "person:" + person;
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
