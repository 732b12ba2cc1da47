package tabard.sia;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * Entries of the register of approved contractors have been kept.
 *
 * @param sha256 of the file
 * @param rows how many
 * @param known how many of them are employers here
 */
public record ContractorsImported(
        UUID upload, ForceCode force, String sha256, int rows, int known, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "contractor-import:" + upload;
    }

    @Override
    public String purpose() {
        return "Crediting what the SIA has found of an employer (Private Security Industry Act 2001 s.14)";
    }
}
