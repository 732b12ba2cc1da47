package tabard.accreditation;

import tabard.kernel.Refusal;

/** An arrangement would be ended on what was shown earlier, and something else would end by now. */
public final class PreviewChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    PreviewChanged() {
        super(
                "preview-changed",
                "Who would lose what is not what was shown any longer, or was not shown. Look at it again, then end the"
                        + " arrangement.");
    }
}
