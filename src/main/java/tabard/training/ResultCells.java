package tabard.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.training.ResultFile.Line;

/** Reads the cells of a row, and says of each that cannot be read what is to be done. */
final class ResultCells {

    private static final Pattern MARK = Pattern.compile("100|[0-9]{1,2}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 50;
    private static final int LONGEST_REFERENCE = 40;

    private final Line line;
    private final List<String> problems = new ArrayList<>();

    private ResultCells(Line line) {
        this.line = line;
    }

    /**
     * What a row says.
     *
     * @param stated null where something of it cannot be read
     * @param problems what to put right, column by column
     */
    record Reading(int line, String reference, @Nullable StatedResult stated, List<String> problems) {}

    static Reading read(Line line) {
        var cells = new ResultCells(line);
        var stated = cells.stated();
        return new Reading(
                line.number(),
                cells.reference(),
                cells.problems.isEmpty() ? stated : null,
                List.copyOf(cells.problems));
    }

    private @Nullable StatedResult stated() {
        text("reference", LONGEST_REFERENCE);
        var given = text("given_name", LONGEST_NAME);
        var family = text("family_name", LONGEST_NAME);
        var born = neededDay("date_of_birth");
        var result = result();
        return born == null || result == null
                ? null
                : new StatedResult(line.number(), reference(), given, family, born, result);
    }

    private @Nullable TrainingResult result() {
        var course = text("course", LONGEST);
        var outcome = outcome();
        var on = neededDay("date");
        var expires = cell("expires").isEmpty() ? null : day("expires");
        var number = text("certificate_number", LONGEST);
        var mark = matching("mark", MARK, "give a whole number from 0 to 100, or leave it empty.");
        var hash =
                matching("certificate_sha256", SHA256, "give 64 hexadecimal digits in lower case, or leave it empty.");
        if (on == null || outcome.isEmpty() || !problems.isEmpty()) {
            return null;
        }
        return new TrainingResult(
                course,
                on,
                expires,
                number,
                outcome.get(),
                mark.map(Integer::valueOf).orElse(null),
                hash.orElse(null));
    }

    private String reference() {
        var reference = cell("reference").toUpperCase(Locale.ROOT);
        return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
    }

    private String cell(String column) {
        return line.cells().getOrDefault(column, "").strip();
    }

    private void problem(String column, String sentence) {
        problems.add("%s: %s".formatted(column, sentence));
    }

    private String text(String column, int longest) {
        var text = cell(column);
        if (text.isEmpty()) {
            problem(column, "this is needed.");
        } else if (text.length() > longest) {
            problem(column, "write at most %d characters.".formatted(longest));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problem(column, "take the control characters out.");
        }
        return text;
    }

    private Optional<ExamOutcome> outcome() {
        try {
            return Optional.of(ExamOutcome.valueOf(cell("outcome").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException neither) {
            problem("outcome", "give PASS or FAIL.");
            return Optional.empty();
        }
    }

    private Optional<String> matching(String column, Pattern pattern, String otherwise) {
        var text = cell(column);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            problem(column, otherwise);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private @Nullable LocalDate neededDay(String column) {
        if (cell(column).isEmpty()) {
            problem(column, "this is needed.");
            return null;
        }
        return day(column);
    }

    private @Nullable LocalDate day(String column) {
        try {
            return LocalDate.parse(cell(column));
        } catch (DateTimeException notADay) {
            problem(column, "write it as 2026-11-21.");
            return null;
        }
    }
}
