package tabard.application;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;

/** An employer invites one of the people of a draft to answer for themselves. */
@Service
public class InviteCandidate {

    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteCandidate(Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites; an invitation made before is no good any more.
     *
     * @return the secret of the link, which is kept nowhere: whoever asked passes it on
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public String invite(ApplicationDraft draft, PersonId person, Actor by) {
        return make(draft, person, by).secret();
    }

    /** An invitation just made, with the secret of its link. */
    record Made(CandidateInvitation invitation, String secret) {}

    Made make(ApplicationDraft draft, PersonId person, Actor by) {
        if (!draft.people().contains(person) || draft.lacksPowers() || draft.sentAs() != null) {
            throw new DraftChanged();
        }
        var at = clock.instant();
        invitations.revoke(draft.id(), person, at);
        var secret = Secret.fresh();
        var invitation = new CandidateInvitation(
                UUID.randomUUID(),
                draft.id(),
                draft.organisation(),
                person,
                draft.chosenScheme(),
                draft.powers(),
                at,
                at.plus(GOOD_FOR),
                null,
                null);
        invitations.add(invitation, Secret.hash(secret), by.id());
        events.publishEvent(new CandidateInvited(
                invitation.id(), draft.organisation(), person, draft.forces(), invitation.expiresAt(), by, at));
        return new Made(invitation, secret);
    }
}
