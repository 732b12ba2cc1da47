package tabard.accreditation;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** A case is decided once. */
public class AlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(CaseReference reference) {
        super("already-decided", "Case %s has been decided already.".formatted(reference));
    }
}
