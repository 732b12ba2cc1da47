package tabard.workflow;

import java.util.ArrayList;
import java.util.List;
import tabard.workflow.Drawing.Box;

/** Sets labels in lines that fit their place. Widths are reckoned, since a server has no screen to measure on. */
final class Lettering {

    private static final double LINE = 14;
    private static final double LETTER = 6.6;

    private Lettering() {}

    /** Centres a text in a box. */
    static void inside(Svg svg, Box box, String text) {
        var lines = wrap(text, box.width() - 8);
        set(svg, lines, box.centreX(), box.centreY() - (lines.size() - 1) * LINE / 2 + 4);
    }

    /** Sets a text from the top of its place downwards. */
    static void under(Svg svg, Box place, String text) {
        set(svg, wrap(text, place.width()), place.centreX(), place.y() + 11);
    }

    /** Sets a text from the foot of its place upwards. */
    static void above(Svg svg, Box place, String text) {
        var lines = wrap(text, place.width());
        set(svg, lines, place.centreX(), place.bottom() - 3 - (lines.size() - 1) * LINE);
    }

    /** Sets a heading inside the upper edge of a box. */
    static void heading(Svg svg, Box box, String text) {
        set(svg, List.of(text), box.centreX(), box.y() + 18);
    }

    private static void set(Svg svg, List<String> lines, double x, double y) {
        svg.open("text").set("class", "process-picture__label").set("text-anchor", "middle");
        for (int i = 0; i < lines.size(); i++) {
            svg.open("tspan")
                    .set("x", x)
                    .set("y", y + i * LINE)
                    .text(lines.get(i))
                    .close();
        }
        svg.close();
    }

    static List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
