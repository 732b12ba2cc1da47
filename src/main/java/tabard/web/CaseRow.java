package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param stages what it waits for; none once it has ended, nor while the program itself is at work on it
 * @param days from the day it was opened until it ended, or until now
 * @param result the end of the message key of how it ended, or null
 */
record CaseRow(
        String reference,
        String personId,
        String person,
        String force,
        LocalDate opened,
        List<Stage> stages,
        long days,
        @Nullable String result) {

    /** One step that waits: in words, who holds the ball, since when, and whether it is overdue. */
    record Stage(String words, String group, LocalDate since, boolean overdue) {}

    CaseRow {
        stages = List.copyOf(stages);
    }

    /** The colour of the tag of its result. */
    public String colour() {
        return switch (result) {
            case null -> "blue";
            case "ACCREDITED" -> "green";
            case "WITHDRAWN" -> "grey";
            default -> "red";
        };
    }
}
