package tabard.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.intake.CaseFiles;
import tabard.intake.CaseQuestions;
import tabard.intake.StopReason;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseClock;
import tabard.workflow.CaseClocks;

/** Where the days of a case went, for both of its sides. */
@RestController
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class CaseClockApi {

    private final CaseFiles cases;
    private final CaseClocks clocks;
    private final CaseQuestions questions;

    CaseClockApi(CaseFiles cases, CaseClocks clocks, CaseQuestions questions) {
        this.cases = cases;
        this.clocks = clocks;
        this.questions = questions;
    }

    /** Days by party, and each day that is over; {@code stopped} counts those on which the force waited for the applicant. */
    record ClockAnswer(
            String caseReference,
            Map<CaseClock.Party, Integer> byParty,
            int stopped,
            List<CaseClock.Day> days,
            List<StopAnswer> stops) {}

    /** Why the force's clock stood still, for whom, from when and to when; still, where it does. */
    record StopAnswer(
            StopReason reason,
            StopReason.Party party,
            Instant from,
            @Nullable Instant to) {}

    @GetMapping("/api/v1/cases/{reference}/clock")
    ClockAnswer clock(@PathVariable CaseReference reference) {
        var clock = clocks.of(cases.get(reference));
        var stops = questions.of(reference).stream()
                .map(asked ->
                        new StopAnswer(asked.reason(), asked.reason().party(), asked.askedAt(), asked.answeredAt()))
                .toList();
        return new ClockAnswer(reference.value(), clock.byParty(), clock.stopped(), clock.days(), stops);
    }
}
