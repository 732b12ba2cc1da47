package tabard.api;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseClock;
import tabard.workflow.CaseClocks;

/** Where the days of a case went, for both of its sides. */
@RestController
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class CaseClockApi {

    private final CaseFiles cases;
    private final CaseClocks clocks;

    CaseClockApi(CaseFiles cases, CaseClocks clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    /** Days by party, and each day that is over; {@code stopped} counts those on which the force waited for the applicant. */
    record ClockAnswer(
            String caseReference, Map<CaseClock.Party, Integer> byParty, int stopped, List<CaseClock.Day> days) {}

    @GetMapping("/api/v1/cases/{reference}/clock")
    ClockAnswer clock(@PathVariable CaseReference reference) {
        var clock = clocks.of(cases.get(reference));
        return new ClockAnswer(reference.value(), clock.byParty(), clock.stopped(), clock.days());
    }
}
