package tabard.powers;

import java.util.List;
import java.util.Locale;

/**
 * One rule that stands in the way. Two that say the same are equal, however they were kept.
 *
 * @param rule the rule that is not met
 * @param provision the provision it rests on, such as {@code PRA 2002 Sch 5 para 8B(5)}
 * @param explanation what it says of this power and this person
 */
public record Reason(Rule rule, String provision, Explanation explanation) {

    /** A reason as it was once written down in English. */
    public Reason(Rule rule, String provision, String message, String needs) {
        this(rule, provision, new Explanation.Written(message, needs));
    }

    static Reason of(String provision, Wording wording, Argument... arguments) {
        return new Reason(wording.rule(), provision, Explanation.Worded.of(wording, arguments));
    }

    /** One sentence or two for whoever asked, in English. */
    public String message() {
        return message(Locale.UK);
    }

    /** What would remove it, in English. */
    public String needs() {
        return needs(Locale.UK);
    }

    /** One sentence or two for whoever asked, in Welsh or else in English. */
    public String message(Locale language) {
        return Explanation.text(said(language));
    }

    /** What would remove it, in Welsh or else in English. */
    public String needs(Locale language) {
        return Explanation.text(asks(language));
    }

    /** The message in pieces, so that what has no Welsh can be marked as English. */
    public List<Explanation.Piece> said(Locale language) {
        return explanation.message(language);
    }

    /** What would remove it, in pieces. */
    public List<Explanation.Piece> asks(Locale language) {
        return explanation.needs(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason reason
                && rule == reason.rule
                && provision.equals(reason.provision)
                && (explanation.equals(reason.explanation)
                        || (message().equals(reason.message()) && needs().equals(reason.needs())));
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + provision.hashCode();
    }
}
