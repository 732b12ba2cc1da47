package tabard.approval;

import java.time.Instant;
import java.time.LocalDate;
import tabard.evidence.DocumentId;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A protocol, agreement or memorandum has been put with the arrangement that is proposed. */
public record AgreementFiled(
        OrganisationApplicationId application,
        ForceCode force,
        AgreementKind kind,
        DocumentId document,
        LocalDate reviewOn,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return application.stream();
    }

    @Override
    public String purpose() {
        return "Approving an employer of accredited people (PRA 2002 s.40)";
    }
}
