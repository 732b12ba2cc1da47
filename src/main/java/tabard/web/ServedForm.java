package tabard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.accreditation.ServedNotice;
import tabard.forms.Answers;

/** Reads when and how a notice was served, and when the employer had the copy, from the answers of a step's form. */
@Component
class ServedForm {

    private final Clock clock;

    ServedForm(Clock clock) {
        this.clock = clock;
    }

    /** The notice, or nothing and what is missing among the errors. */
    Optional<ServedNotice> read(Answers answers, PageErrors errors) {
        var served = moment("served", answers, errors);
        if (answers.text("way").isEmpty() && errors.on("way") == null) {
            errors.add("way", "life.served.way.missing");
        }
        var copy = moment("copy", answers, errors);
        if (served == null || copy == null || !errors.isEmpty()) {
            return Optional.empty();
        }
        return answers.choice("way", ServedNotice.Way.class)
                .map(way -> new ServedNotice(answers.text("reasons").orElse(""), served, way, copy));
    }

    private @Nullable Instant moment(String field, Answers answers, PageErrors errors) {
        var day = answers.day(field);
        var time = answers.text(field + "Time");
        if (day.isEmpty() && errors.on(field) == null) {
            errors.add(field, "date.missing");
        }
        if (time.isEmpty() && errors.on(field + "Time") == null) {
            errors.add(field + "Time", "life.served.time.missing");
        }
        return day.isEmpty() || time.isEmpty() || errors.on(field + "Time") != null
                ? null
                : at(day.get(), LocalTime.parse(time.get()));
    }

    /** What is said to the minute was so when the minute was over, unless that is still to come. */
    private Instant at(LocalDate day, LocalTime time) {
        var minute = day.atTime(time).atZone(clock.getZone()).toInstant();
        var over = minute.plusSeconds(59);
        var now = clock.instant();
        if (minute.isAfter(now)) {
            return minute;
        }
        return over.isBefore(now) ? over : now;
    }
}
