package tabard.application;

import tabard.kernel.Refusal;

/** The draft was changed or sent in another window meanwhile. */
public class DraftChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftChanged() {
        super(
                "application-draft-changed",
                "This application was changed or sent in another window a moment ago. Look at it again.");
    }
}
