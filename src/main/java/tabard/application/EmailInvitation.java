package tabard.application;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;
import tabard.outbox.PostEmail;

/** An employer invites people of a draft to answer for themselves, each by an e-mail that brings the link. */
@Service
public class EmailInvitation {

    private final InviteCandidate invite;
    private final InvitationEmail email;
    private final PostEmail post;

    EmailInvitation(InviteCandidate invite, InvitationEmail email, PostEmail post) {
        this.invite = invite;
        this.email = email;
        this.post = post;
    }

    /**
     * Invites them all, or nobody. An invitation made before is no good any more. An address is kept with its e-mail alone, and
     * until that has gone out.
     *
     * @param addresses one for each person
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void invite(ApplicationDraft draft, Map<PersonId, String> addresses, Actor by) {
        addresses.forEach((person, address) -> post.post(email.of(invite.make(draft, person, by), address)));
    }
}
