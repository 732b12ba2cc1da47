package tabard.endorsement;

import java.util.Map;

/**
 * Words of a pack, by language: {@code en} always, {@code cy} where the pack has it.
 *
 * @param byLanguage the words by the code of the language
 */
public record Wording(Map<String, String> byLanguage) {

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The words in a language, or in English where the pack has none in it. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
    }

    /** In which language {@link #in} answers: a page says so where it is not its own. */
    public String language(String wanted) {
        return byLanguage.containsKey(wanted) ? wanted : "en";
    }
}
