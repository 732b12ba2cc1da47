package tabard.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** An employer has stated what came of a course, with a document to show for it. It counts for nothing until an officer verifies it. */
public record TrainingResultStated(
        UUID result,
        PersonId person,
        OrganisationId organisation,
        String course,
        LocalDate passed,
        Actor by,
        Instant at)
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
