package tabard.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the choices a form offers, in the person's language.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint more about it, or null
 */
record Choice(String value, String text, @Nullable String hint) {

    static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
