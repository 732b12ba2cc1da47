package tabard.endorsement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.forms.Field;

/**
 * One question of the form of a pack.
 *
 * @param code under which the answer travels: lower-case words joined by hyphens
 * @param hint more about it; null where there is none
 * @param required whether it must be answered
 * @param mustBe the one answer that will do; null where each will
 * @param again whether it is asked again at each reconfirmation
 * @param published whether its answer is shown on the public list
 * @param variants the variants that ask it; empty where all do
 * @param options what can be chosen, where something is chosen
 * @param check what an answer looks like
 */
public record Question(
        String code,
        Kind kind,
        Wording label,
        @Nullable Wording hint,
        boolean required,
        @Nullable MustBe mustBe,
        boolean again,
        boolean published,
        Set<String> variants,
        List<Choice> options,
        Field check) {

    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** How it is answered. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** Text of several lines. */
        PARAGRAPH,
        /** A whole number. */
        NUMBER,
        /** A day. */
        DAY,
        /** A statement to agree to. */
        TICK,
        /** Yes or no. */
        YES_NO,
        /** One of several. */
        CHOICE,
        /** Any of several. */
        SEVERAL,
        /** A document that the organisation has uploaded. */
        DOCUMENT
    }

    /** One of the answers to choose from. */
    public record Choice(String code, Wording label) {}

    /** The one answer that will do, and what to do where it is another. */
    public record MustBe(String answer, Wording otherwise) {}

    public Question {
        variants = Set.copyOf(variants);
        options = List.copyOf(options);
    }

    /** Whether a variant asks it. */
    public boolean askedOf(@Nullable String variant) {
        return variants.isEmpty() || (variant != null && variants.contains(variant));
    }

    /** An answer as it is shown: numbers and days as they are, choices in words. */
    public String shown(String answer, String language) {
        return options.stream()
                .filter(option -> option.code().equals(answer))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElse(answer);
    }

    /** An answer in the type of its kind, as it stands in JSON. */
    public Object typed(List<String> answers) {
        return switch (kind) {
            case SEVERAL -> answers;
            case NUMBER -> new BigDecimal(answers.getFirst());
            case TICK -> Boolean.valueOf(answers.getFirst());
            case YES_NO -> answers.getFirst().equals("yes");
            case DAY -> LocalDate.parse(answers.getFirst());
            case TEXT, PARAGRAPH, CHOICE, DOCUMENT -> answers.getFirst();
        };
    }
}
