package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.evidence.DocumentId;
import tabard.kernel.PersonId;
import tabard.training.ExamOutcome;
import tabard.training.StateTrainingResult;
import tabard.training.StatedResults;
import tabard.training.TrainingOutcome;
import tabard.training.TrainingResult;
import tabard.training.VerifyTrainingResult;

/** Results that an employer states with a document to show for them, and what an officer finds of each. */
@RestController
class StatedTrainingApi {

    private final StateTrainingResult state;
    private final VerifyTrainingResult verify;
    private final StatedResults stated;

    StatedTrainingApi(StateTrainingResult state, VerifyTrainingResult verify, StatedResults stated) {
        this.state = state;
        this.verify = verify;
        this.stated = stated;
    }

    /** What came of a course, and the document that shows it. */
    record StatedRequest(
            @Nullable String course,
            @Nullable LocalDate passed,
            @Nullable LocalDate expires,
            @Nullable String certificateNumber,
            @Nullable ExamOutcome outcome,
            @Nullable Integer mark,
            @Nullable String certificateSha256,
            @Nullable UUID evidence) {

        TrainingResult result() {
            return Needed.checked(
                    "mark",
                    () -> new TrainingResult(
                            Texts.of("course", course, 64),
                            Needed.given("passed", passed),
                            expires,
                            Texts.of("certificateNumber", certificateNumber, 50),
                            outcome == null ? ExamOutcome.PASS : outcome,
                            mark,
                            certificateSha256));
        }
    }

    /** Under which a result is stated. */
    record StatedId(UUID id) {}

    /** A stated result, and what was found of it. */
    record StatedAnswer(
            UUID id,
            PersonId person,
            TrainingResult result,
            @Nullable DocumentId evidence,
            @Nullable TrainingOutcome found) {

        static StatedAnswer of(StatedResults.Stated stated) {
            return new StatedAnswer(stated.id(), stated.person(), stated.result(), stated.evidence(), stated.found());
        }
    }

    /** An officer's word on a stated result. */
    record Verification(
            @Nullable TrainingOutcome outcome, @Nullable String basis) {}

    @PostMapping("/api/v1/people/{person}/stated-training-results")
    @ResponseStatus(HttpStatus.CREATED)
    StatedId state(@PathVariable PersonId person, @RequestBody StatedRequest request) {
        var by = SignedIn.current();
        return new StatedId(state.state(
                new StateTrainingResult.Of(Callers.organisation(by), person),
                request.result(),
                new DocumentId(Needed.given("evidence", request.evidence())),
                by.actor()));
    }

    @GetMapping("/api/v1/people/{person}/stated-training-results")
    @PreAuthorize("hasRole('SUPPLIER')")
    List<StatedAnswer> of(@PathVariable PersonId person) {
        return stated.of(Callers.organisation(SignedIn.current()), person).stream()
                .map(StatedAnswer::of)
                .toList();
    }

    @GetMapping("/api/v1/stated-training-results")
    @PreAuthorize("hasRole('OFFICER')")
    List<StatedAnswer> waiting() {
        return stated.waiting(Callers.force(SignedIn.current())).stream()
                .map(StatedAnswer::of)
                .toList();
    }

    @PostMapping("/api/v1/stated-training-results/{id}/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable UUID id, @RequestBody Verification said) {
        var by = SignedIn.current();
        verify.verify(
                id,
                Callers.force(by),
                Needed.given("outcome", said.outcome()),
                Texts.of("basis", said.basis(), 1000),
                by.actor());
    }
}
