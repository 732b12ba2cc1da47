package tabard.sia;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.sia.LicenceFile.Line;

/** Reads the cells of a row, and says of each that cannot be read what is to be done. */
final class LicenceRows {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");
    private static final Pattern ROUNDED = Pattern.compile("[0-9.]+[Ee]\\+?[0-9]+");
    private static final int LONGEST = 500;

    private final Line line;
    private final Instant now;
    private final List<String> problems = new ArrayList<>();

    private LicenceRows(Line line, Instant now) {
        this.line = line;
        this.now = now;
    }

    /**
     * What a row says.
     *
     * @param row null where something of it cannot be read
     * @param problems what to put right, column by column
     */
    record Reading(@Nullable LicenceRow row, List<String> problems) {}

    static Reading read(Line line, Instant now) {
        var rows = new LicenceRows(line, now);
        var row = rows.row();
        return new Reading(rows.problems.isEmpty() ? row : null, List.copyOf(rows.problems));
    }

    private @Nullable LicenceRow row() {
        var asAt = moment();
        var number = number();
        var surname = text("surname");
        var forename = text("forename");
        var confirmed = word("date_of_birth_confirmed", LicenceRow.Confirmed.class);
        var sector = word("sector", LicenceRow.Sector.class);
        var role = word("role", LicenceRow.Kind.class);
        var status = word("status", LicenceRow.Status.class);
        var expires = day("expiry_date");
        var registered = day("status_date");
        var conditions = cell("additional_conditions");
        tooLong("additional_conditions", conditions);
        var by = text("checked_by");
        var reference = text("check_ref");
        if (!problems.isEmpty()) {
            return null;
        }
        return new LicenceRow(
                asAt.orElseThrow(),
                number,
                surname,
                forename,
                confirmed.orElseThrow(),
                sector.orElseThrow(),
                role.orElseThrow(),
                status.orElseThrow(),
                expires,
                registered,
                conditions.isEmpty() ? null : conditions,
                by,
                reference);
    }

    private String cell(String column) {
        return line.cells().getOrDefault(column, "").strip();
    }

    private void problem(String column, String sentence) {
        problems.add("%s: %s".formatted(column, sentence));
    }

    private Optional<Instant> moment() {
        try {
            var moment = OffsetDateTime.parse(cell("as_at")).toInstant();
            if (moment.isAfter(now)) {
                problem("as_at", "this lies in the future.");
            }
            return Optional.of(moment);
        } catch (DateTimeException notAMoment) {
            problem("as_at", "write it as 2026-11-21T09:00:00Z.");
            return Optional.empty();
        }
    }

    /** A spreadsheet keeps 15 digits of a number, and writes it so: that is not taken for one. */
    private String number() {
        var number = cell("licence_number");
        if (ROUNDED.matcher(number).matches()) {
            problem(
                    "licence_number",
                    "a spreadsheet may have rounded this. Have the column formatted as text and type the 16 digits again.");
        } else if (!NUMBER.matcher(number).matches()) {
            problem("licence_number", "give the 16 digits.");
        }
        return number;
    }

    private String text(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            problem(column, "this is needed.");
        }
        tooLong(column, text);
        return text;
    }

    private void tooLong(String column, String text) {
        if (text.length() > LONGEST) {
            problem(column, "write at most 500 characters.");
        }
    }

    private <E extends Enum<E>> Optional<E> word(String column, Class<E> words) {
        try {
            return Optional.of(Enum.valueOf(words, cell(column)));
        } catch (IllegalArgumentException unknown) {
            problem(column, "give one of %s.".formatted(List.of(words.getEnumConstants())));
            return Optional.empty();
        }
    }

    private @Nullable LocalDate day(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            problem(column, "write it as 2026-11-21.");
            return null;
        }
    }
}
