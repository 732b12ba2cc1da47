package tabard.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tabard.evidence.DocumentRefused;
import tabard.evidence.WorkbookParts;

/** An Excel workbook (XLSX), of which the first sheet that is shown is read. */
public final class Workbook {

    /** What a cell with a formula says. */
    public static final String FORMULA = "=";

    private static final String FOLDER = "xl/";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final WorkbookParts parts;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final List<Sheet> shown = new ArrayList<>();
    private boolean from1904;

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
        relations(part(RELATIONS));
        book(part(FOLDER + "workbook.xml"));
        if (shown.isEmpty()) {
            throw new WorkbookUnreadable("No sheet is shown.");
        }
    }

    /** One of its sheets. */
    private record Sheet(String name, String part) {}

    /** Whoever is told the rows. */
    public interface RowReader {

        /**
         * Is told of one row.
         *
         * @param number as the spreadsheet counts, from 1
         * @param cells from the first column on; an empty one is empty text
         */
        void row(int number, List<String> cells);
    }

    /**
     * Opens a workbook, after it has been looked through.
     *
     * @throws DocumentRefused if it is none, or something in it would run or be fetched, or unpacks beyond bounds
     * @throws WorkbookUnreadable if it is damaged
     */
    public static Workbook open(byte[] file) {
        return new Workbook(WorkbookParts.of(file));
    }

    /** The name of the sheet that is read. */
    public String sheet() {
        return shown.getFirst().name();
    }

    /** Whether other sheets are shown, which are not read. */
    public boolean hasOthers() {
        return shown.size() > 1;
    }

    /** Reads the rows that have cells, from the top. */
    public void rows(RowReader reader) {
        var strings = kept("sharedStrings").map(SharedStrings::new).orElseGet(SharedStrings::new);
        var dates = kept("styles").map(DateStyles::new).orElseGet(DateStyles::new);
        new SheetCells(part(shown.getFirst().part()), strings, new CellWords(dates, from1904)).each(reader);
    }

    private void relations(XmlPart part) {
        while (part.next()) {
            if (part.begins("Relationship")) {
                var target = part.needed("Target");
                var path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                targets.put(part.needed("Id"), path);
                var type = part.needed("Type");
                kinds.put(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
    }

    private void book(XmlPart part) {
        while (part.next()) {
            if (part.begins("workbookPr")) {
                var counted = part.attribute("date1904").orElse("0");
                from1904 = counted.equals("1") || counted.equals("true");
            } else if (part.begins("sheet")
                    && part.attribute("state").orElse("visible").equals("visible")) {
                var target = Optional.ofNullable(targets.get(part.needed("id")));
                shown.add(new Sheet(
                        part.needed("name"),
                        target.orElseThrow(() -> new WorkbookUnreadable("A sheet is not there."))));
            }
        }
    }

    private Optional<XmlPart> kept(String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(this::part);
    }

    private XmlPart part(String name) {
        return new XmlPart(
                parts.part(name).orElseThrow(() -> new WorkbookUnreadable("There is no " + name + " in it.")));
    }
}
