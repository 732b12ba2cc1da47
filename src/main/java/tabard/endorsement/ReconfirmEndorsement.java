package tabard.endorsement;

import static tabard.endorsement.EndorsementState.LISTED;
import static tabard.endorsement.EndorsementState.PAUSED;
import static tabard.endorsement.EndorsementState.RECONFIRM_DUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.endorsement.Act.Kind;
import tabard.endorsement.EndorsementActs.Deed;
import tabard.kernel.Actor;

/** Whoever is listed confirms that it is still so, on one page, with the answers that the pack asks again. */
@Service
public class ReconfirmEndorsement {

    private static final Deed RECONFIRM =
            new Deed(Kind.RECONFIRMED, Set.of(LISTED, RECONFIRM_DUE, PAUSED), "confirmed again");

    private final EndorsementActs acts;
    private final Endorsements endorsements;
    private final ApplicationChecks checks;

    ReconfirmEndorsement(EndorsementActs acts, Endorsements endorsements, ApplicationChecks checks) {
        this.acts = acts;
        this.endorsements = endorsements;
        this.checks = checks;
    }

    /**
     * Confirms for one more period, from the end of the one before.
     *
     * @param given answers that have changed, of the questions asked again; those not given stay as they are
     * @throws ReconfirmationNotOpen if it is earlier than the first reminder
     * @throws AnswersNotGood if it is not declared, or an answer will not do
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public void reconfirm(EndorsementId id, Map<String, List<String>> given, boolean declared, Actor by) {
        var listed = acts.get(id);
        acts.admit(listed, RECONFIRM);
        var scheme = acts.scheme(listed);
        var due = acts.due(listed);
        var opens = scheme.reconfirmation().opens(due);
        if (acts.today().isBefore(opens)) {
            throw new ReconfirmationNotOpen(opens, due);
        }
        if (!declared) {
            throw new AnswersNotGood(List.of(new AnswerFault(
                    "declared", new Wording(Map.of("en", "declared")), "endorsement.error.declared", List.of(), null)));
        }
        var again = answers(scheme, listed, given);
        endorsements.attach(listed, checks.documents(scheme, listed.organisation(), again));
        var all = new HashMap<>(listed.answers());
        all.putAll(again);
        acts.act(listed.answered(all, listed.claimed()), RECONFIRM, null, by);
    }

    private Map<String, List<String>> answers(
            EndorsementScheme scheme, Endorsement listed, Map<String, List<String>> given) {
        var filled = new HashMap<>(given);
        scheme.asked(listed.variant()).stream()
                .filter(Question::again)
                .filter(question -> listed.answers().containsKey(question.code()))
                .forEach(question ->
                        filled.putIfAbsent(question.code(), listed.answers().getOrDefault(question.code(), List.of())));
        return new ApplicationForm(scheme, listed.variant(), Question::again).check(filled, acts.today());
    }
}
