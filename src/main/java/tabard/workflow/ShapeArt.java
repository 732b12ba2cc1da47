package tabard.workflow;

import java.util.Locale;
import tabard.workflow.Drawing.Box;
import tabard.workflow.Drawing.Kind;
import tabard.workflow.Drawing.Shape;

/** Draws each kind of element in the manner of BPMN 2.0. */
final class ShapeArt {

    private ShapeArt() {}

    static void draw(Svg svg, Shape shape) {
        var box = shape.box();
        switch (shape.kind()) {
            case START_EVENT, END_EVENT -> circle(svg, shape, box.width() / 2);
            case CATCH_EVENT, BOUNDARY_EVENT -> {
                circle(svg, shape, box.width() / 2);
                circle(svg, shape, box.width() / 2 - 3);
            }
            case USER_TASK, SERVICE_TASK, CALL_ACTIVITY, SUB_PROCESS -> rectangle(svg, shape);
            case EXCLUSIVE_GATEWAY -> diamond(svg, box, "M -7 -7 L 7 7 M 7 -7 L -7 7");
            case PARALLEL_GATEWAY -> diamond(svg, box, "M -10 0 L 10 0 M 0 -10 L 0 10");
        }
        sign(svg, shape);
    }

    private static void circle(Svg svg, Shape shape, double radius) {
        outline(svg.open("circle"), shape.kind())
                .set("cx", shape.box().centreX())
                .set("cy", shape.box().centreY())
                .set("r", radius)
                .close();
    }

    private static void rectangle(Svg svg, Shape shape) {
        var box = shape.box();
        outline(svg.open("rect"), shape.kind())
                .set("x", box.x())
                .set("y", box.y())
                .set("width", box.width())
                .set("height", box.height())
                .set("rx", 8)
                .close();
    }

    private static void diamond(Svg svg, Box box, String mark) {
        var path = "M %s %s L %s %s L %s %s L %s %s z"
                .formatted(
                        Svg.number(box.centreX()),
                        Svg.number(box.y()),
                        Svg.number(box.right()),
                        Svg.number(box.centreY()),
                        Svg.number(box.centreX()),
                        Svg.number(box.bottom()),
                        Svg.number(box.x()),
                        Svg.number(box.centreY()));
        outline(svg.open("path"), Kind.EXCLUSIVE_GATEWAY).set("d", path).close();
        mark(svg, box.centreX(), box.centreY(), mark);
    }

    private static Svg outline(Svg svg, Kind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return svg.set("class", "process-picture__outline process-picture__outline--" + name)
                .set("fill", "none")
                .set("stroke", "currentColor");
    }

    private static void sign(Svg svg, Shape shape) {
        var box = shape.box();
        switch (shape.sign()) {
            case NONE -> {
                if (shape.kind().isTask()) {
                    taskSign(svg, shape);
                }
            }
            case TIMER ->
                mark(svg, box.centreX(), box.centreY(), "M -9 0 A 9 9 0 1 0 9 0 A 9 9 0 1 0 -9 0 M 0 -6 L 0 0 L 5 2");
            case MESSAGE ->
                mark(svg, box.centreX(), box.centreY(), "M -8 -5 L 8 -5 L 8 6 L -8 6 z M -8 -5 L 0 2 L 8 -5");
            case CONDITION ->
                mark(
                        svg,
                        box.centreX(),
                        box.centreY(),
                        "M -6 -8 L 6 -8 L 6 8 L -6 8 z M -4 -4 L 4 -4 M -4 0 L 4 0 M -4 4 L 4 4");
            case TERMINATE ->
                svg.open("circle")
                        .set("class", "process-picture__full")
                        .set("cx", box.centreX())
                        .set("cy", box.centreY())
                        .set("r", 10)
                        .close();
        }
    }

    /** A head and shoulders where a person acts, a wheel where the engine does. */
    private static void taskSign(Svg svg, Shape shape) {
        var path = shape.kind() == Kind.USER_TASK
                ? "M -3 -3 A 3 3 0 1 0 3 -3 A 3 3 0 1 0 -3 -3 M -6 6 A 6 6 0 0 1 6 6 z"
                : "M -2 0 A 2 2 0 1 0 2 0 A 2 2 0 1 0 -2 0 M -5 0 A 5 5 0 1 0 5 0 A 5 5 0 1 0 -5 0 "
                        + "M 0 -8 L 0 -5 M 0 5 L 0 8 M -8 0 L -5 0 M 5 0 L 8 0 M -5.6 -5.6 L -3.6 -3.6 M 3.6 3.6 L 5.6 5.6 "
                        + "M -5.6 5.6 L -3.6 3.6 M 3.6 -3.6 L 5.6 -5.6";
        mark(svg, shape.box().x() + 13, shape.box().y() + 13, path);
    }

    private static void mark(Svg svg, double x, double y, String path) {
        svg.open("path")
                .set("class", "process-picture__mark")
                .set("fill", "none")
                .set("stroke", "currentColor")
                .set("transform", "translate(%s %s)".formatted(Svg.number(x), Svg.number(y)))
                .set("d", path)
                .close();
    }

    /** Marks what is done. */
    static void tick(Svg svg, Box box) {
        svg.open("circle")
                .set("class", "process-picture__tick")
                .set("cx", box.right() - 3)
                .set("cy", box.y() + 3)
                .set("r", 9)
                .close();
        svg.open("path")
                .set("class", "process-picture__tick-mark")
                .set("fill", "none")
                .set("transform", "translate(%s %s)".formatted(Svg.number(box.right() - 3), Svg.number(box.y() + 3)))
                .set("d", "M -4 0 L -1 3 L 4 -3")
                .close();
    }

    /** Flags what waits. */
    static void flag(Svg svg, Box box, String word) {
        double width = 14 + word.length() * 9;
        svg.open("rect")
                .set("class", "process-picture__flag")
                .set("x", box.x() - 3)
                .set("y", box.y() - 22)
                .set("width", width)
                .set("height", 20)
                .close();
        svg.open("text")
                .set("class", "process-picture__flag-word")
                .set("x", box.x() + 4)
                .set("y", box.y() - 8)
                .text(word)
                .close();
    }
}
