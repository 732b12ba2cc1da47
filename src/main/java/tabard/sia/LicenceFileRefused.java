package tabard.sia;

import tabard.kernel.Refusal;

/** The file as a whole cannot be read. */
public class LicenceFileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    LicenceFileRefused(String why) {
        super("licence-file-refused", why);
    }
}
