package tabard.roster;

import java.util.ArrayList;
import java.util.List;
import tabard.evidence.DocumentRefused;
import tabard.workbook.Workbook;
import tabard.workbook.WorkbookUnreadable;

/** Reads the cells of a roster that is an Excel workbook. */
final class WorkbookSheet {

    private WorkbookSheet() {}

    static Sheet of(byte[] file, int most) {
        try {
            var book = Workbook.open(file);
            var rows = new SheetRows(most);
            book.rows((number, cells) -> rows.take(new Sheet.Line(number, number, cells)));
            return rows.sheet(notes(book));
        } catch (DocumentRefused refused) {
            throw new RosterFileRefused(code(refused.reason()));
        } catch (WorkbookUnreadable damaged) {
            throw new RosterFileRefused(RosterCode.FILE_WORKBOOK_DAMAGED);
        }
    }

    private static List<RosterFinding> notes(Workbook book) {
        var notes = new ArrayList<RosterFinding>();
        if (book.hasOthers()) {
            notes.add(RosterFinding.of(RosterCode.SHEETS_SKIPPED, SafeText.shown(book.sheet())));
        }
        return notes;
    }

    private static RosterCode code(DocumentRefused.Reason reason) {
        return switch (reason) {
            case TYPE -> RosterCode.FILE_IS_ARCHIVE;
            case MACROS -> RosterCode.FILE_HAS_MACROS;
            case TOO_MUCH_INSIDE -> RosterCode.FILE_UNPACKS_TOO_FAR;
            default -> RosterCode.FILE_WORKBOOK_DAMAGED;
        };
    }
}
