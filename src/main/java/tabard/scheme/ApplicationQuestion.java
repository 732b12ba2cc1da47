package tabard.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.powers.PowerCode;

/**
 * One thing that forces ask in an application for people, in the words of the languages of these pages.
 *
 * @param code lower-case words joined by hyphens
 * @param hint more about it; empty where there is none
 * @param mustBe the one answer with which an application can be sent; null where each will do
 * @param powers asked only where one of these is asked for; empty where it always is
 * @param options what can be chosen, for {@link Kind#CHOICE}
 * @param document which kind of document is meant, for {@link Kind#DOCUMENT}; a name of {@code evidence.DocumentKind}
 */
public record ApplicationQuestion(
        String code,
        Asks asks,
        Kind kind,
        Map<String, String> label,
        Map<String, String> hint,
        @Nullable MustBe mustBe,
        Set<PowerCode> powers,
        List<Option> options,
        @Nullable String document) {

    /** The longest text that answers a question, in characters. */
    public static final int LONGEST = 2_000;

    /** Who answers it. */
    public enum Asks {
        /** The employer, once for everybody applied for. */
        ORGANISATION,
        /** Each person applied for. */
        CANDIDATE
    }

    /** How it is answered. */
    public enum Kind {
        TEXT,
        YES_NO,
        CHOICE,
        DOCUMENT
    }

    /** The one answer that will do, and what to do where it is another. */
    public record MustBe(String answer, Map<String, String> otherwise) {

        public MustBe {
            otherwise = Map.copyOf(otherwise);
        }
    }

    /** One of the answers to choose from. */
    public record Option(String code, Map<String, String> label) {

        public Option {
            label = Map.copyOf(label);
        }
    }

    public ApplicationQuestion {
        label = Map.copyOf(label);
        hint = Map.copyOf(hint);
        powers = Set.copyOf(powers);
        options = List.copyOf(options);
    }

    /** Whether a text is an answer of this kind to it. */
    public boolean admits(String answer) {
        return switch (kind) {
            case YES_NO -> answer.equals("yes") || answer.equals("no");
            case CHOICE -> options.stream().anyMatch(option -> option.code().equals(answer));
            case TEXT -> !answer.isBlank() && answer.codePointCount(0, answer.length()) <= LONGEST;
            case DOCUMENT -> !answer.isBlank();
        };
    }
}
