package tabard.sia;

import tabard.kernel.Refusal;

/** The import has been kept already. */
class LicenceImportSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    LicenceImportSettled() {
        super("licence-import-settled", "This file has been kept already, or there is nothing in it to keep.");
    }
}
