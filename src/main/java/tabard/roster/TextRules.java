package tabard.roster;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names, addresses and numbers may look like. */
final class TextRules {

    /** Letters of any script with their marks; apostrophes, hyphens, full stops; the two joiners of Persian and Urdu. */
    private static final Pattern NAME_CHARACTER =
            Pattern.compile("[\\p{L}\\p{M} '’‘ʼʻ`´.·\\-\u2010\u2011\u200C\u200D]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}!#$%&'*+/=?^_{|}~-]+(\\.[\\p{L}\\p{Nd}!#$%&'*+/=?^_{|}~-]+)*"
                    + "@([\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?\\.)+[\\p{L}]{2,}");
    private static final Pattern STAFF_NUMBER_CHARACTER = Pattern.compile("[A-Za-z0-9 ./_-]");

    /** 1.23457E+11 and 12345.0: what a spreadsheet leaves of a long number. */
    private static final Pattern MANGLED = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+\\d+|\\d+[.,]0+");

    private static final Set<String> EMPLOYEES =
            Set.of("employee", "employed", "officeholder", "cyflogai", "cyflogedig", "deiliadswydd");
    private static final Set<String> OTHERS = Set.of(
            "volunteer",
            "contractor",
            "subcontractor",
            "agency",
            "agencyworker",
            "selfemployed",
            "freelance",
            "gwirfoddolwr",
            "contractwr",
            "gweithiwrasiantaeth",
            "hunangyflogedig");

    private TextRules() {}

    static @Nullable RosterFinding name(RosterField field, String value) {
        if (value.indexOf('?') >= 0) {
            return RosterFinding.in(field, RosterCode.LETTER_LOST);
        }
        if (!LETTER.matcher(value).find()) {
            return RosterFinding.in(field, RosterCode.NAME_WITHOUT_LETTERS);
        }
        return first(value, NAME_CHARACTER, field, RosterCode.NAME_CHARACTER);
    }

    static @Nullable RosterFinding email(String value) {
        return EMAIL.matcher(value).matches() ? null : RosterFinding.in(RosterField.EMAIL, RosterCode.EMAIL_FORM);
    }

    static @Nullable RosterFinding staffNumber(String value) {
        return MANGLED.matcher(value).matches()
                ? RosterFinding.in(RosterField.STAFF_NUMBER, RosterCode.NUMBER_MANGLED, value)
                : first(value, STAFF_NUMBER_CHARACTER, RosterField.STAFF_NUMBER, RosterCode.STAFF_NUMBER_CHARACTER);
    }

    /** Only an employee can be put forward (PRA 2002 s.41(2)); where nothing is said, an employee is meant. */
    static @Nullable RosterFinding engagement(String value) {
        var plain = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (EMPLOYEES.contains(plain)) {
            return null;
        }
        return RosterFinding.in(
                RosterField.ENGAGED_AS,
                OTHERS.contains(plain) ? RosterCode.NOT_AN_EMPLOYEE : RosterCode.ENGAGEMENT_UNKNOWN,
                value);
    }

    private static @Nullable RosterFinding first(String value, Pattern allowed, RosterField field, RosterCode code) {
        return value.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !allowed.matcher(character).matches())
                .findFirst()
                .map(character -> RosterFinding.in(field, code, character))
                .orElse(null);
    }
}
