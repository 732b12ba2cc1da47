package tabard.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.ApplicationIncomplete;
import tabard.intake.Missing;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.PersonId;
import tabard.scheme.ApplicationQuestion.Asks;

/** An employer records what people have answered and consented to on paper, which it holds. */
@Service
public class RecordConsent {

    private final ApplicationQuestions questions;
    private final ConsentStatement statement;
    private final Consents consents;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordConsent(
            ApplicationQuestions questions,
            ConsentStatement statement,
            Consents consents,
            Invitations invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.statement = statement;
        this.consents = consents;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the same answers for each of some people. Their invitations are no good any more.
     *
     * @param signedOn the day on the papers, today or before
     * @throws ApplicationIncomplete if an answer is missing, or the day is to come
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void record(
            ApplicationDraft draft, Set<PersonId> people, Map<String, String> answers, LocalDate signedOn, Actor by) {
        if (!draft.people().containsAll(people) || draft.lacksPowers() || draft.sentAs() != null) {
            throw new DraftChanged();
        }
        var missing = new ArrayList<Missing>(AnswerChecks.ofCandidate(questions.of(draft, Asks.CANDIDATE), answers));
        var at = clock.instant();
        if (signedOn.isAfter(LocalDate.ofInstant(at, clock.getZone()))) {
            missing.add(Missing.of("signedOn", "signed-to-come", "Give the day on the paper: today or before."));
        }
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
        var text = statement.of(draft.chosenScheme(), draft.organisation(), draft.forces(), "en");
        for (var person : people) {
            invitations.revoke(draft.id(), person, at);
            keep(
                    new NewConsent(draft.id(), draft.organisation(), person, draft.forces(), answers, text, "en", at)
                            .by(Consent.Way.PAPER, signedOn, by.id()),
                    null,
                    by);
        }
    }

    void keep(Consent consent, @Nullable String withdrawalHash, Actor by) {
        var salt = UUID.randomUUID();
        consents.add(consent, salt, withdrawalHash);
        events.publishEvent(new ConsentGiven(
                consent.id(),
                consent.organisation(),
                consent.person(),
                consent.forces(),
                consent.way(),
                Commitment.to(consent.hash(), salt),
                by,
                consent.givenAt()));
    }
}
