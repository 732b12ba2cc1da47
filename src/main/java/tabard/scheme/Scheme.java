package tabard.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.PowersCatalogue;

/**
 * One scheme under which people are accredited.
 *
 * @param shortName what people call it, such as {@code CSAS}
 * @param names its name by language, {@code en} and {@code cy}
 * @param law the law behind it, as it is cited in full
 * @param runBy which forces' chief officers can run it, in the words of {@code forces.yaml}
 * @param casePrefix how its case references begin
 * @param countSentences how many powers there are, by language and country; {@code {ever}} and {@code {now}} stand for the
 *     numbers
 * @param citations what its certificates cite, where it confers powers
 * @param catalogue its powers, where it confers any
 */
public record Scheme(
        SchemeCode code,
        String shortName,
        Map<String, String> names,
        String law,
        String runBy,
        String casePrefix,
        Map<String, Map<Country, String>> countSentences,
        Optional<Citations> citations,
        Optional<PowersCatalogue> catalogue) {

    public Scheme {
        names = Map.copyOf(names);
        countSentences = Map.copyOf(countSentences);
        if (catalogue.isPresent() && citations.isEmpty()) {
            throw new IllegalArgumentException("A scheme that confers powers says what its certificates cite.");
        }
    }

    /** Its name in a language, or in English where it has none in that language. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", shortName));
    }

    /** The same scheme with another catalogue. */
    Scheme with(Optional<PowersCatalogue> changed) {
        return new Scheme(code, shortName, names, law, runBy, casePrefix, countSentences, citations, changed);
    }

    /** Its powers. Asked only of a scheme that confers powers. */
    public PowersCatalogue powers() {
        return catalogue.orElseThrow(() -> new IllegalStateException("%s confers no powers.".formatted(code)));
    }

    /** What its certificates cite. Asked only of a scheme that confers powers. */
    public Citations cited() {
        return citations.orElseThrow(() -> new IllegalStateException("%s confers no powers.".formatted(code)));
    }

    /** How many powers there are and how many can be granted on a day, in a sentence that is safe to publish. */
    public String countSentence(String language, Country country, LocalDate day) {
        var sentences = countSentences.getOrDefault(language, countSentences.getOrDefault("en", Map.of()));
        return sentences
                .getOrDefault(country, "")
                .replace("{ever}", String.valueOf(powers().all().size()))
                .replace("{now}", String.valueOf(powers().grantableByDefault(country, day)));
    }
}
