package tabard.notice;

import static tabard.paper.TaggedPaper.LEFT;
import static tabard.paper.TaggedPaper.RIGHT;
import static tabard.paper.TaggedPaper.child;

import java.time.format.DateTimeFormatter;
import org.openpdf.text.pdf.PdfStructureElement;
import tabard.paper.PdfIdentity;
import tabard.paper.Style;
import tabard.paper.TaggedPaper;
import tabard.paper.TaggedPaper.Box;
import tabard.paper.TaggedPdf;

/** Writes a notice as a PDF that can be printed, read aloud and kept. */
final class NoticePdf {

    private static final float BULLET = 11;

    private final NoticeContent content;

    NoticePdf(NoticeContent content) {
        this.content = content;
    }

    byte[] write() {
        var identity = new PdfIdentity(
                content.language().toLanguageTag(),
                content.subject(),
                content.from(),
                content.on(),
                content.toString());
        return TaggedPdf.write(identity, new Foot(), this::write);
    }

    /** Which notice it is, and the page. */
    private final class Foot implements TaggedPaper.Footer {

        @Override
        public String left() {
            return content.foot();
        }

        @Override
        public String right(int page, int pages) {
            return page + " / " + pages;
        }
    }

    private void write(TaggedPaper paper) {
        var root = paper.root();
        paper.decorate(Style.BLUE, new Box(0, 830, 596, 842));
        line(paper, root, Style.LABEL, content.from());
        paper.space(6);
        paper.write(child(root, "H1"), Style.TITLE, LEFT, RIGHT, content.subject());
        paper.space(10);
        content.to().forEach(to -> line(paper, root, Style.BODY, to));
        paper.space(6);
        line(
                paper,
                root,
                Style.BODY,
                DateTimeFormatter.ofPattern("d MMMM uuuu", content.language()).format(content.on()));
        paper.space(8);
        paper.rule();
        content.sections().forEach(section -> write(paper, root, section));
    }

    private static void write(TaggedPaper paper, PdfStructureElement root, NoticeContent.Section section) {
        paper.space(16);
        paper.keepTogether(80);
        paper.write(child(root, "H2"), Style.HEADING, LEFT, RIGHT, section.heading());
        paper.space(2);
        if (section.list()) {
            var list = child(root, "L");
            section.texts().forEach(text -> item(paper, list, text));
        } else {
            section.texts().forEach(text -> line(paper, root, Style.BODY, text));
        }
    }

    private static void item(TaggedPaper paper, PdfStructureElement list, String text) {
        var entry = child(list, "LI");
        paper.keepTogether(Style.BODY.leading);
        float above = paper.y();
        paper.write(child(entry, "Lbl"), Style.BODY, LEFT, LEFT + BULLET, "•");
        paper.moveTo(above);
        paper.write(child(entry, "LBody"), Style.BODY, LEFT + BULLET, RIGHT, text);
        paper.space(3);
    }

    private static void line(TaggedPaper paper, PdfStructureElement root, Style style, String text) {
        paper.write(child(root, "P"), style, LEFT, RIGHT, text);
    }
}
