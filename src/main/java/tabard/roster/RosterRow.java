package tabard.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tabard.party.Language;
import tabard.party.Likeness;
import tabard.party.NewEmployment;
import tabard.party.NewPerson;
import tabard.party.NewStaff;

/**
 * One row of a roster, judged.
 *
 * @param line where it begins in the file; the headings are usually line 1
 * @param cells what it says, tidied: days as 1998-03-27, spaces single, long cells cut; an absent cell is empty
 * @param findings what stands in the way; empty for a good row
 */
public record RosterRow(int line, Map<RosterField, String> cells, List<RosterFinding> findings) {

    public RosterRow {
        var all = new EnumMap<RosterField, String>(RosterField.class);
        for (var field : RosterField.values()) {
            all.put(field, cells.getOrDefault(field, ""));
        }
        cells = Collections.unmodifiableMap(all);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands in the way. */
    public boolean good() {
        return findings.isEmpty();
    }

    /** What the row says in one column. */
    public String cell(RosterField field) {
        return cells.getOrDefault(field, "");
    }

    RosterRow with(RosterFinding another) {
        var more = new ArrayList<>(findings);
        more.add(another);
        return new RosterRow(line, cells, more);
    }

    /** Says who a good row is likely to be. */
    Likeness likeness() {
        return Likeness.of(cell(RosterField.GIVEN_NAME), cell(RosterField.FAMILY_NAME), day(RosterField.DATE_OF_BIRTH));
    }

    /** Reads a good row as the person and the work it tells of; letters go out in English until somebody says other. */
    public NewStaff staff() {
        if (!good()) {
            throw new IllegalStateException("The row on line %d is not good.".formatted(line));
        }
        var email = cell(RosterField.EMAIL);
        var person = new NewPerson(
                cell(RosterField.GIVEN_NAME),
                cell(RosterField.FAMILY_NAME),
                day(RosterField.DATE_OF_BIRTH),
                email.isEmpty() ? null : email,
                Language.EN);
        return new NewStaff(
                person,
                new NewEmployment(
                        cell(RosterField.ROLE), cell(RosterField.STAFF_NUMBER), day(RosterField.EMPLOYED_FROM)));
    }

    LocalDate day(RosterField field) {
        return LocalDate.parse(cell(field));
    }
}
