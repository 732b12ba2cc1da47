package tabard.evidence;

import java.util.regex.Pattern;

/**
 * Whom or what a document concerns.
 *
 * @param id the id or the reference of it, 1 to 64 letters, digits and hyphens
 */
public record Subject(Kind kind, String id) {

    /** What kinds of thing documents concern. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        ARRANGEMENT,
        CASE
    }

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public Subject {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id: use the id or the reference of what the document concerns.");
        }
    }
}
