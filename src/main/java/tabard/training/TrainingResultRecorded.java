package tabard.training;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.PersonId;

/** An approved provider has recorded what came of a course that a person took. */
public record TrainingResultRecorded(
        PersonId person, String course, LocalDate passed, ExamOutcome outcome, Actor by, Instant at)
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
