package tabard.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * What somebody sends.
 *
 * @param organisation whose it is
 * @param expiresOn the first day on which it no longer counts; null where it has no end
 * @param sharedWith the forces that may read it
 */
public record NewDocument(
        OrganisationId organisation,
        Subject subject,
        DocumentKind kind,
        @Nullable LocalDate expiresOn,
        Set<ForceCode> sharedWith) {

    public NewDocument {
        sharedWith = Set.copyOf(sharedWith);
    }
}
