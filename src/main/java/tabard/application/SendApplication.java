package tabard.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.application.Declared.DeclaredAnswer;
import tabard.application.Declared.DeclaredConsent;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.evidence.ShareDocument;
import tabard.intake.ApplicationIncomplete;
import tabard.intake.Missing;
import tabard.intake.SubmitApplication;
import tabard.intake.SubmitApplication.Receipt;
import tabard.kernel.Actor;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;

/** An employer declares what it has filled in, and sends it: whole or not at all. */
@Service
public class SendApplication {

    private final ApplicationDrafts drafts;
    private final ApplicationQuestions questions;
    private final AnswerChecks checks;
    private final Consents consents;
    private final Declarations declarations;
    private final DocumentsView documents;
    private final ShareDocument share;
    private final SubmitApplication submit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendApplication(
            ApplicationDrafts drafts,
            ApplicationQuestions questions,
            AnswerChecks checks,
            Consents consents,
            Declarations declarations,
            DocumentsView documents,
            ShareDocument share,
            SubmitApplication submit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.questions = questions;
        this.checks = checks;
        this.consents = consents;
        this.declarations = declarations;
        this.documents = documents;
        this.share = share;
        this.submit = submit;
        this.events = events;
        this.clock = clock;
    }

    /** Names everything in the answers and the candidates' parts that keeps the draft from being sent. */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional(readOnly = true)
    public List<Missing> unanswered(ApplicationDraft draft) {
        var missing = new ArrayList<Missing>();
        missing.addAll(checks.ofOrganisation(
                draft.organisation(), questions.of(draft, Asks.ORGANISATION), draft.answers(), today()));
        var given =
                consents.ofDraft(draft.id()).stream().collect(Collectors.toMap(Consent::person, Function.identity()));
        var asked = questions.of(draft, Asks.CANDIDATE);
        draft.people().stream()
                .filter(person -> !complete(given.get(person), draft, asked))
                .map(person -> Missing.of(
                        "candidates[%s].consent".formatted(person),
                        "consent",
                        "Person %s has not answered and consented to this application, or has withdrawn consent."
                                .formatted(person),
                        person))
                .forEach(missing::add);
        return missing;
    }

    /**
     * Sends it.
     *
     * @throws ApplicationIncomplete with everything that is missing
     * @throws DraftChanged if it was changed or sent meanwhile
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Receipt send(ApplicationDraft draft, String statement, String name, Actor by) {
        var submission = draft.submission(statement, name);
        var missing = new ArrayList<Missing>(submit.missing(submission));
        missing.addAll(unanswered(draft));
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
        var receipt = submit.submit(submission, by);
        drafts.sent(draft, receipt.application());
        var given = consents.ofDraft(draft.id()).stream()
                .filter(consent -> draft.people().contains(consent.person()))
                .toList();
        consents.sent(given.stream().map(Consent::id).toList(), receipt.application());
        var asked = questions.of(draft, Asks.ORGANISATION);
        share(draft, asked, by);
        var commitment = declarations.keep(new Declared(
                receipt.application(),
                draft.organisation(),
                draft.chosenScheme(),
                draft.people(),
                draft.askedOfForces(),
                asked.stream().map(one -> answer(one, draft.answers())).toList(),
                given.stream()
                        .map(one -> new DeclaredConsent(one.person(), one.id(), one.hash()))
                        .toList(),
                statement,
                name,
                receipt.submittedAt()));
        events.publishEvent(new ApplicationDeclared(receipt.application(), commitment, by, receipt.submittedAt()));
        return receipt;
    }

    private static boolean complete(@Nullable Consent consent, ApplicationDraft draft, List<AskedQuestion> asked) {
        return consent != null
                && consent.covers(draft.forces())
                && AnswerChecks.ofCandidate(asked, consent.answers()).isEmpty();
    }

    /** The forces that ask for a document may read it from now on. */
    private void share(ApplicationDraft draft, List<AskedQuestion> asked, Actor by) {
        for (var one : asked) {
            if (one.question().document() != null) {
                var document = document(draft.answers(), one);
                one.by().forEach(asks -> share.share(document, asks.force(), by));
            }
        }
    }

    private DeclaredAnswer answer(AskedQuestion asked, Map<String, Answer> answers) {
        var code = asked.question().code();
        var answer = answers.getOrDefault(code, Answer.of(""));
        return new DeclaredAnswer(
                code,
                asked.question().label().getOrDefault("en", code),
                answer.value(),
                answer.dated(),
                asked.question().document() == null
                        ? null
                        : documents.get(document(answers, asked)).sha256(),
                asked.by().stream().map(AskedQuestion.ByForce::force).toList());
    }

    private static DocumentId document(Map<String, Answer> answers, AskedQuestion asked) {
        return DocumentId.parse(
                answers.getOrDefault(asked.question().code(), Answer.of("")).value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
