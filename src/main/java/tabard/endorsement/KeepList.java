package tabard.endorsement;

import static tabard.endorsement.EndorsementState.LISTED;
import static tabard.endorsement.EndorsementState.PAUSED;
import static tabard.endorsement.EndorsementState.RECONFIRM_DUE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.endorsement.Act.Kind;
import tabard.endorsement.EndorsementActs.Deed;
import tabard.kernel.Actor;

/** A named reviewer hides an entry for now, shows it again, or takes it off for good. Each shows at once. */
@Service
@PreAuthorize("hasAnyRole('CHECKER', 'OFFICER')")
@Transactional
public class KeepList {

    private static final Deed PAUSE = new Deed(Kind.PAUSED, Set.of(LISTED, RECONFIRM_DUE), "paused");
    private static final Deed RESUME = new Deed(Kind.RESUMED, Set.of(PAUSED), "shown again");
    private static final Deed REMOVE =
            new Deed(Kind.REMOVED, Set.of(LISTED, RECONFIRM_DUE, PAUSED), "taken off the list");

    private final EndorsementActs acts;

    KeepList(EndorsementActs acts) {
        this.acts = acts;
    }

    /**
     * Hides it for now.
     *
     * @throws EndorsementReasonNeeded if no reason is given
     */
    public void pause(EndorsementId id, @Nullable String reason, Actor by) {
        acts.act(acts.get(id), PAUSE, EndorsementActs.reason(reason), by);
    }

    /** Shows it again. */
    public void resume(EndorsementId id, @Nullable String words, Actor by) {
        acts.act(acts.get(id), RESUME, words, by);
    }

    /**
     * Takes it off for good.
     *
     * @throws EndorsementReasonNeeded if no reason is given
     */
    public void remove(EndorsementId id, @Nullable String reason, Actor by) {
        acts.act(acts.get(id), REMOVE, EndorsementActs.reason(reason), by);
    }
}
