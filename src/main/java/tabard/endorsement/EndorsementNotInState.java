package tabard.endorsement;

import tabard.kernel.Refusal;

/** An application or an entry has come too far, or not far enough, for what somebody wants with it. */
public final class EndorsementNotInState extends Refusal {

    private static final long serialVersionUID = 1L;

    EndorsementNotInState(EndorsementState state, String deed) {
        super("endorsement-not-in-state", "It %s, so it cannot be %s.".formatted(state.words(), deed));
    }
}
