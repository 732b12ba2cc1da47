package tabard.sia;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * Entries of the register have been kept.
 *
 * @param sha256 of the file
 * @param rows how many
 * @param waiting how many of them wait for an officer
 */
public record LicencesImported(UUID upload, ForceCode force, String sha256, int rows, int waiting, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "licence-import:" + upload;
    }

    @Override
    public String purpose() {
        return "Seeing whether a licence that a role needs is in force (Private Security Industry Act 2001 s.3)";
    }
}
