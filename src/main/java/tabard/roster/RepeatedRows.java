package tabard.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tabard.party.Likeness;

/** Tells the rows of a file that repeat an earlier good one; the first of them stays good. */
final class RepeatedRows {

    private final Map<Likeness, Integer> people = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    List<RosterRow> told(List<RosterRow> rows) {
        return rows.stream().map(row -> row.good() ? told(row) : row).toList();
    }

    private RosterRow told(RosterRow row) {
        var number = row.cell(RosterField.STAFF_NUMBER).toUpperCase(Locale.ROOT);
        var person = people.get(row.likeness());
        var holder = numbers.get(number);
        var judged = row;
        if (person != null) {
            judged = judged.with(RosterFinding.of(RosterCode.PERSON_REPEATED, person));
        }
        if (holder != null) {
            judged = judged.with(RosterFinding.in(RosterField.STAFF_NUMBER, RosterCode.STAFF_NUMBER_REPEATED, holder));
        }
        if (judged.good()) {
            people.put(row.likeness(), row.line());
            numbers.put(number, row.line());
        }
        return judged;
    }
}
