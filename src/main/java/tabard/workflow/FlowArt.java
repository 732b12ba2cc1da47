package tabard.workflow;

import java.util.stream.Collectors;
import tabard.workflow.Drawing.Flow;

/** Draws the arrows. */
final class FlowArt {

    private FlowArt() {}

    /** Draws one arrow, with the answer that leads along it, empty where there is none. */
    static void draw(Svg svg, Flow flow, String answer) {
        var points = flow.points().stream()
                .map(point -> Svg.number(point.x()) + "," + Svg.number(point.y()))
                .collect(Collectors.joining(" "));
        svg.open("polyline")
                .set("class", "process-picture__flow")
                .set("points", points)
                .set("fill", "none")
                .set("stroke", "currentColor")
                .set("marker-end", "url(#process-picture-arrow)")
                .close();
        if (!answer.isEmpty() && flow.label() != null) {
            Lettering.under(svg, flow.label(), answer);
        }
    }

    /** Defines the head that all arrows share. */
    static void arrowhead(Svg svg) {
        svg.open("defs")
                .open("marker")
                .set("id", "process-picture-arrow")
                .set("viewBox", 0, 0, 10, 10)
                .set("refX", 10)
                .set("refY", 5)
                .set("markerWidth", 7)
                .set("markerHeight", 7)
                .set("orient", "auto");
        svg.open("path")
                .set("class", "process-picture__arrow")
                .set("d", "M 0 0 L 10 5 L 0 10 z")
                .close()
                .close()
                .close();
    }
}
