package tabard.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG, element by element, so that no text can break out of its place. */
final class Svg {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Svg open(String element) {
        endTag();
        written.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    Svg set(String attribute, String value) {
        written.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escape(value))
                .append('"');
        return this;
    }

    Svg set(String attribute, double... values) {
        var joined = new StringBuilder();
        for (var value : values) {
            joined.append(joined.isEmpty() ? "" : " ").append(number(value));
        }
        return set(attribute, joined.toString());
    }

    Svg text(String text) {
        endTag();
        written.append(escape(text));
        return this;
    }

    Svg close() {
        endTag();
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void endTag() {
        if (inTag) {
            written.append('>');
            inTag = false;
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
