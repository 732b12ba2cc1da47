package tabard.certificate;

import static tabard.paper.TaggedPaper.LEFT;
import static tabard.paper.TaggedPaper.RIGHT;
import static tabard.paper.TaggedPaper.TOP;
import static tabard.paper.TaggedPaper.child;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import tabard.paper.Style;
import tabard.paper.TaggedPaper;
import tabard.paper.TaggedPaper.Box;

/** The head of the first page: who certifies what about whom, their photo where there is one, and the code that leads to the check. */
@SuppressWarnings("ArrayRecordComponent")
record Masthead(CertificateContent content, CertificateWords words, TaggedPaper paper, byte @Nullable [] photo) {

    /** 35 mm: a worn print is still read at arm's length. */
    private static final float QR_SIDE = 100;

    /** 35 mm wide and 45 high at most, as in a passport. */
    private static final float PHOTO_HEIGHT = 128;

    private static final float QR_LEFT = RIGHT - QR_SIDE;
    private static final float QR_BLANK = QR_SIDE / 8;
    private static final float TEXT_RIGHT = QR_LEFT - 20;

    void write(PdfStructureElement root) {
        paper.decorate(Style.BLUE, new Box(0, 830, 596, 842));
        line(root, Style.LABEL, content.issuer().force());
        paper.space(6);
        paper.write(child(root, "H1"), Style.TITLE, LEFT, TEXT_RIGHT, words.say("title"));
        paper.space(6);
        line(root, Style.BODY, content.scheme().name());
        var law = content.inScheme(content.scheme().grantedUnder());
        paper.write(law.in(child(root, "P")), Style.BODY, LEFT, TEXT_RIGHT, law.text());
        paper.space(10);
        line(root, Style.BODY, words.say("number"));
        line(root, Style.NUMBER, content.number().value());
        float textEnds = paper.y();
        qr(root);
        if (photo != null) {
            photo(root, new HolderPhoto(photo));
        }
        float codeEnds = paper.y();
        paper.moveTo(textEnds - 8);
        line(root, Style.BODY, words.say("holder"));
        line(root, Style.NUMBER, content.holder().name());
        paper.moveTo(paper.page() == 1 ? Math.min(paper.y(), codeEnds) : paper.y());
        paper.space(12);
        paper.rule();
        paper.space(8);
    }

    private void qr(PdfStructureElement root) {
        var box = new Box(QR_LEFT, TOP - QR_SIDE, RIGHT, TOP);
        var code = QrCode.of(content.checkAddress());
        paper.figure(
                child(root, "Figure"),
                words.say("qr", content.checkAddress()),
                box,
                canvas -> code.draw(canvas, box.left(), box.top(), QR_SIDE));
        paper.moveTo(box.bottom() - QR_BLANK + 4);
        paper.write(child(root, "P"), Style.SMALL, QR_LEFT, RIGHT, words.say("scan"));
    }

    private void photo(PdfStructureElement root, HolderPhoto picture) {
        float top = paper.y() - 8;
        var box = picture.in(new Box(QR_LEFT, top - PHOTO_HEIGHT, RIGHT, top));
        paper.figure(
                child(root, "Figure"),
                words.say("photo", content.holder().name()),
                box,
                canvas -> picture.draw(canvas, box));
        paper.moveTo(box.bottom());
    }

    private void line(PdfStructureElement root, Style style, String text) {
        paper.write(child(root, "P"), style, LEFT, TEXT_RIGHT, text);
    }
}
