package tabard.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.Actor;
import tabard.party.OrganisationsView;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;

/** A person answers for themselves through the link they were given, once, and without an account. */
@Service
public class AnswerInvitation {

    /** Who acts: the person, who is in the event. */
    static final Actor CANDIDATE = new Actor("candidate", "candidate by link");

    private final Invitations invitations;
    private final ApplicationQuestions questions;
    private final OrganisationsView organisations;
    private final ConsentStatement statement;
    private final RecordConsent record;
    private final Clock clock;

    AnswerInvitation(
            Invitations invitations,
            ApplicationQuestions questions,
            OrganisationsView organisations,
            ConsentStatement statement,
            RecordConsent record,
            Clock clock) {
        this.invitations = invitations;
        this.questions = questions;
        this.organisations = organisations;
        this.statement = statement;
        this.record = record;
        this.clock = clock;
    }

    /** What a person reads who has opened the link. */
    public record Opened(
            CandidateInvitation invitation,
            String person,
            String employer,
            List<AskedQuestion> questions,
            String statement) {

        public Opened {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What a person keeps.
     *
     * @param withdrawal the secret of the link that takes the consent back, which is kept nowhere
     */
    public record Receipt(Consent consent, String withdrawal) {}

    /**
     * Opens the link; it stays good until it is answered.
     *
     * @throws InvitationNotGood if it cannot be answered
     */
    @Transactional(readOnly = true)
    public Opened open(String secret, String language) {
        var invitation = good(secret);
        return new Opened(
                invitation,
                invitations.name(invitation.person()),
                organisations.get(invitation.organisation()).name(),
                questions.of(invitation.scheme(), invitation.powers(), Asks.CANDIDATE),
                statement(invitation, language));
    }

    /**
     * Answers, and consents.
     *
     * @throws InvitationNotGood if it cannot be answered any more
     * @throws ApplicationIncomplete if an answer is missing
     */
    @Transactional
    public Receipt answer(String secret, Map<String, String> answers, String language) {
        var invitation = good(secret);
        var missing = AnswerChecks.ofCandidate(
                questions.of(invitation.scheme(), invitation.powers(), Asks.CANDIDATE), answers);
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
        var at = clock.instant();
        var consent = new NewConsent(
                        invitation.draft(),
                        invitation.organisation(),
                        invitation.person(),
                        invitation.powers().keySet().stream().sorted().toList(),
                        answers,
                        statement(invitation, language),
                        language,
                        at)
                .by(Consent.Way.LINK, null, null);
        var withdrawal = Secret.fresh();
        record.keep(consent, Secret.hash(withdrawal), CANDIDATE);
        if (!invitations.use(invitation.id(), at)) {
            throw new InvitationNotGood();
        }
        return new Receipt(consent, withdrawal);
    }

    private CandidateInvitation good(String secret) {
        return invitations
                .by(Secret.hash(secret))
                .filter(one -> one.good(clock.instant()))
                .orElseThrow(InvitationNotGood::new);
    }

    private String statement(CandidateInvitation invitation, String language) {
        return statement.of(
                invitation.scheme(),
                invitation.organisation(),
                invitation.powers().keySet(),
                language);
    }
}
