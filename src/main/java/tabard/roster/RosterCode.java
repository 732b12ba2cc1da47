package tabard.roster;

import java.util.Locale;

/** Everything that may be said about a roster. Each has its sentence in {@code messages-roster*.properties}. */
public enum RosterCode {
    // about the file: it is refused
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_IS_WORKBOOK,
    FILE_IS_ARCHIVE,
    FILE_HAS_MACROS,
    FILE_UNPACKS_TOO_FAR,
    FILE_WORKBOOK_DAMAGED,
    FILE_IS_PDF,
    FILE_IS_PICTURE,
    FILE_IS_WEB_PAGE,
    FILE_IS_NOT_TEXT,
    FILE_UNREADABLE,
    FILE_LINE_TOO_LONG,
    FILE_HAS_NO_HEADINGS,
    FILE_LACKS_COLUMN,
    FILE_HAS_UNKNOWN_COLUMNS,
    FILE_REPEATS_COLUMN,
    FILE_HAS_NO_ROWS,
    FILE_HAS_TOO_MANY_ROWS,
    FILE_QUOTE_NEVER_CLOSES,
    FILE_LACKS_LAST_DAY,
    FILE_REPEATS_LAST_DAY,

    // about the file: only to be known
    READ_AS_WINDOWS_1252,
    BLANK_ROWS_SKIPPED,
    COLUMNS_SKIPPED,
    SHEETS_SKIPPED,

    // about any cell
    MISSING,
    TOO_LONG,
    FORMULA,
    HIDDEN_CHARACTER,
    LETTER_LOST,
    SPREADSHEET_ERROR,

    // about one sort of cell
    NAME_CHARACTER,
    NAME_WITHOUT_LETTERS,
    EMAIL_FORM,
    NUMBER_MANGLED,
    STAFF_NUMBER_CHARACTER,
    NOT_AN_EMPLOYEE,
    ENGAGEMENT_UNKNOWN,
    DATE_FORM,
    DATE_YEAR_SHORT,
    DATE_SERIAL,
    DATE_MONTH_FIRST,
    DATE_IMPOSSIBLE,
    BORN_IN_FUTURE,
    BORN_TOO_LONG_AGO,
    UNDER_18,
    EMPLOYED_BEFORE_BIRTH,
    EMPLOYED_TOO_FAR_AHEAD,

    // about a whole row
    LINES_JOINED,
    CELLS_TOO_MANY,
    PERSON_REPEATED,
    STAFF_NUMBER_REPEATED,
    PERSON_EMPLOYED_ALREADY,
    STAFF_NUMBER_TAKEN,

    // about a row of a list of leavers
    LEAVER_UNKNOWN,
    LEAVER_HAS_OTHER_NAME,
    LEAVER_REPEATED,
    LEAVER_LEFT_ALREADY,
    LAST_DAY_FORM,
    LAST_DAY_BEFORE_FIRST,
    LAST_DAY_TOO_FAR;

    /** The key of the sentence, such as {@code roster.date-serial}. */
    public String key() {
        return "roster." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its arguments are days, which each language writes in its own way. */
    boolean namesADay() {
        return switch (this) {
            case UNDER_18, EMPLOYED_TOO_FAR_AHEAD, LEAVER_LEFT_ALREADY, LAST_DAY_BEFORE_FIRST, LAST_DAY_TOO_FAR -> true;
            default -> false;
        };
    }
}
