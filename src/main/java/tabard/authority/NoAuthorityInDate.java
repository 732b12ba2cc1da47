package tabard.authority;

import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;

/** Somebody would decide for a chief officer, and no instrument in date lets them. */
public final class NoAuthorityInDate extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoAuthorityInDate(ForceCode force, DelegatedDecision decision) {
        super(
                "no-authority-in-date",
                "The chief officer of %s decides this, or whom an instrument in date names for it (%s). The register names none such for you today."
                        .formatted(force, decision));
    }
}
