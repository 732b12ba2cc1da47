package tabard.party;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What two records of one person have in common: their names, however typed, and their date of birth. Case, spaces,
 * hyphens and the shape of an apostrophe make no difference; accents do.
 *
 * @param value the names and the day, for comparing only
 */
public record Likeness(String value) {

    /** Works it out. */
    public static Likeness of(String givenName, String familyName, LocalDate dateOfBirth) {
        return new Likeness("%s|%s|%s".formatted(plain(givenName), plain(familyName), dateOfBirth));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
