package tabard.training;

import tabard.kernel.Refusal;

/** The import has been kept already, nothing in it is good, or a row of it is good no longer. */
public class ResultImportSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultImportSettled(String detail) {
        super("training-import-settled", detail);
    }
}
