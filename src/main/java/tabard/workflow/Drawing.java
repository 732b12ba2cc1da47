package tabard.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process model as its author drew it: what stands where, and what leads to what. */
record Drawing(String process, List<Shape> shapes, List<Flow> flows) {

    Drawing {
        shapes = List.copyOf(shapes);
        flows = List.copyOf(flows);
    }

    /** The kinds of element that the picture can draw; a model that uses another is refused when it is read. */
    enum Kind {
        START_EVENT,
        END_EVENT,
        CATCH_EVENT,
        BOUNDARY_EVENT,
        USER_TASK,
        SERVICE_TASK,
        CALL_ACTIVITY,
        EXCLUSIVE_GATEWAY,
        PARALLEL_GATEWAY,
        SUB_PROCESS;

        boolean isEvent() {
            return this == START_EVENT || this == END_EVENT || this == CATCH_EVENT || this == BOUNDARY_EVENT;
        }

        boolean isTask() {
            return this == USER_TASK || this == SERVICE_TASK || this == CALL_ACTIVITY;
        }
    }

    /** What an event is about. */
    enum Sign {
        NONE,
        TIMER,
        MESSAGE,
        CONDITION,
        TERMINATE
    }

    /** A rectangle on the sheet. */
    record Box(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }

    /** A turn of a line. */
    record Point(double x, double y) {}

    /**
     * One element.
     *
     * @param named whether the model gives it a label
     * @param label where the label stands, if not inside the shape
     */
    record Shape(
            String id,
            Kind kind,
            Sign sign,
            boolean named,
            Box box,
            @Nullable Box label) {}

    /** One arrow. */
    record Flow(
            String id,
            boolean named,
            List<Point> points,
            @Nullable Box label) {

        Flow {
            points = List.copyOf(points);
        }
    }

    /** The rectangle that holds it all. */
    Box extent() {
        var boxes = shapes.stream()
                .flatMap(
                        shape -> shape.label() == null ? Stream.of(shape.box()) : Stream.of(shape.box(), shape.label()))
                .toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }
}
