package tabard.joining;

import tabard.kernel.Refusal;

/** Number and date of birth do not name an accreditation of the person who was asked; which of them is wrong is not told. */
public class FormerRecordNotRecognised extends Refusal {

    private static final long serialVersionUID = 1L;

    FormerRecordNotRecognised() {
        super(
                "former-record-not-recognised",
                "No accreditation of yours has this number, or the date of birth is another. Check both against the card or the certificate.");
    }
}
