package tabard.vetting;

import tabard.kernel.Refusal;

/** Another authority's clearance cannot be taken so. */
public class NotRecognised extends Refusal {

    private static final long serialVersionUID = 1L;

    NotRecognised(String detail) {
        super("vetting-not-recognised", detail);
    }
}
