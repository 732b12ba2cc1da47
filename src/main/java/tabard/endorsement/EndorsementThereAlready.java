package tabard.endorsement;

import tabard.kernel.Refusal;

/** The same organisation, place or agreement has an application or an entry already. */
public final class EndorsementThereAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    EndorsementThereAlready(Endorsement there, EndorsementState state) {
        super(
                "endorsement-there-already",
                "There is one already: %s, which %s. Carry on with that one."
                        .formatted(there.subject().name(), state.words()));
    }
}
