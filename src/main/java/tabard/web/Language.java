package tabard.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of every page: the Welsh Language Standards ask for both where a Welsh force takes part. */
enum Language {
    ENGLISH(Locale.UK),
    WELSH(Locale.of("cy", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Reads the two-letter tag of an address, a cookie or a browser. */
    static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    String tag() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }
}
