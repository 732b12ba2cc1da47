package tabard.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tabard.scheme.Courses;

/** What a result of a course has to be, whoever states it. */
@Component
class ResultRules {

    private final Courses courses;

    ResultRules(Courses courses) {
        this.courses = courses;
    }

    /** Refuses a result that cannot be. */
    void check(TrainingResult result, LocalDate today) {
        var against = against(result, today);
        if (!against.isEmpty()) {
            throw new TrainingResultRefused(against.getFirst());
        }
    }

    /** What stands against it; nothing where it can be. */
    List<String> against(TrainingResult result, LocalDate today) {
        var against = new ArrayList<String>();
        if (courses.find(result.course()).isEmpty()) {
            against.add("There is no course '%s'. Choose one from the list.".formatted(result.course()));
        }
        if (result.passed().isAfter(today)) {
            against.add("The result is dated %s, which is yet to come.".formatted(result.passed()));
        }
        var expires = result.expires();
        if (expires != null && !expires.isAfter(result.passed())) {
            against.add("The pass expires on %s, which is not after %s. Give the days in order."
                    .formatted(expires, result.passed()));
        }
        if (expires != null && !result.counts()) {
            against.add("A fail does not expire. Leave that day out.");
        }
        return against;
    }
}
