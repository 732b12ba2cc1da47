package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentsView;
import tabard.evidence.Subject;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/**
 * An employer states what came of a course that no provider has recorded, with a document to show for it. It counts for nothing
 * until an officer of a force has verified it, and then for that force.
 */
@Service
public class StateTrainingResult {

    private final StatedResults stated;
    private final PeopleView people;
    private final DocumentsView documents;
    private final ResultRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateTrainingResult(
            StatedResults stated,
            PeopleView people,
            DocumentsView documents,
            ResultRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stated = stated;
        this.people = people;
        this.documents = documents;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Who states it of whom. */
    public record Of(OrganisationId organisation, PersonId person) {}

    /**
     * States it, once for each document.
     *
     * @param evidence a document of the employer's own, of the kind {@code TRAINING}, about this person
     * @throws TrainingResultRefused if the result cannot be, the document will not do, or it is stated already
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public UUID state(Of of, TrainingResult result, DocumentId evidence, Actor by) {
        var at = clock.instant();
        rules.check(result, LocalDate.ofInstant(at, clock.getZone()));
        people.get(of.organisation(), of.person());
        check(of, documents.get(evidence));
        var id = UUID.randomUUID();
        if (!stated.add(id, of, result, evidence, by.id(), at)) {
            throw new TrainingResultRefused("This result is stated already, with this document.");
        }
        events.publishEvent(
                new TrainingResultStated(id, of.person(), of.organisation(), result.course(), result.passed(), by, at));
        return id;
    }

    private static void check(Of of, Document document) {
        boolean fits = document.organisation().equals(of.organisation())
                && document.kind() == DocumentKind.TRAINING
                && document.subject()
                        .equals(new Subject(Subject.Kind.PERSON, of.person().toString()))
                && document.replacedBy() == null;
        if (!fits) {
            throw new TrainingResultRefused(
                    "The document is not proof of a course of this person. Send in one of the kind TRAINING, about this person, that nothing has replaced.");
        }
        if (document.sharedWith().isEmpty()) {
            throw new TrainingResultRefused(
                    "The document is shared with no force, so no officer could look at it. Share it first.");
        }
    }
}
