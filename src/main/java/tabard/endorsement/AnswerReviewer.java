package tabard.endorsement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.endorsement.Act.Kind;
import tabard.endorsement.EndorsementActs.Deed;
import tabard.kernel.Actor;

/** The applicant answers what the reviewer asked, or sends again what was not confirmed, with better answers if there are any. */
@Service
@PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
@Transactional
public class AnswerReviewer {

    private static final Deed ANSWER = new Deed(Kind.ANSWERED, Set.of(EndorsementState.QUERY), "answered");
    private static final Deed AGAIN = new Deed(Kind.SENT_AGAIN, Set.of(EndorsementState.NOT_CONFIRMED), "sent again");

    private final EndorsementActs acts;
    private final Endorsements endorsements;
    private final ApplicationChecks checks;

    AnswerReviewer(EndorsementActs acts, Endorsements endorsements, ApplicationChecks checks) {
        this.acts = acts;
        this.endorsements = endorsements;
        this.checks = checks;
    }

    /**
     * Better answers.
     *
     * @param answers all answers of the form anew; null where they stay as they are
     * @param criteria what of the checklist is met; null where that stays as it is
     */
    public record Better(
            @Nullable Map<String, List<String>> answers,
            @Nullable Set<String> criteria) {}

    /**
     * Answers a question of the reviewer.
     *
     * @throws EndorsementReasonNeeded if nothing is said
     */
    public void answer(EndorsementId id, @Nullable String words, Better better, Actor by) {
        var asked = acts.get(id);
        acts.admit(asked, ANSWER);
        acts.act(bettered(asked, better), ANSWER, EndorsementActs.reason(words), by);
    }

    /** Sends again what was not confirmed. */
    public void sendAgain(EndorsementId id, @Nullable String words, Better better, Actor by) {
        var refused = acts.get(id);
        acts.admit(refused, AGAIN);
        acts.act(bettered(refused, better), AGAIN, words, by);
    }

    private Endorsement bettered(Endorsement before, Better better) {
        var scheme = acts.scheme(before);
        var criteria = better.criteria() == null ? before.claimed() : better.criteria();
        var given = better.answers();
        if (given == null) {
            return before.answered(before.answers(), criteria);
        }
        var answers = new ApplicationForm(scheme, before.variant(), ApplicationChecks.all()).check(given, acts.today());
        endorsements.attach(before, checks.documents(scheme, before.organisation(), answers));
        return before.answered(answers, criteria);
    }
}
