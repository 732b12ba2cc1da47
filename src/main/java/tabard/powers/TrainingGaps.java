package tabard.powers;

import java.time.LocalDate;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/** Whether a course has been passed, and when a pass stops counting. */
final class TrainingGaps {

    private TrainingGaps() {}

    static boolean passed(Facts facts, Course course, LocalDate on) {
        return facts.training().stream()
                .anyMatch(pass -> course.course().equals(pass.course()) && good(pass, course, on));
    }

    private static boolean good(Pass pass, Course course, LocalDate on) {
        var passed = pass.passed();
        return passed != null
                && new Span(passed, pass.expires()).contains(on)
                && (course.maxAge() == null || on.isBefore(passed.plus(course.maxAge())));
    }
}
