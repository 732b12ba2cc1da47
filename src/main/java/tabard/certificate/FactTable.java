package tabard.certificate;

import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import tabard.paper.Lettering;
import tabard.paper.Style;
import tabard.paper.TaggedPaper;

/** A label and what it stands for, row under row: what GOV.UK calls a summary list. */
final class FactTable {

    private static final float VALUES = TaggedPaper.LEFT + 132;
    private static final float BULLET = 11;

    private final TaggedPaper paper;
    private final PdfStructureElement table;

    FactTable(TaggedPaper paper, PdfStructureElement parent) {
        this.paper = paper;
        this.table = TaggedPaper.child(parent, "Table");
    }

    /** A row with one text. */
    void row(String label, Wording value) {
        beginRow(
                label,
                cell -> paper.write(
                        value.in(TaggedPaper.child(cell, "P")), Style.BODY, VALUES, TaggedPaper.RIGHT, value.text()));
    }

    /** A row with a list, or no row where the list is empty. */
    void rows(String label, List<Wording> values) {
        if (!values.isEmpty()) {
            beginRow(label, cell -> bullets(paper, cell, VALUES, values));
        }
    }

    /** Writes a bulleted list. */
    static void bullets(TaggedPaper paper, PdfStructureElement parent, float left, List<Wording> items) {
        var list = TaggedPaper.child(parent, "L");
        for (var item : items) {
            var entry = TaggedPaper.child(list, "LI");
            paper.keepTogether(Style.BODY.leading);
            float above = paper.y();
            paper.write(TaggedPaper.child(entry, "Lbl"), Style.BODY, left, left + BULLET, "•");
            paper.moveTo(above);
            var body = item.in(TaggedPaper.child(entry, "LBody"));
            paper.write(body, Style.BODY, left + BULLET, TaggedPaper.RIGHT, item.text());
            paper.space(1.5f);
        }
    }

    private void beginRow(String label, Cell value) {
        var row = TaggedPaper.child(table, "TR");
        var header = TaggedPaper.child(row, "TH");
        header.put(PdfName.A, rowScope());
        float labelRight = VALUES - 8;
        paper.keepTogether(Lettering.wrap(Style.LABEL, label, labelRight - TaggedPaper.LEFT)
                                .size()
                        * Style.LABEL.leading
                + Style.BODY.leading);
        float above = paper.y();
        int page = paper.page();
        paper.write(header, Style.LABEL, TaggedPaper.LEFT, labelRight, label);
        float labelBelow = paper.y();
        paper.moveTo(above);
        value.writeInto(TaggedPaper.child(row, "TD"));
        if (paper.page() == page) {
            paper.moveTo(Math.min(paper.y(), labelBelow));
        }
        paper.space(3);
    }

    private static PdfDictionary rowScope() {
        var scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName("Row"));
        return scope;
    }

    private interface Cell {

        void writeInto(PdfStructureElement cell);
    }
}
