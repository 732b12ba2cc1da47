package tabard.endorsement;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.endorsement.Act.Kind;
import tabard.endorsement.EndorsementActs.Deed;
import tabard.kernel.Actor;

/** Whoever applied or is listed leaves a voluntary scheme: at any time, and without a reason if none is given. */
@Service
public class LeaveScheme {

    private static final Deed LEAVE = new Deed(
            Kind.LEFT,
            EnumSet.complementOf(EnumSet.of(EndorsementState.LAPSED, EndorsementState.REMOVED, EndorsementState.LEFT)),
            "withdrawn");

    private final EndorsementActs acts;

    LeaveScheme(EndorsementActs acts) {
        this.acts = acts;
    }

    /**
     * Leaves: what is listed is no longer from this moment on.
     *
     * @throws EndorsementNotInState if it is over already
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public void leave(EndorsementId id, @Nullable String words, Actor by) {
        acts.act(acts.get(id), LEAVE, words, by);
    }
}
