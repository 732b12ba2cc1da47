package tabard.endorsement;

import static tabard.endorsement.EndorsementState.CHECKING;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.endorsement.Act.Kind;
import tabard.endorsement.EndorsementActs.Deed;
import tabard.kernel.Actor;

/** A named reviewer checks an application: asks, confirms, or does not confirm. Nothing is confirmed by itself. */
@Service
@PreAuthorize("hasAnyRole('CHECKER', 'OFFICER')")
@Transactional
public class ReviewEndorsement {

    private static final Deed QUERY = new Deed(Kind.QUERIED, Set.of(CHECKING), "asked about");
    private static final Deed CONFIRM = new Deed(Kind.CONFIRMED, Set.of(CHECKING), "confirmed");
    private static final Deed NOT_CONFIRM = new Deed(Kind.NOT_CONFIRMED, Set.of(CHECKING), "decided on");

    private final EndorsementActs acts;

    ReviewEndorsement(EndorsementActs acts) {
        this.acts = acts;
    }

    /**
     * Asks the applicant something.
     *
     * @throws EndorsementReasonNeeded if nothing is asked
     */
    public void query(EndorsementId id, @Nullable String words, Actor by) {
        acts.act(acts.get(id), QUERY, EndorsementActs.reason(words), by);
    }

    /**
     * Confirms: from now on it is listed.
     *
     * @param found the criteria of the checklist that the reviewer found met
     * @throws ChecklistNotMet if a rule of the scheme is not met by what was found
     */
    public void confirm(EndorsementId id, Set<String> found, @Nullable String words, Actor by) {
        var checked = acts.get(id);
        acts.admit(checked, CONFIRM);
        var scheme = acts.scheme(checked);
        known(scheme, checked, found);
        var unmet = scheme.checklist().unmet(checked.variant(), found);
        if (!unmet.isEmpty()) {
            throw new ChecklistNotMet(scheme, unmet);
        }
        acts.act(checked.finding(found), CONFIRM, words, by);
    }

    /**
     * Does not confirm. The applicant may put it right and send it again.
     *
     * @throws EndorsementReasonNeeded if no reason is given
     */
    public void notConfirm(EndorsementId id, Set<String> found, @Nullable String reason, Actor by) {
        var checked = acts.get(id);
        known(acts.scheme(checked), checked, found);
        acts.act(checked.finding(found), NOT_CONFIRM, EndorsementActs.reason(reason), by);
    }

    private static void known(EndorsementScheme scheme, Endorsement checked, Set<String> found) {
        var unknown = new TreeSet<>(found);
        scheme.checklist().asked(checked.variant()).forEach(criterion -> unknown.remove(criterion.code()));
        if (!unknown.isEmpty()) {
            throw new AnswersNotGood(unknown.stream()
                    .map(code -> new AnswerFault(
                            "found",
                            new Wording(Map.of("en", code)),
                            "endorsement.error.criterion",
                            java.util.List.of(),
                            null))
                    .toList());
        }
    }
}
