package tabard.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two records are: by the similarity of Jaro and Winkler of their names, whatever their case, accents and order, and
 * by their dates of birth. It suggests; whether they are one person's an officer finds. The bounds are our own (INFERRED).
 *
 * @param similarity of the names, from 0 to 100
 */
public record Resemblance(int similarity, Birth birth) {

    /** What the dates of birth have in common. */
    public enum Birth {
        /** They are the same. */
        SAME(88),
        /** Day and month have changed places. */
        DAY_AND_MONTH_SWAPPED(94),
        /** Day and month are the same, and the years follow each other. */
        A_YEAR_OFF(94),
        /** One digit of the eight is another. */
        ONE_DIGIT_DIFFERENT(94);

        private final int least;

        Birth(int least) {
            this.least = least;
        }
    }

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** Compares two records; nothing where they do not look like one person's. */
    static Optional<Resemblance> of(PersonRecord one, PersonRecord other) {
        return Births.alike(one.born(), other.born())
                .map(birth -> new Resemblance(similarity(one, other), birth))
                .filter(found -> found.similarity() >= found.birth().least);
    }

    private static int similarity(PersonRecord one, PersonRecord other) {
        var name = plain(one.givenName() + " " + one.familyName());
        double straight = SIMILARITY.apply(name, plain(other.givenName() + " " + other.familyName()));
        double turned = SIMILARITY.apply(name, plain(other.familyName() + " " + other.givenName()));
        return (int) Math.floor(100 * Math.max(straight, turned));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .strip();
    }
}
