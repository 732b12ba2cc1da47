package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;

/** An approved training provider records what came of a course. */
@Service
public class RecordTrainingResult {

    private final TrainingResults results;
    private final Providers providers;
    private final ResultRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordTrainingResult(
            TrainingResults results,
            Providers providers,
            ResultRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.providers = providers;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @throws ProviderNotApproved if no force had approved the provider on that day
     * @throws TrainingResultRefused if the course is not known, the days cannot be, or the result is recorded already
     */
    @PreAuthorize("hasRole('TRAINER')")
    @Transactional
    public void record(PersonId person, TrainingResult result, Actor by) {
        var at = clock.instant();
        rules.check(result, LocalDate.ofInstant(at, clock.getZone()));
        var provider = providers
                .of(by)
                .orElseThrow(() -> new ProviderNotApproved("This account acts for no training provider."));
        if (providers.approvals(provider.id()).stream().noneMatch(approval -> approval.contains(result.passed()))) {
            throw new ProviderNotApproved(
                    "No force had approved %s on %s.".formatted(provider.name(), result.passed()));
        }
        if (!results.add(new TrainingResults.Entry(person, result, provider.id(), null), by.id(), at)) {
            throw new TrainingResultRefused("A %s of %s on %s is recorded already for this person."
                    .formatted(result.counts() ? "pass" : "fail", result.course(), result.passed()));
        }
        events.publishEvent(
                new TrainingResultRecorded(person, result.course(), result.passed(), result.outcome(), by, at));
    }
}
