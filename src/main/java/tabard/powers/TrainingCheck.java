package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * The person is adequately trained: each course that the force's policy asks has been passed, not too long ago.
 *
 * @param missing for each course what is said where no pass of it is good
 */
record TrainingCheck(LocalDate on, List<Course> courses, List<Reason> missing) implements Check {

    static TrainingCheck of(Inquiry inquiry) {
        var courses = inquiry.row().map(PolicyPower::training).orElse(List.of());
        return new TrainingCheck(
                inquiry.on(),
                courses,
                courses.stream().map(course -> missing(inquiry, course)).toList());
    }

    @Override
    public void read(AskedPower asked, Answers answers, List<Reason> against) {
        for (int at = 0; at < courses.size(); at++) {
            if (goodUntil(courses.get(at), answers.facts().training()) == null) {
                against.add(missing.get(at));
            }
        }
    }

    /** The day on which the first of the courses needed runs out, each by its longest good pass. */
    @Nullable
    LocalDate endsOn(Answers answers) {
        LocalDate first = null;
        for (var course : courses) {
            var end = goodUntil(course, answers.facts().training());
            first = first == null || (end != null && end.isBefore(first)) ? end : first;
        }
        return first;
    }

    private @Nullable LocalDate goodUntil(Course course, List<Pass> passes) {
        LocalDate longest = null;
        for (var pass : passes) {
            var end = course.course().equals(pass.course()) ? endOf(pass, course) : null;
            if (end != null && on.isBefore(end) && (longest == null || end.isAfter(longest))) {
                longest = end;
            }
        }
        return longest;
    }

    private @Nullable LocalDate endOf(Pass pass, Course course) {
        if (pass.passed() == null || pass.passed().isAfter(on)) {
            return null;
        }
        var expires = pass.expires() == null ? LocalDate.MAX : pass.expires();
        var tooOld = course.maxAge() == null ? LocalDate.MAX : pass.passed().plus(course.maxAge());
        return expires.isBefore(tooOld) ? expires : tooOld;
    }

    private static Reason missing(Inquiry inquiry, Course course) {
        var code = new Argument.Quoted(course.course());
        return course.maxAge() == null
                ? inquiry.reason(Wording.TRAINING, inquiry.force(), code, inquiry.named(), inquiry.day())
                : inquiry.reason(
                        Wording.RECENT_TRAINING,
                        inquiry.force(),
                        code,
                        inquiry.named(),
                        inquiry.day(),
                        new Argument.Length(course.maxAge()));
    }
}
