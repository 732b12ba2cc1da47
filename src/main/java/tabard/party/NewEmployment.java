package tabard.party;

import java.time.LocalDate;

/**
 * What a person is employed to do.
 *
 * @param role in the employer's words, at most 100 characters
 * @param staffNumber the employer's own number for the person, kept exactly as written, at most 30 characters
 * @param from the first day of the employment
 */
public record NewEmployment(String role, String staffNumber, LocalDate from) {

    public NewEmployment {
        role = PlainText.of("role", role, 100);
        staffNumber = PlainText.of("staff number", staffNumber, 30);
    }
}
