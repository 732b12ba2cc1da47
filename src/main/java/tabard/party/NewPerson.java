package tabard.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as an employer tells us of them.
 *
 * @param givenName at most 100 characters
 * @param familyName at most 100 characters
 * @param email at most 254 characters, or null where none is known
 */
public record NewPerson(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String email,
        Language language) {

    public NewPerson {
        givenName = PlainText.of("given name", givenName, 100);
        familyName = PlainText.of("family name", familyName, 100);
        email = email == null ? null : PlainText.of("email address", email, 254);
    }

    /**
     * Tells on which day somebody turns 18. A person born on 29 February does so on 1 March.
     *
     * <p>The Act sets no age. That nobody under 18 is put forward is a rule of Tabard's own (INFERRED).
     */
    public static LocalDate comesOfAge(LocalDate dateOfBirth) {
        var birthday = dateOfBirth.plusYears(18);
        return birthday.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /** Says who this is likely to be, so that nobody is added twice. */
    public Likeness likeness() {
        return Likeness.of(givenName, familyName, dateOfBirth);
    }
}
