package tabard.powers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule says: kept as a wording and its arguments, and put into words only for whoever reads it. */
public sealed interface Explanation {

    /** One of the wordings, about these things. */
    record Worded(Wording wording, List<Argument> arguments) implements Explanation {

        public Worded {
            arguments = List.copyOf(arguments);
        }

        static Worded of(Wording wording, Argument... arguments) {
            return new Worded(wording, List.of(arguments));
        }

        @Override
        public List<Piece> message(Locale language) {
            return Explanations.in(language)
                    .say(wording.advice() ? wording.key() : wording.key() + ".message", arguments);
        }

        @Override
        public List<Piece> needs(Locale language) {
            return wording.advice() ? List.of() : Explanations.in(language).say(wording.key() + ".needs", arguments);
        }
    }

    /** Words as they were written down in English, before wordings were kept. */
    record Written(String message, String needs) implements Explanation {

        @Override
        public List<Piece> message(Locale language) {
            return List.of(new Piece(message, true));
        }

        @Override
        public List<Piece> needs(Locale language) {
            return List.of(new Piece(needs, true));
        }
    }

    /**
     * Some words of a sentence.
     *
     * @param english whether they are English whatever the language of the sentence, and must be marked as such
     */
    record Piece(String text, boolean english) {}

    /** What stands in the way, in a language. */
    List<Piece> message(Locale language);

    /** What would remove it, in a language. */
    List<Piece> needs(Locale language);

    /** Joins the words of a sentence. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
