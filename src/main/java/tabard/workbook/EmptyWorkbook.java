package tabard.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;

/** Writes a workbook with headings and nothing under them, its columns formatted so that no spreadsheet changes what is typed. */
public final class EmptyWorkbook {

    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private EmptyWorkbook() {}

    /** How the cells of a column are formatted. */
    public enum Format {
        /** As text, just as typed. */
        TEXT,
        /** As a day, the day first. */
        DAY
    }

    /**
     * A column.
     *
     * @param heading what stands in the first row
     */
    public record Column(String heading, Format format) {}

    /** Writes the file; the same columns give the same bytes. */
    public static byte[] of(String sheet, List<Column> columns) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", """
                    <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>""".formatted(PACKAGE, TYPE, TYPE, TYPE));
            add(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            add(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="r0"/></sheets></workbook>""".formatted(MAIN, OFFICE, HtmlUtils.htmlEscapeDecimal(sheet)));
            add(zip, "xl/styles.xml", styles());
            add(zip, "xl/worksheets/sheet1.xml", sheet(columns));
        } catch (IOException never) {
            throw new UncheckedIOException("Memory cannot be written to.", never);
        }
        return bytes.toByteArray();
    }

    private static String relations(String... kindsAndTargets) {
        return IntStream.range(0, kindsAndTargets.length / 2)
                .mapToObj(i -> "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                        .formatted(i, OFFICE, kindsAndTargets[2 * i], kindsAndTargets[2 * i + 1]))
                .collect(Collectors.joining(
                        "", "<Relationships xmlns=\"" + PACKAGE + "relationships\">", "</Relationships>"));
    }

    /** Style 1 is text, style 2 a day, style 3 a heading. */
    private static String styles() {
        return """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
                <fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                <cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>\
                <xf numFmtId="49" fontId="1" applyFont="1"/></cellXfs></styleSheet>""".formatted(MAIN);
    }

    private static String sheet(List<Column> columns) {
        var widths = IntStream.range(0, columns.size())
                .mapToObj(i -> "<col min=\"%d\" max=\"%d\" width=\"20\" customWidth=\"1\" style=\"%d\"/>"
                        .formatted(i + 1, i + 1, columns.get(i).format().ordinal() + 1))
                .collect(Collectors.joining());
        var headings = columns.stream()
                .map(column -> "<c s=\"3\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(HtmlUtils.htmlEscapeDecimal(column.heading())))
                .collect(Collectors.joining());
        return """
                <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>\
                <cols>%s</cols><sheetData><row r="1">%s</row></sheetData></worksheet>""".formatted(MAIN, widths, headings);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((DECLARED + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
