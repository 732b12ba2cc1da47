package tabard.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a roster: which column is which, whatever their order, case and spacing.
 *
 * @param fields by position; null for a column that is skipped
 * @param findings why the file is to be refused; empty where the columns will do
 */
record Headings(List<@Nullable RosterField> fields, List<RosterFinding> findings) {

    /** The columns that our own result file adds: somebody corrects that file and sends it back. */
    private static final Set<String> OURS =
            Set.of("line", "llinell", "result", "canlyniad", "reason", "rheswm", "forces", "heddluoedd");

    private static final Map<String, RosterField> FIELDS = Arrays.stream(RosterField.values())
            .flatMap(field -> field.names().map(name -> Map.entry(plain(name), field)))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int TOLD = 10;

    static Headings of(List<String> cells) {
        var fields = new ArrayList<@Nullable RosterField>();
        cells.forEach(cell -> fields.add(FIELDS.get(plain(cell))));
        var findings = new ArrayList<RosterFinding>();
        if (fields.stream().allMatch(Objects::isNull)) {
            findings.add(RosterFinding.of(RosterCode.FILE_HAS_NO_HEADINGS));
        } else {
            for (var field : RosterField.values()) {
                count(field, Collections.frequency(fields, field), findings);
            }
            unknown(cells, findings);
        }
        return new Headings(fields, findings);
    }

    /** How many of the cells are headings we know: the better the delimiter, the more. */
    static long known(List<String> cells) {
        return cells.stream().filter(cell -> FIELDS.containsKey(plain(cell))).count();
    }

    /** The headings of columns that nobody reads. */
    static List<String> skipped(List<String> cells) {
        return cells.stream().filter(cell -> OURS.contains(plain(cell))).toList();
    }

    private static void count(RosterField field, int times, List<RosterFinding> findings) {
        if (times == 0 && !field.optional()) {
            findings.add(RosterFinding.in(field, RosterCode.FILE_LACKS_COLUMN));
        } else if (times > 1) {
            findings.add(RosterFinding.in(field, RosterCode.FILE_REPEATS_COLUMN));
        }
    }

    private static void unknown(List<String> cells, List<RosterFinding> findings) {
        var unknown = cells.stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !FIELDS.containsKey(plain(cell)) && !OURS.contains(plain(cell)))
                .map(SafeText::shown)
                .toList();
        if (!unknown.isEmpty()) {
            var told = String.join(", ", unknown.subList(0, Math.min(TOLD, unknown.size())));
            findings.add(
                    RosterFinding.of(RosterCode.FILE_HAS_UNKNOWN_COLUMNS, unknown.size() > TOLD ? told + ", …" : told));
        }
    }

    /** Takes away case, accents, spaces and punctuation. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
