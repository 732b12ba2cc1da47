package tabard.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files as people and as attackers make them. */
final class TestFiles {

    static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%s</Types>""";

    private TestFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** What makes a PDF more than its text. */
    interface More {

        void to(PdfWriter writer, Document document) throws IOException;
    }

    static byte[] pdf() {
        return pdf(1, (_, _) -> {});
    }

    static byte[] pdf(int pages, More more) {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        try {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_5);
            document.open();
            more.to(writer, document);
            for (int i = 0; i < pages; i++) {
                document.newPage();
                document.add(new Paragraph("Insurance certificate"));
            }
            document.close();
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A PDF of one page, written by hand, with some more objects; numbered from 4. */
    static byte[] pdfWith(String catalogue, byte[]... objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>\nendobj\n"));
        out.writeBytes(bytes("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"));
        out.writeBytes(bytes("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n"));
        for (int i = 0; i < objects.length; i++) {
            out.writeBytes(bytes((i + 4) + " 0 obj\n"));
            out.writeBytes(objects[i]);
            out.writeBytes(bytes("\nendobj\n"));
        }
        out.writeBytes(bytes("trailer\n<< /Root 1 0 R /Size " + (objects.length + 4) + " >>\nstartxref\n0\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] stream(String dictionary, byte[] content) {
        return joined(
                bytes("<< " + dictionary + " /Length " + content.length + " >>\nstream\n"),
                content,
                bytes("\nendstream"));
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var some = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }

    /** A JPEG as a camera writes one: with an Exif part that says how it was held, and where it was. */
    static byte[] photo(int width, int height, int orientation) {
        var jpeg = written(picture(width, height), "jpeg");
        var exif = joined(
                bytes("Exif\0\0"),
                bytes("II"),
                new byte[] {42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0
                },
                bytes("GPS 51.4545 -2.5879"));
        int length = exif.length + 2;
        return joined(
                java.util.Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length},
                exif,
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A part of an archive. */
    record Part(String name, byte[] content) {

        static Part of(String name, String content) {
            return new Part(name, bytes(content));
        }
    }

    static byte[] zip(Part... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }

    static byte[] docx(Part... more) {
        return office("word/document.xml", "", more);
    }

    static byte[] xlsx(Part... more) {
        return office("xl/workbook.xml", "", more);
    }

    static byte[] office(String main, String types, Part... more) {
        var parts = new java.util.ArrayList<Part>();
        parts.add(Part.of("[Content_Types].xml", TYPES.formatted(types)));
        parts.add(Part.of("_rels/.rels", RELATIONS.formatted("")));
        parts.add(Part.of(main, "<a/>"));
        parts.addAll(java.util.List.of(more));
        return zip(parts.toArray(Part[]::new));
    }

    static byte[] odt(String manifest, String content, Part... more) {
        var parts = new java.util.ArrayList<Part>();
        parts.add(Part.of("mimetype", DocumentType.ODT.mediaType()));
        parts.add(Part.of("META-INF/manifest.xml", manifest));
        parts.add(Part.of("content.xml", content));
        parts.add(Part.of("styles.xml", "<a/>"));
        parts.addAll(java.util.List.of(more));
        return zip(parts.toArray(Part[]::new));
    }
}
