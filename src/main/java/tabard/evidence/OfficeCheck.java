package tabard.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tabard.evidence.DocumentRefused.Reason;

/**
 * Looks into documents that are archives of XML (ISO/IEC 29500 and 26300): which of the accepted kinds it is, and that
 * nothing in it runs or is fetched when it is opened.
 */
final class OfficeCheck {

    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String ODT_MANIFEST = "META-INF/manifest.xml";

    /** Folders and files that hold code, or a whole file of another kind. */
    private static final List<String> RUNS = List.of(
            "vbaproject",
            "vbadata",
            "activex/",
            "embeddings/",
            "macrosheets/",
            "externallinks/",
            "dialogsheets/",
            "connections.xml");

    private static final List<String> RUNS_IN_ODT = List.of("basic/", "scripts/", "dialogs/");

    private final ZipParts parts;

    private OfficeCheck(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * Tells which kind it is.
     *
     * @throws DocumentRefused if it is none of the accepted kinds, cannot be read, or something in it would run
     */
    static DocumentType check(byte[] sent) {
        return check(ZipParts.of(sent, OfficeCheck::isRead, MOST_BYTES));
    }

    /** Tells which kind the parts make, of which those that {@link #isRead} have been kept. */
    static DocumentType check(ZipParts parts) {
        var check = new OfficeCheck(parts);
        return parts.has(CONTENT_TYPES) ? check.office() : check.openDocument();
    }

    /** The parts that tell the kind, and where things are fetched from. */
    static boolean isRead(String part) {
        return part.endsWith(".rels")
                || List.of(CONTENT_TYPES, "mimetype", ODT_MANIFEST, "content.xml", "styles.xml")
                        .contains(part);
    }

    private DocumentType office() {
        noneOf(RUNS);
        var word = parts.has("word/document.xml");
        if (word == parts.has("xl/workbook.xml")) {
            throw new DocumentRefused(Reason.TYPE);
        }
        each(parts.text(CONTENT_TYPES), element -> {
            var type = String.valueOf(element.getAttributeValue(null, "ContentType"))
                    .toLowerCase(Locale.ROOT);
            return type.contains("macro") || type.contains("vba") ? Reason.MACROS : null;
        });
        parts.named(name -> name.endsWith(".rels")).forEach(part -> each(part, OfficeCheck::fetches));
        return word ? DocumentType.DOCX : DocumentType.XLSX;
    }

    /** A link may lead outside, since a reader has to follow it; nothing else may. */
    private static @Nullable Reason fetches(XMLStreamReader element) {
        var outside = "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"));
        var link = String.valueOf(element.getAttributeValue(null, "Type")).endsWith("/hyperlink");
        return outside && !link ? Reason.MACROS : null;
    }

    private DocumentType openDocument() {
        if (!parts.has("mimetype")
                || !new String(parts.text("mimetype"), StandardCharsets.US_ASCII)
                        .equals(DocumentType.ODT.mediaType())) {
            throw new DocumentRefused(Reason.TYPE);
        }
        noneOf(RUNS_IN_ODT);
        each(
                parts.text(ODT_MANIFEST),
                element -> element.getLocalName().equals("encryption-data") ? Reason.ENCRYPTED : null);
        for (var part : List.of("content.xml", "styles.xml")) {
            each(parts.text(part), OfficeCheck::runs);
        }
        return DocumentType.ODT;
    }

    private static @Nullable Reason runs(XMLStreamReader element) {
        return element.getLocalName().equals("event-listener")
                        || element.getLocalName().equals("script")
                        || element.getLocalName().equals("object-ole")
                        || element.getLocalName().equals("plugin")
                        || element.getLocalName().equals("applet")
                ? Reason.MACROS
                : null;
    }

    private void noneOf(List<String> folders) {
        if (parts.named(name -> folders.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                .findAny()
                .isPresent()) {
            throw new DocumentRefused(Reason.MACROS);
        }
    }

    /** What stands in the way of one element. */
    private interface Objection {

        @Nullable
        Reason to(XMLStreamReader element);
    }

    private static void each(byte[] xml, Objection objection) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new DocumentRefused(Reason.UNREADABLE);
                }
                var reason = event == XMLStreamConstants.START_ELEMENT ? objection.to(reader) : null;
                if (reason != null) {
                    throw new DocumentRefused(reason);
                }
            }
        } catch (XMLStreamException damaged) {
            throw new DocumentRefused(Reason.UNREADABLE, damaged);
        }
    }
}
