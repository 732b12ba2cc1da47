package tabard.approval;

import java.time.LocalDate;
import tabard.evidence.DocumentId;
import tabard.party.PlainText;

/**
 * A protocol, agreement or memorandum that stands with an arrangement.
 *
 * @param owner the post that looks after it
 * @param reviewOn the day by which it is read again
 */
public record SignedAgreement(AgreementKind kind, DocumentId document, String owner, LocalDate reviewOn) {

    public SignedAgreement {
        owner = PlainText.of("owner of the agreement", owner, 100);
    }

    /** Refuses one that should have been read again already. */
    void checkedOn(LocalDate today) {
        if (!reviewOn.isAfter(today)) {
            throw new IllegalArgumentException(
                    "The agreement is to be reviewed on %s, which has passed. Give a later day.".formatted(reviewOn));
        }
    }
}
