package tabard.powers;

import java.util.Locale;

/**
 * Something that would make a granted power more useful or more regular. It never changes the answer.
 *
 * @param rule what kind of advice it is
 * @param message one sentence for whoever asked
 */
public record Advice(Kind rule, String message) {

    /** The kinds of advice. */
    public enum Kind {
        /** The power is usually granted with another. */
        PAIRS_WITH,
        /** An agreement should be on file. */
        AGREEMENT_ADVISED;

        /** The code that stands in answers, such as {@code pairs-with}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return code();
        }
    }
}
