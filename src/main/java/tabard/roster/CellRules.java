package tabard.roster;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.party.PlainText;

/** What a cell may say: first what holds for any cell, then what its column asks for. The first objection counts. */
final class CellRules {

    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(REF!|N/A|NAME\\?|VALUE!|NUM!|NULL!|DIV/0!|#+)");
    private static final Pattern LETTER_LOST = Pattern.compile("\uFFFD");

    private CellRules() {}

    static Cell read(RosterField field, String raw, LocalDate today) {
        var objection = objection(field, raw);
        if (objection != null) {
            return new Cell(SafeText.kept(raw), objection);
        }
        var value = SafeText.tidy(raw);
        return value.isEmpty() ? Cell.good("") : columnRule(field, value, today);
    }

    private static Cell columnRule(RosterField field, String value, LocalDate today) {
        return switch (field) {
            case GIVEN_NAME, FAMILY_NAME -> new Cell(value, TextRules.name(field, value));
            case EMAIL -> new Cell(value, TextRules.email(value));
            case STAFF_NUMBER -> new Cell(value, TextRules.staffNumber(value));
            case ROLE -> Cell.good(value);
            case ENGAGED_AS -> new Cell(value, TextRules.engagement(value));
            case DATE_OF_BIRTH, EMPLOYED_FROM -> DateRules.read(field, value, today);
        };
    }

    private static @Nullable RosterFinding objection(RosterField field, String raw) {
        // Whatever the rules below would make of it, nothing reads a whole book to find out.
        if (raw.length() > 10 * field.longest()) {
            return RosterFinding.in(field, RosterCode.TOO_LONG, field.longest());
        }
        var value = SafeText.tidy(raw);
        if (value.isEmpty()) {
            return field.optional() ? null : RosterFinding.in(field, RosterCode.MISSING);
        }
        if (SPREADSHEET_ERROR.matcher(value).matches()) {
            return RosterFinding.in(field, RosterCode.SPREADSHEET_ERROR, value);
        }
        if (isFormula(raw) || isFormula(value)) {
            return RosterFinding.in(field, RosterCode.FORMULA);
        }
        var hidden = PlainText.firstHidden(value);
        if (hidden.isPresent()) {
            return RosterFinding.in(field, RosterCode.HIDDEN_CHARACTER, "U+%04X".formatted(hidden.getAsInt()));
        }
        if (LETTER_LOST.matcher(value).find()) {
            return RosterFinding.in(field, RosterCode.LETTER_LOST);
        }
        return value.codePointCount(0, value.length()) > field.longest()
                ? RosterFinding.in(field, RosterCode.TOO_LONG, field.longest())
                : null;
    }

    /** What a spreadsheet would work out instead of showing it; a tab or a line break before it hides it from the eye. */
    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 || "\t\r\n".indexOf(text.charAt(0)) >= 0);
    }
}
