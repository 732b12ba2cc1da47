package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.CorrectLastDay;
import tabard.accreditation.SettleLastDay;
import tabard.kernel.PersonId;
import tabard.party.LastDayCorrection;
import tabard.party.LastDayCorrections;
import tabard.party.RightLastDay;

/** Last days that were recorded wrongly: the employer says so, and where something would come back an officer looks first. */
@RestController
class LastDaysApi {

    private final CorrectLastDay correct;
    private final SettleLastDay settle;
    private final LastDayCorrections corrections;

    LastDaysApi(CorrectLastDay correct, SettleLastDay settle, LastDayCorrections corrections) {
        this.correct = correct;
        this.settle = settle;
        this.corrections = corrections;
    }

    /** What is said of a last day; absent where the person has not left. */
    record CorrectionRequest(
            @Nullable LocalDate lastDay, @Nullable String reason) {}

    /** What an officer found. */
    record SettlementRequest(
            @Nullable Boolean right, @Nullable String basis) {}

    /** One correction. */
    record CorrectionAnswer(
            UUID id,
            PersonId person,
            LocalDate was,
            @Nullable LocalDate lastDay,
            String reason,
            Instant askedAt,
            LastDayCorrection.Outcome outcome,
            @Nullable String basis,
            @Nullable Instant settledAt) {

        static CorrectionAnswer of(LastDayCorrection one) {
            return new CorrectionAnswer(
                    one.id(),
                    one.person(),
                    one.was(),
                    one.lastDay(),
                    one.reason(),
                    one.askedAt(),
                    one.outcome(),
                    one.basis(),
                    one.settledAt());
        }
    }

    @PostMapping("/api/v1/people/{person}/last-day-corrections")
    @ResponseStatus(HttpStatus.CREATED)
    CorrectionAnswer correct(@PathVariable PersonId person, @RequestBody CorrectionRequest request) {
        var by = SignedIn.current();
        var right = new RightLastDay(request.lastDay(), Texts.of("reason", request.reason(), RightLastDay.LONGEST));
        return CorrectionAnswer.of(correct.correct(Callers.organisation(by), person, right, by.actor()));
    }

    @GetMapping("/api/v1/people/{person}/last-day-corrections")
    Page<CorrectionAnswer> of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                corrections.of(Callers.organisation(SignedIn.current()), person).stream()
                        .map(CorrectionAnswer::of)
                        .toList(),
                cursor,
                limit);
    }

    @GetMapping("/api/v1/last-day-corrections")
    Page<CorrectionAnswer> waiting(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(corrections.waiting().stream().map(CorrectionAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/last-day-corrections/{id}/settlement")
    CorrectionAnswer settle(@PathVariable UUID id, @RequestBody SettlementRequest request) {
        settle.settle(
                id,
                Needed.given("right", request.right()),
                Texts.of("basis", request.basis(), RightLastDay.LONGEST),
                SignedIn.current().actor());
        return CorrectionAnswer.of(corrections.get(id));
    }
}
