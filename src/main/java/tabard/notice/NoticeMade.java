package tabard.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * A notice was made of an act.
 *
 * @param sha256 of the document, in hexadecimal: whoever holds one can show that it is this one
 */
public record NoticeMade(
        NoticeId notice,
        NoticeKind kind,
        Recipient recipient,
        String template,
        OrganisationId organisation,
        @Nullable CaseReference caseReference,
        @Nullable AccreditationNumber number,
        String sha256,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference == null ? "organisation:" + organisation : caseReference.value();
    }

    @Override
    public String purpose() {
        return "Telling people of decisions about them";
    }
}
