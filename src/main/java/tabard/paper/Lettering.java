package tabard.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Turns words into lines of the embedded font.
 *
 * <p>No character vanishes: one that the font cannot draw is drawn as U+FFFD, and the document carries the real one
 * beside it for whoever reads or copies its text.
 */
public final class Lettering {

    private static final BaseFont REGULAR = load("DejaVuSansCondensed.ttf");
    private static final BaseFont BOLD = load("DejaVuSansCondensed-Bold.ttf");
    private static final int REPLACEMENT = 0xFFFD;

    private Lettering() {}

    /** Breaks a text into lines no wider than the width; a word wider than a line is broken, never cut off. */
    public static List<String> wrap(Style style, String text, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : clean(text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(style, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(style, line) > width) {
                int fits = fitting(style, line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** A line as it is drawn. */
    static Phrase phrase(Style style, String line) {
        return new Phrase(new Chunk(drawable(style, line), new Font(font(style), style.size, Font.NORMAL, Style.INK)));
    }

    /** Which way a line is laid out: only one with right-to-left letters needs reordering and shaping. */
    static int direction(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? PdfWriter.RUN_DIRECTION_LTR
                : PdfWriter.RUN_DIRECTION_NO_BIDI;
    }

    /** Whether a letter of the line is missing from the font, so that the line must be given beside what is drawn. */
    static boolean lacksLetters(Style style, String line) {
        return !drawable(style, line).equals(line);
    }

    static float width(Style style, String line) {
        var direction = direction(line);
        return direction == PdfWriter.RUN_DIRECTION_NO_BIDI
                ? font(style).getWidthPoint(drawable(style, line), style.size)
                : ColumnText.getWidth(phrase(style, line), direction, 0);
    }

    /** Composes letters and marks, drops controls that could reorder or hide text, and evens out white space. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]", "")
                .replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ")
                .strip();
    }

    private static int fitting(Style style, String word, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(style, word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static String drawable(Style style, String line) {
        return line.codePoints()
                .map(letter -> font(style).charExists(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BaseFont font(Style style) {
        return style.bold ? BOLD : REGULAR;
    }

    private static BaseFont load(String file) {
        try (var in = Lettering.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path.");
            }
            var font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // a CIDSet must list every glyph or be absent (ISO 19005-2, 6.2.11.4.2)
            font.setSecureRandom(new SamePrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names every font subset {@code AAAAAA+}, so that the same document gives the same bytes. */
    private static final class SamePrefix extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
