package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A person allows some forces to take vetting that another authority has done, in place of vetting them again. It is asked for
 * apart from the consent to an application, for an application goes on without it (UK GDPR Article 7(2), (4)).
 *
 * @param statement the words consented to
 * @param signedOn the day on the paper, for {@link Way#PAPER}
 * @param recordedBy the account that says it holds the paper
 * @param hash of statement, person, forces and moment: the receipt
 * @param withdrawnAt when it was taken back; null while it stands
 */
public record ReuseConsent(
        UUID id,
        PersonId person,
        OrganisationId organisation,
        List<ForceCode> forces,
        String statement,
        String language,
        Way way,
        Instant givenAt,
        @Nullable LocalDate signedOn,
        @Nullable String recordedBy,
        String hash,
        @Nullable Instant withdrawnAt) {

    /** How it was given, or taken back. */
    public enum Way {
        /** By the person, through a link. */
        LINK,
        /** On paper, which the employer holds. */
        PAPER
    }

    public ReuseConsent {
        forces = List.copyOf(forces);
    }

    /** Whether it stands, for a force. */
    public boolean covers(ForceCode force) {
        return withdrawnAt == null && forces.contains(force);
    }
}
