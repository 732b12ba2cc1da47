package tabard.vetting;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * No vetting unit needs to be asked.
 *
 * @param basis why not
 */
public record VettingRecognised(
        CaseReference caseReference, PersonId person, ForceCode force, Basis basis, Actor by, Instant at)
        implements DomainEvent {

    /** Why no unit needs to be asked. */
    public enum Basis {
        /** A clearance that the force gave or recognises is good today. */
        CLEARANCE_GOOD,
        /** It is on another record, which an officer of the force has found to be the same person's. */
        CLEARANCE_ON_LINKED_RECORD,
        /** The force's policy asks for no vetting for these powers. */
        NONE_NEEDED
    }

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Finding whether a person is suitable to exercise powers (PRA 2002 s.41(4)(b))";
    }
}
