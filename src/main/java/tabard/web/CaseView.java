package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.intake.CaseQuestions.CaseQuestion;
import tabard.intake.ClosingReason;

/**
 * One case in summary.
 *
 * @param closing how it ended; null while it is open
 */
record CaseView(
        String reference,
        String person,
        LocalDate dateOfBirth,
        String employer,
        String role,
        String force,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable ClosingReason closing) {

    /** A question and its answer, on the days people know. */
    record Question(
            CaseQuestion said, LocalDate asked, @Nullable LocalDate answered) {}

    /**
     * One line of the story of a case.
     *
     * @param key the message that says what it is
     * @param from the day it began
     * @param to the day it was done; null while it waits
     * @param group whose turn it is; null once it is done
     * @param due until when; null once it is done
     */
    record Moment(
            String key,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String group,
            @Nullable LocalDate due,
            boolean overdue) {}

    /** How far the vetting has come; nothing of what was found. */
    record Vetting(
            String level,
            String state,
            LocalDate requested,
            @Nullable LocalDate answered,
            @Nullable LocalDate reviewUntil,
            int chased) {}

    /** What training is on record, and what an officer found of it. */
    record Training(
            List<tabard.training.TrainingResult> passed, tabard.training.TrainingView.@Nullable CaseTraining found) {}
}
