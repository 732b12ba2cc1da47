package tabard.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.withdrawal.DecideWithdrawal;
import tabard.withdrawal.DropWithdrawal;
import tabard.withdrawal.RecordRepresentations;
import tabard.withdrawal.ReviewUrgentAct;
import tabard.withdrawal.ReviewUrgentAct.Found;
import tabard.withdrawal.WithdrawalId;

/** What becomes of a withdrawal: the person is heard, somebody decides, looks again, or drops it. */
@RestController
@RequestMapping("/api/v1/withdrawals/{id}")
class WithdrawalStepsApi {

    private final RecordRepresentations representations;
    private final DecideWithdrawal decide;
    private final ReviewUrgentAct review;
    private final DropWithdrawal drop;

    WithdrawalStepsApi(
            RecordRepresentations representations,
            DecideWithdrawal decide,
            ReviewUrgentAct review,
            DropWithdrawal drop) {
        this.representations = representations;
        this.decide = decide;
        this.review = review;
        this.drop = drop;
    }

    /** What the person has said, and on which day; without a day, that nothing came and the period is over. */
    record RepresentationsRequest(
            @Nullable LocalDate received, @Nullable String said) {}

    /** WITHDRAWN with the notice that was served, or KEPT with the reasons; {@code acts} is that of the withdrawal as read. */
    record WithdrawalDecisionRequest(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable NoticeRequest notice,
            @Nullable Integer acts) {}

    /** What was found; a notice where the outcome gives powers back or withdraws. */
    record ActReviewRequest(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable NoticeRequest notice,
            @Nullable Integer acts) {}

    /** Why it goes no further. */
    record DropRequest(@Nullable String reasons) {}

    @PostMapping("/representations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(@PathVariable WithdrawalId id, @RequestBody RepresentationsRequest request) {
        var by = SignedIn.current().actor();
        var received = request.received();
        if (received == null) {
            if (request.said() != null) {
                throw new InvalidRequest("received", "Say on which day it came.");
            }
            representations.none(id, by);
        } else {
            representations.received(id, received, Texts.of("said", request.said(), 2_000), by);
        }
    }

    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable WithdrawalId id, @RequestBody WithdrawalDecisionRequest request) {
        var by = SignedIn.current().actor();
        switch (Needed.given("outcome", request.outcome())) {
            case "WITHDRAWN" ->
                decide.withdraw(
                        id, NoticeRequest.read("notice", request.notice()), Needed.given("acts", request.acts()), by);
            case "KEPT" -> decide.keep(id, Texts.of("reasons", request.reasons(), 2_000), by);
            default -> throw new InvalidRequest("outcome", "Say WITHDRAWN or KEPT.");
        }
    }

    @PostMapping("/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable WithdrawalId id, @RequestBody ActReviewRequest request) {
        var outcome = Needed.read("outcome", request.outcome(), WithdrawalsApi::outcome);
        var found = new Found(
                outcome,
                Texts.of("reasons", request.reasons(), 2_000),
                outcome.served() ? NoticeRequest.read("notice", request.notice()) : null,
                outcome.served() ? Needed.given("acts", request.acts()) : 0);
        review.review(id, found, SignedIn.current().actor());
    }

    @PostMapping("/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable WithdrawalId id, @RequestBody DropRequest request) {
        drop.drop(
                id,
                Texts.of("reasons", request.reasons(), 2_000),
                SignedIn.current().actor());
    }
}
