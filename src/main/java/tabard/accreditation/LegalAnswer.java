package tabard.accreditation;

import java.time.Instant;
import tabard.powers.PowerCode;

/**
 * What an officer has recorded of a power that is held for legal review. It ends no doubt in the catalogue and moves no grant:
 * only a recorded change of the law does.
 *
 * @param basis whose view it is and what it rests on
 */
public record LegalAnswer(
        PowerCode power, String question, Answer answer, String basis, String answeredBy, Instant answeredAt) {

    /** What the force's lawyers say. */
    public enum Answer {
        STANDS,
        ENDED,
        NOT_KNOWN
    }
}
