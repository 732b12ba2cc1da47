package tabard.workbook;

import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet, one after another. No row has more than 100 cells; what lies further right is in the last. */
final class SheetCells {

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_COLUMN = 3;

    private final XmlPart part;
    private final SharedStrings strings;
    private final CellWords words;
    private int number;

    SheetCells(XmlPart part, SharedStrings strings, CellWords words) {
        this.part = part;
        this.strings = strings;
        this.words = words;
    }

    void each(Workbook.RowReader reader) {
        boolean data = false;
        while (part.next()) {
            if (part.begins("sheetData") || part.ends("sheetData")) {
                data = part.begins("sheetData");
            } else if (data && part.begins("row")) {
                number = part.attribute("r").map(XmlPart::number).orElse(number + 1);
                reader.row(number, row());
            }
        }
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        int next = 0;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                int column =
                        Math.min(part.attribute("r").map(SheetCells::column).orElse(next), MOST_COLUMNS);
                var cell = cell();
                if (!cell.isEmpty()) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, cell);
                }
                next = column + 1;
            }
        }
        return cells;
    }

    /** The words of a cell. Of one with a formula only that it has one: what it once came to is nobody's statement. */
    private String cell() {
        var type = part.attribute("t").orElse("n");
        int style = part.attribute("s").map(XmlPart::number).orElse(-1);
        var value = "";
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("f")) {
                formula = true;
            } else if (part.begins("v")) {
                value = part.text();
            } else if (part.begins("is")) {
                value = SharedStrings.words(part, "is");
            }
        }
        return formula ? Workbook.FORMULA : value.isEmpty() ? "" : said(type, value, style);
    }

    private String said(String type, String value, int style) {
        return switch (type) {
            case "n" -> words.number(value, style);
            case "s" -> strings.at(XmlPart.number(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> CellWords.day(value);
            case "str", "inlineStr", "e" -> value;
            default -> throw new WorkbookUnreadable("There is no kind of cell '" + type + "'.");
        };
    }

    /** Reads the column of an address such as AB12, from 0. */
    private static int column(String address) {
        int letters = 0;
        int column = 0;
        while (letters < address.length() && isColumn(address.charAt(letters))) {
            column = 26 * column + address.charAt(letters) - 'A' + 1;
            if (++letters > LONGEST_COLUMN) {
                throw new WorkbookUnreadable("There is no such column.");
            }
        }
        if (letters == 0) {
            throw new WorkbookUnreadable("A cell has no column.");
        }
        return column - 1;
    }

    private static boolean isColumn(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
