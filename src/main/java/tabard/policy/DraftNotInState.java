package tabard.policy;

import java.util.Locale;
import tabard.kernel.Refusal;

/** A draft has come too far, or not far enough, for what somebody wants with it. */
public final class DraftNotInState extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftNotInState(PolicyDraft draft, String deed) {
        super(
                "draft-not-in-state",
                "This draft is %s, so it cannot be %s."
                        .formatted(words(draft.state()).toLowerCase(Locale.ROOT), deed));
    }

    private static String words(PolicyDraft.State state) {
        return switch (state) {
            case DRAFT, RETURNED -> "Not sent for approval";
            case SENT -> "Waiting for approval";
            case APPROVED -> "Approved already";
            case ABANDONED -> "Abandoned";
        };
    }
}
