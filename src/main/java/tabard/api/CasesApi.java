package tabard.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.AnswerRequest;
import tabard.intake.AskForMore;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.StopReason;
import tabard.intake.WithdrawCase;
import tabard.kernel.CaseReference;
import tabard.workflow.TaskInbox;

/** Cases, as the applicant and the force see them, and what passes between the two. */
@RestController
class CasesApi {

    private final CaseFiles cases;
    private final TaskInbox inbox;
    private final WithdrawCase withdraw;
    private final AskForMore askForMore;
    private final AnswerRequest answerRequest;
    private final Query query;

    CasesApi(
            CaseFiles cases,
            TaskInbox inbox,
            WithdrawCase withdraw,
            AskForMore askForMore,
            AnswerRequest answerRequest,
            Query query) {
        this.cases = cases;
        this.inbox = inbox;
        this.withdraw = withdraw;
        this.askForMore = askForMore;
        this.answerRequest = answerRequest;
        this.query = query;
    }

    /** An answer. */
    record Words(@Nullable String text) {}

    /** A question, and why it stops the force's clock; {@code OTHER} where that is not said. */
    record Question(@Nullable String text, @Nullable String reason) {}

    @GetMapping("/api/v1/cases")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'VETTING', 'TRAINER', 'AUDITOR')")
    Page<CaseAnswer> cases(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(inSight(), cursor, limit == null ? 100 : limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    private List<CaseFile> inSight() {
        var by = SignedIn.current();
        if (by.force() != null) {
            return cases.of(by.force());
        }
        return by.organisation() != null ? cases.of(by.organisation()) : cases.open();
    }

    @GetMapping("/api/v1/cases/{reference}")
    CaseAnswer one(@PathVariable CaseReference reference) {
        return answer(cases.get(reference));
    }

    private CaseAnswer answer(CaseFile file) {
        return CaseAnswer.of(file, inbox.of(file.reference()), query.now());
    }

    @PostMapping("/api/v1/cases/{reference}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable CaseReference reference) {
        withdraw.withdraw(reference, SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/questions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable CaseReference reference, @RequestBody Question question) {
        askForMore.ask(
                reference,
                question.reason() == null ? StopReason.OTHER : reason(question.reason()),
                Texts.of("text", question.text(), 2_000),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable CaseReference reference, @RequestBody Words answer) {
        answerRequest.answer(
                reference,
                Texts.of("text", answer.text(), 2_000),
                SignedIn.current().actor());
    }

    private static StopReason reason(String said) {
        return Arrays.stream(StopReason.values())
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRequest("reason", "Say one of %s.".formatted(Arrays.toString(StopReason.values()))));
    }
}
