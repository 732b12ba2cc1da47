package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that they may be wrong in any way. */
final class Books {

    static final String HEADINGS = words(RosterFixtures.HEADINGS.split(","));

    /** Style 1 is a day, style 2 a day and a time, style 3 a number of days, style 4 a number with a word in it. */
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/>\
            <numFmt numFmtId="166" formatCode="0&quot; days&quot;;[Red]0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""";

    final Map<String, String> parts = new LinkedHashMap<>();

    private Books() {
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>Ann</t></si><si><r><t>O</t></r><r><t>ther</t></r><rPh><t>sound</t></rPh></si></sst>");
    }

    static Books book() {
        return new Books();
    }

    /** A book with one sheet of these rows, the headings first. */
    static byte[] of(String... rows) {
        return book().with("xl/worksheets/sheet1.xml", sheet(HEADINGS + String.join("", rows)))
                .file();
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String words(String... words) {
        var cells = new StringBuilder();
        for (var word : words) {
            cells.append(word(word));
        }
        return row(cells.toString());
    }

    static String word(String word) {
        return "<c t=\"inlineStr\"><is><t>" + word + "</t></is></c>";
    }

    static String number(int style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    /** A good row with one cell changed. */
    static String siansRowWith(RosterField field, String cell) {
        var cells = RosterFixtures.SIAN.split(",");
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i == field.ordinal() ? cell : word(cells[i]);
        }
        return row(cells);
    }

    Books with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }
}
