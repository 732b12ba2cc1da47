package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
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
import tabard.conduct.Answer;
import tabard.conduct.AnswerComplaint;
import tabard.conduct.Conduct;
import tabard.conduct.ConductGround;
import tabard.conduct.ConductId;
import tabard.conduct.ConductKind;
import tabard.conduct.ConductView;
import tabard.conduct.ConsiderConduct;
import tabard.conduct.EmployerOutcome;
import tabard.conduct.ForceOutcome;
import tabard.conduct.NewConduct;
import tabard.conduct.RecordConduct;
import tabard.conduct.TellForce;
import tabard.conduct.Words;
import tabard.kernel.AccreditationNumber;

/** Complaints, adverse information and offences about accreditation, and what came of each. */
@RestController
class ConductApi {

    private final ConductView view;
    private final RecordConduct record;
    private final TellForce tellForce;
    private final AnswerComplaint answerComplaint;
    private final ConsiderConduct consider;

    ConductApi(
            ConductView view,
            RecordConduct record,
            TellForce tellForce,
            AnswerComplaint answerComplaint,
            ConsiderConduct consider) {
        this.view = view;
        this.record = record;
        this.tellForce = tellForce;
        this.answerComplaint = answerComplaint;
        this.consider = consider;
    }

    /** One record; {@code answer} and {@code conclusion} are null until there is one. */
    record ConductAnswer(
            String id,
            ConductKind kind,
            ConductGround ground,
            String accreditation,
            String organisation,
            String force,
            @Nullable LocalDate happenedOn,
            String summary,
            boolean byForce,
            Instant recordedAt,
            @Nullable Instant toldForceAt,
            @Nullable SettledAnswer answer,
            @Nullable SettledAnswer conclusion) {

        static ConductAnswer of(Conduct one) {
            return new ConductAnswer(
                    one.id().toString(),
                    one.kind(),
                    one.ground(),
                    one.accreditation().value(),
                    one.organisation().toString(),
                    one.force().value(),
                    one.happenedOn(),
                    one.summary(),
                    one.byForce(),
                    one.recordedAt(),
                    one.toldForceAt(),
                    SettledAnswer.of(one.answer()),
                    SettledAnswer.of(one.conclusion()));
        }
    }

    /** How it was settled. */
    record SettledAnswer(String outcome, String reason, String by, Instant at) {

        static @Nullable SettledAnswer of(Conduct.@Nullable Settled<?> settled) {
            return settled == null
                    ? null
                    : new SettledAnswer(
                            settled.answer().outcome().name(),
                            settled.answer().reason(),
                            settled.answer().by(),
                            settled.at());
        }
    }

    /** What to record. */
    record ConductRequest(
            @Nullable String accreditation,
            @Nullable String kind,
            @Nullable String ground,
            @Nullable LocalDate happenedOn,
            @Nullable String summary,
            @Nullable Boolean suitability) {}

    /** How to settle it. */
    record OutcomeRequest(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String by) {}

    @GetMapping("/api/v1/conduct")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<ConductAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(view.all().stream().map(ConductAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/conduct/{id}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ConductAnswer one(@PathVariable String id) {
        return ConductAnswer.of(view.get(id(id)));
    }

    @PostMapping("/api/v1/conduct")
    @ResponseStatus(HttpStatus.CREATED)
    ConductAnswer record(@RequestBody ConductRequest request) {
        var kind = Needed.read("kind", request.kind(), text -> Chosen.of(ConductKind.class, text));
        var wanted = new NewConduct(
                Needed.read("accreditation", request.accreditation(), AccreditationNumber::parse),
                kind,
                Needed.read("ground", request.ground(), text -> Chosen.of(ConductGround.class, kind.grounds(), text)),
                request.happenedOn(),
                Needed.read("summary", request.summary(), text -> Words.checked(text, 3, 1000)),
                Boolean.TRUE.equals(request.suitability()));
        return ConductAnswer.of(
                view.get(record.record(wanted, SignedIn.current().actor())));
    }

    @PostMapping("/api/v1/conduct/{id}/tell-force")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(@PathVariable String id) {
        tellForce.tell(id(id), SignedIn.current().actor());
    }

    @PostMapping("/api/v1/conduct/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @RequestBody OutcomeRequest request) {
        answerComplaint.answer(
                id(id),
                settled(EmployerOutcome.class, request),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/conduct/{id}/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(@PathVariable String id, @RequestBody OutcomeRequest request) {
        consider.consider(
                id(id), settled(ForceOutcome.class, request), SignedIn.current().actor());
    }

    private static ConductId id(String text) {
        try {
            return ConductId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no such record, or it is not yours to see.");
        }
    }

    private static <O extends Enum<O>> Answer<O> settled(Class<O> type, OutcomeRequest request) {
        return new Answer<>(
                Needed.read("outcome", request.outcome(), text -> Chosen.of(type, text)),
                Needed.read("reason", request.reason(), text -> Words.checked(text, 3, 1000)),
                Needed.read("by", request.by(), text -> Words.checked(text, 2, 100)));
    }
}
