package tabard.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tabard.workflow.Drawing.Shape;

/**
 * Draws where a case stands, as SVG, from the drawing that the model's author made.
 *
 * <p>It holds classes only, no style and no script, so the strictest content policy lets it through; the colours are in
 * {@code static/css/process-picture.css}. What waits is told by a thick outline and a flag, what is done by a tick, never
 * by colour alone. To assistive technology it is one image whose description names the steps that wait.
 */
public final class ProcessPicture {

    private static final double MARGIN = 24;

    private final Drawing drawing;

    private ProcessPicture(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Reads the drawing of a process, such as {@code accreditation}. */
    public static ProcessPicture of(String process) {
        try (var bpmn = ProcessPicture.class.getResourceAsStream("/bpmn/%s.bpmn".formatted(process))) {
            if (bpmn == null) {
                throw new IllegalArgumentException("There is no process '%s'.".formatted(process));
            }
            return read(bpmn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProcessPicture read(InputStream bpmn) throws IOException {
        return new ProcessPicture(DrawingReader.read(bpmn));
    }

    /**
     * Draws a case.
     *
     * @param words finds the text of a message key, such as {@code process.accreditation.UserTask_VerifyTraining}
     */
    public String svg(Progress progress, UnaryOperator<String> words) {
        var svg = new Svg();
        var extent = drawing.extent();
        svg.open("svg")
                .set("class", "process-picture")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("role", "img")
                .set("aria-labelledby", "process-picture-title process-picture-desc")
                .set(
                        "viewBox",
                        extent.x() - MARGIN,
                        extent.y() - MARGIN,
                        extent.width() + 2 * MARGIN,
                        extent.height() + 2 * MARGIN)
                .set("width", extent.width() + 2 * MARGIN)
                .set("height", extent.height() + 2 * MARGIN);
        svg.open("title")
                .set("id", "process-picture-title")
                .text(word(words, ""))
                .close();
        svg.open("desc")
                .set("id", "process-picture-desc")
                .text(description(progress, words))
                .close();
        FlowArt.arrowhead(svg);
        drawing.flows().forEach(flow -> FlowArt.draw(svg, flow, flow.named() ? word(words, "." + flow.id()) : ""));
        drawing.shapes().forEach(shape -> draw(svg, shape, progress, words));
        return svg.close().toString();
    }

    private void draw(Svg svg, Shape shape, Progress progress, UnaryOperator<String> words) {
        boolean waiting = progress.waiting().contains(shape.id());
        boolean passed = progress.passed().contains(shape.id());
        var state = waiting ? " process-picture__step--now" : passed ? " process-picture__step--done" : "";
        svg.open("g").set("class", "process-picture__step" + state);
        ShapeArt.draw(svg, shape);
        if (shape.named()) {
            letter(svg, shape, word(words, "." + shape.id()));
        }
        if (waiting) {
            ShapeArt.flag(svg, shape.box(), words.apply("process.picture.now"));
        } else if (passed) {
            ShapeArt.tick(svg, shape.box());
        }
        svg.close();
    }

    private static void letter(Svg svg, Shape shape, String text) {
        var place = shape.label() == null ? shape.box() : shape.label();
        switch (shape.kind()) {
            case USER_TASK, SERVICE_TASK, CALL_ACTIVITY -> Lettering.inside(svg, shape.box(), text);
            case SUB_PROCESS -> Lettering.heading(svg, shape.box(), text);
            default -> {
                if (place.bottom() <= shape.box().y() + 3) {
                    Lettering.above(svg, place, text);
                } else {
                    Lettering.under(svg, place, text);
                }
            }
        }
    }

    private String description(Progress progress, UnaryOperator<String> words) {
        var waiting = drawn(progress.waiting());
        if (!waiting.isEmpty()) {
            return words.apply("process.picture.waiting") + " " + list(waiting, words) + ".";
        }
        var ends = drawn(progress.passed()).stream()
                .filter(id -> id.startsWith("EndEvent_"))
                .toList();
        return words.apply("process.picture.ended")
                + (ends.isEmpty() ? "" : " " + word(words, "." + ends.getLast()) + ".");
    }

    /** What a called process stands at is in that one's picture; a step of a model before this one is in none, and is told. */
    private List<String> drawn(List<String> ids) {
        var here = ids.stream()
                .filter(id ->
                        drawing.shapes().stream().anyMatch(shape -> shape.id().equals(id)))
                .toList();
        return here.isEmpty() ? ids : here;
    }

    private String list(Collection<String> ids, UnaryOperator<String> words) {
        return ids.stream().map(id -> word(words, "." + id)).collect(Collectors.joining(", "));
    }

    private String word(UnaryOperator<String> words, String suffix) {
        return words.apply("process." + drawing.process() + suffix);
    }
}
