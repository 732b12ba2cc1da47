package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * No vetting unit needs to vet.
 *
 * @param basis why not
 * @param from whose clearance is taken, by which consent and which cell of the matrix; null where it is the force's own, or
 *     none is needed
 */
public record VettingRecognised(
        CaseReference caseReference,
        PersonId person,
        ForceCode force,
        Basis basis,
        @Nullable From from,
        Actor by,
        Instant at)
        implements DomainEvent {

    /** Why no unit needs to vet. */
    public enum Basis {
        /** A clearance that the force gave is good today. */
        CLEARANCE_GOOD,
        /** Another authority's clearance is accepted as it stands, and the person has allowed it. */
        ACCEPTED,
        /** Another authority has confirmed its clearance, and the person has allowed it. */
        CONFIRMED,
        /** Another authority's clearance is taken after the missing checks were made, and the person has allowed it. */
        TOPPED_UP,
        /** It is on another record, which an officer of the force has found to be the same person's. */
        CLEARANCE_ON_LINKED_RECORD,
        /** The force's policy asks for no vetting for these powers. */
        NONE_NEEDED
    }

    /**
     * Whose clearance is taken.
     *
     * @param consent by which the person allows it
     * @param ownerPost the post that owns the cell of the matrix; null where none speaks of it
     * @param decidedOn the day of that cell
     */
    public record From(
            String authority,
            UUID clearance,
            UUID consent,
            @Nullable String ownerPost,
            @Nullable LocalDate decidedOn) {

        static From of(FoundClearance found, ReuseConsent consent) {
            var row = found.treatment().row();
            return new From(
                    found.authority(),
                    found.id(),
                    consent.id(),
                    row == null ? null : row.ownerPost(),
                    row == null ? null : row.decidedOn());
        }
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
