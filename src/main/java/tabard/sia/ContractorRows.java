package tabard.sia;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.sia.LicenceFile.Line;

/** Reads the rows of {@code acs_register.csv}, and says of each cell that cannot be read what is to be done. */
final class ContractorRows {

    static final List<String> COLUMNS = List.of(
            "as_at",
            "company_name",
            "companies_house_no",
            "address",
            "approved_services",
            "approval_expires",
            "conditions",
            "status");

    private static final Pattern COMPANY = Pattern.compile("[A-Z]{0,2}[0-9]{6,8}");
    private static final int COMPANY_LENGTH = 8;
    private static final int LONGEST = 500;

    private final Line line;
    private final List<String> problems = new ArrayList<>();

    private ContractorRows(Line line) {
        this.line = line;
    }

    /**
     * What a row says.
     *
     * @param row null where something of it cannot be read
     * @param problems what to put right, column by column
     */
    record Reading(@Nullable ContractorRow row, List<String> problems) {}

    static Reading read(Line line, Instant now) {
        var rows = new ContractorRows(line);
        var row = rows.row(now);
        return new Reading(row, List.copyOf(rows.problems));
    }

    private @Nullable ContractorRow row(Instant now) {
        var asAt = moment(now);
        var name = text("company_name");
        var number = number();
        var address = text("address");
        var services = Arrays.stream(text("approved_services").split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        var expires = day();
        var conditions = bounded("conditions");
        var status = status();
        if (!problems.isEmpty()) {
            return null;
        }
        return new ContractorRow(
                asAt.orElseThrow(),
                name,
                number.isEmpty() ? null : number,
                address,
                services,
                expires.orElseThrow(),
                conditions.isEmpty() ? null : conditions,
                status.orElseThrow());
    }

    private void problem(String column, String sentence) {
        problems.add("%s: %s".formatted(column, sentence));
    }

    private String cell(String column) {
        return line.cells().getOrDefault(column, "").strip();
    }

    private String bounded(String column) {
        var text = cell(column);
        if (text.length() > LONGEST) {
            problem(column, "write at most 500 characters.");
        }
        return text;
    }

    private String text(String column) {
        var text = bounded(column);
        if (text.isEmpty()) {
            problem(column, "this is needed.");
        }
        return text;
    }

    /** A spreadsheet takes the zeros off the front of a number: that is told, not put right. */
    private String number() {
        var number = cell("companies_house_no").toUpperCase(java.util.Locale.ROOT);
        if (!number.isEmpty()
                && (number.length() != COMPANY_LENGTH
                        || !COMPANY.matcher(number).matches())) {
            problem(
                    "companies_house_no",
                    "give all 8 characters, such as 01234567. A spreadsheet may have lost a zero.");
        }
        return number;
    }

    private Optional<Instant> moment(Instant now) {
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

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(cell("approval_expires")));
        } catch (DateTimeException notADay) {
            problem("approval_expires", "write it as 2026-11-21.");
            return Optional.empty();
        }
    }

    private Optional<ContractorRow.Status> status() {
        try {
            return Optional.of(ContractorRow.Status.valueOf(cell("status")));
        } catch (IllegalArgumentException unknown) {
            problem("status", "give one of %s.".formatted(Arrays.toString(ContractorRow.Status.values())));
            return Optional.empty();
        }
    }
}
