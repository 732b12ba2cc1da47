package tabard.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import tabard.evidence.DocumentRefused.Reason;

/**
 * Measures what the compressed streams of a PDF come to, before anything unpacks them into memory. A stream that is itself
 * compressed again is measured through; filters that pack as tightly and cannot be measured here are not taken together with
 * streams of objects, which a reader unpacks at once.
 */
final class PdfStreams {

    /** A page of A4 in colour at 450 points to the inch. */
    private static final int LONGEST = 64 * 1024 * 1024;

    /** What all streams that may be of objects may come to: those that begin with a number or a comment. */
    private static final int ALL_OBJECTS = 16 * 1024 * 1024;

    /** What all of them may come to, so that measuring ends. */
    private static final long ALL = 1024L * 1024 * 1024;

    private static final int MOST_LAYERS = 3;
    private static final int BEGINS = "stream".length();
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern UNMEASURED =
            Pattern.compile("/(LZWDecode|ASCII85Decode|ASCIIHexDecode)\\b|(?<=[\\s\\[r])/(A85|AHx)(?=[\\s\\]/>])");
    private static final Pattern OF_OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");

    private long objects;
    private long all;

    private PdfStreams() {}

    /**
     * Measures a PDF, and tells whether it has streams of objects.
     *
     * @throws DocumentRefused if its streams come to more than a document's do
     */
    static boolean withinBounds(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var names = text.indexOf('#') < 0 ? text : ESCAPED.matcher(text).replaceAll(PdfStreams::unescaped);
        var ofObjects = OF_OBJECTS.matcher(names).find();
        if (ofObjects && UNMEASURED.matcher(names).find()) {
            throw new DocumentRefused(Reason.TOO_MUCH_INSIDE);
        }
        var measured = new PdfStreams();
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 1)) {
            measured.stream(pdf, afterLineEnd(pdf, at + BEGINS));
        }
        return ofObjects;
    }

    private static String unescaped(java.util.regex.MatchResult escaped) {
        return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }

    private static int afterLineEnd(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' ')) {
            at++;
        }
        return at;
    }

    private void stream(byte[] pdf, int from) {
        if (from < pdf.length - 1 && isCompressed(pdf[from], pdf[from + 1])) {
            measure(pdf, from, 1);
        }
    }

    /** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
    private static boolean isCompressed(byte first, byte second) {
        return (first & 0x0F) == 8 && (Byte.toUnsignedInt(first) * 256 + Byte.toUnsignedInt(second)) % 31 == 0;
    }

    private void measure(byte[] bytes, int from, int layer) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var some = new byte[64 * 1024];
            int read = inflater.inflate(some);
            var again = read > 1 && isCompressed(some[0], some[1]);
            var ofObjects = read > 0 && (some[0] <= ' ' || some[0] == '%' || Character.isDigit(some[0]));
            var whole = again ? new java.io.ByteArrayOutputStream() : null;
            long length = 0;
            while (read > 0) {
                length += read;
                all += read;
                objects += ofObjects ? read : 0;
                if (length > LONGEST || objects > ALL_OBJECTS || all > ALL) {
                    throw new DocumentRefused(Reason.TOO_MUCH_INSIDE);
                }
                if (whole != null) {
                    whole.write(some, 0, read);
                }
                read = inflater.inflate(some);
            }
            if (whole != null) {
                deeper(whole.toByteArray(), layer);
            }
        } catch (DataFormatException notCompressed) {
            // The word stands in a text, or the stream is damaged: the reader tells.
            return;
        } finally {
            inflater.end();
        }
    }

    private void deeper(byte[] unpacked, int layer) {
        if (layer == MOST_LAYERS) {
            throw new DocumentRefused(Reason.TOO_MUCH_INSIDE);
        }
        measure(unpacked, 0, layer + 1);
    }
}
