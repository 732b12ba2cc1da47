package tabard.training;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.PersonId;

/** An approved provider has recorded that a person passed a course. */
public record TrainingResultRecorded(PersonId person, String course, LocalDate passed, Actor by, Instant at)
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
