package tabard.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.Actor;
import tabard.party.OrganisationsView;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;
import tabard.vetting.AllowReuse;
import tabard.vetting.ReuseConsent;
import tabard.vetting.ReuseStatement;

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
    private final AllowReuse allowReuse;
    private final ReuseStatement reuseStatement;
    private final Clock clock;

    AnswerInvitation(
            Invitations invitations,
            ApplicationQuestions questions,
            OrganisationsView organisations,
            ConsentStatement statement,
            RecordConsent record,
            AllowReuse allowReuse,
            ReuseStatement reuseStatement,
            Clock clock) {
        this.invitations = invitations;
        this.questions = questions;
        this.organisations = organisations;
        this.statement = statement;
        this.record = record;
        this.allowReuse = allowReuse;
        this.reuseStatement = reuseStatement;
        this.clock = clock;
    }

    /**
     * What a person reads who has opened the link.
     *
     * @param reuse the words by which they may also allow that vetting is taken from others
     */
    public record Opened(
            CandidateInvitation invitation,
            String person,
            String employer,
            List<AskedQuestion> questions,
            String statement,
            String reuse) {

        public Opened {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What a person keeps.
     *
     * @param withdrawal the secret of the link that takes the consent back, which is kept nowhere
     * @param reuse what they allowed of their vetting; null where they did not
     */
    public record Receipt(
            Consent consent, String withdrawal, @Nullable Reuse reuse) {}

    /**
     * That vetting which others have done may be taken.
     *
     * @param withdrawal the secret of the link that takes it back, which is kept nowhere
     */
    public record Reuse(ReuseConsent consent, String withdrawal) {}

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
                statement(invitation, language),
                reuseStatement.of(invitation.powers().keySet(), language));
    }

    /**
     * Answers, and consents.
     *
     * @param reuse whether the person also allows that the forces take vetting which others have done
     * @throws InvitationNotGood if it cannot be answered any more
     * @throws ApplicationIncomplete if an answer is missing
     */
    @Transactional
    public Receipt answer(String secret, Map<String, String> answers, boolean reuse, String language) {
        var invitation = good(secret);
        check(invitation, answers);
        var at = clock.instant();
        var withdrawal = Secret.fresh();
        var consent = consent(invitation, answers, language, at);
        record.keep(consent, Secret.hash(withdrawal), CANDIDATE);
        var allowed = reuse ? allow(invitation, language) : null;
        if (!invitations.use(invitation.id(), at)) {
            throw new InvitationNotGood();
        }
        return new Receipt(consent, withdrawal, allowed);
    }

    private void check(CandidateInvitation invitation, Map<String, String> answers) {
        var missing = AnswerChecks.ofCandidate(
                questions.of(invitation.scheme(), invitation.powers(), Asks.CANDIDATE), answers);
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
    }

    private Reuse allow(CandidateInvitation invitation, String language) {
        var withdrawal = Secret.fresh();
        var allowed = new AllowReuse.Allowed(
                invitation.person(),
                invitation.organisation(),
                List.copyOf(invitation.powers().keySet()));
        return new Reuse(allowReuse.byLink(allowed, language, Secret.hash(withdrawal), CANDIDATE), withdrawal);
    }

    private Consent consent(CandidateInvitation invitation, Map<String, String> answers, String language, Instant at) {
        return new NewConsent(
                        invitation.draft(),
                        invitation.organisation(),
                        invitation.person(),
                        invitation.powers().keySet().stream().sorted().toList(),
                        answers,
                        statement(invitation, language),
                        language,
                        at)
                .by(Consent.Way.LINK, null, null);
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
