package tabard.training;

import java.time.LocalDate;
import tabard.party.Likeness;

/**
 * A result as a provider states it of somebody that it knows by name.
 *
 * @param line where it stands in the file
 * @param reference the case, or the number of the accreditation, that the person has with a force
 */
record StatedResult(
        int line, String reference, String givenName, String familyName, LocalDate born, TrainingResult result) {

    Likeness likeness() {
        return Likeness.of(givenName, familyName, born);
    }
}
