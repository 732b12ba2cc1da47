package tabard.powers;

import java.util.List;
import java.util.Locale;

/**
 * Something that would make a granted power more useful or more regular. It never changes the answer.
 *
 * @param rule what kind of advice it is
 * @param explanation what it says of this power
 */
public record Advice(Kind rule, Explanation explanation) {

    /** The kinds of advice. */
    public enum Kind {
        /** The power is usually granted with another. */
        PAIRS_WITH(Wording.PAIRS_WITH),
        /** An agreement should be on file. */
        AGREEMENT_ADVISED(Wording.AGREEMENT_ADVISED);

        private final Wording wording;

        Kind(Wording wording) {
            this.wording = wording;
        }

        /** The code that stands in answers, such as {@code pairs-with}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Advice as it was once written down in English. */
    public Advice(Kind rule, String message) {
        this(rule, new Explanation.Written(message, ""));
    }

    static Advice of(Kind kind, Argument... arguments) {
        return new Advice(kind, Explanation.Worded.of(kind.wording, arguments));
    }

    /** One sentence for whoever asked, in English. */
    public String message() {
        return message(Locale.UK);
    }

    /** One sentence for whoever asked, in Welsh or else in English. */
    public String message(Locale language) {
        return Explanation.text(said(language));
    }

    /** The sentence in pieces, so that what has no Welsh can be marked as English. */
    public List<Explanation.Piece> said(Locale language) {
        return explanation.message(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advice advice
                && rule == advice.rule
                && message().equals(advice.message());
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }
}
