package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/** The person is adequately trained: each course that the force's policy asks has been passed, not too long ago. */
final class TrainingCheck {

    private TrainingCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return courses(inquiry)
                .filter(course -> goodUntil(inquiry, course).isEmpty())
                .map(course -> missing(inquiry, course));
    }

    /** The day on which the first of the courses needed runs out, each by its longest good pass. */
    static Optional<LocalDate> endsOn(Inquiry inquiry) {
        return courses(inquiry)
                .flatMap(course -> goodUntil(inquiry, course).stream())
                .filter(LocalDate.MAX::isAfter)
                .min(Comparator.naturalOrder());
    }

    private static Stream<Course> courses(Inquiry inquiry) {
        return inquiry.row().stream().flatMap(row -> row.training().stream());
    }

    private static Optional<LocalDate> goodUntil(Inquiry inquiry, Course course) {
        return goodUntil(course, inquiry.facts().training(), inquiry.on());
    }

    static Optional<LocalDate> goodUntil(Course course, List<Pass> passes, LocalDate on) {
        return passes.stream()
                .filter(pass -> course.course().equals(pass.course()))
                .flatMap(pass -> endOf(pass, course, on).stream())
                .filter(on::isBefore)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> endOf(Pass pass, Course course, LocalDate on) {
        if (pass.passed() == null || pass.passed().isAfter(on)) {
            return Optional.empty();
        }
        var expires = pass.expires() == null ? LocalDate.MAX : pass.expires();
        var tooOld = course.maxAge() == null ? LocalDate.MAX : pass.passed().plus(course.maxAge());
        return Optional.of(expires.isBefore(tooOld) ? expires : tooOld);
    }

    private static Reason missing(Inquiry inquiry, Course course) {
        var age = course.maxAge() == null ? "" : " within " + PlainWords.length(course.maxAge());
        return inquiry.reason(
                Rule.TRAINING,
                "%s asks for the course '%s', passed%s, for '%s', and no pass is good on %s."
                        .formatted(inquiry.force(), course.course(), age, inquiry.name(), inquiry.day()),
                "A pass of the course '%s' that is good on %s.".formatted(course.course(), inquiry.day()));
    }
}
