package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;
import tabard.scheme.Courses;

/** An approved training provider records that a person has passed a course. */
@Service
public class RecordTrainingResult {

    private final TrainingResults results;
    private final Courses courses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordTrainingResult(TrainingResults results, Courses courses, ApplicationEventPublisher events, Clock clock) {
        this.results = results;
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @throws TrainingResultRefused if the course is not known, the days cannot be, or the pass is recorded already
     */
    @PreAuthorize("hasRole('TRAINER')")
    @Transactional
    public void record(PersonId person, TrainingResult result, Actor by) {
        var at = clock.instant();
        check(result, LocalDate.ofInstant(at, clock.getZone()));
        if (!results.add(person, result, by.id(), at)) {
            throw new TrainingResultRefused("A pass of %s on %s is recorded already for this person."
                    .formatted(result.course(), result.passed()));
        }
        events.publishEvent(new TrainingResultRecorded(person, result.course(), result.passed(), by, at));
    }

    private void check(TrainingResult result, LocalDate today) {
        if (courses.find(result.course()).isEmpty()) {
            throw new TrainingResultRefused(
                    "There is no course '%s'. Choose one from the list.".formatted(result.course()));
        }
        if (result.passed().isAfter(today)) {
            throw new TrainingResultRefused("The pass is dated %s, which is yet to come.".formatted(result.passed()));
        }
        if (result.expires() != null && !result.expires().isAfter(result.passed())) {
            throw new TrainingResultRefused("The pass expires on %s, which is not after %s. Give the days in order."
                    .formatted(result.expires(), result.passed()));
        }
    }
}
