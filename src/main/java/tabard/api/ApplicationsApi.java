package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.application.Answer;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationQuestions;
import tabard.application.FileApplication;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.ApplicationQuestion;
import tabard.scheme.ApplicationQuestion.Asks;

/** One application for many people at many forces. */
@RestController
class ApplicationsApi {

    private final FileApplication file;
    private final ApplicationQuestions questions;
    private final Query query;

    ApplicationsApi(FileApplication file, ApplicationQuestions questions, Query query) {
        this.file = file;
        this.questions = questions;
        this.query = query;
    }

    /** What is applied for. */
    record ApplicationRequest(
            @Nullable String scheme,
            @Nullable List<@Nullable String> people,
            @Nullable List<@Nullable ForceRequest> forces,
            @Nullable List<@Nullable AnswerRequest> answers,
            @Nullable List<@Nullable CandidateRequest> candidates,
            @Nullable Declaration declaration) {}

    /** The answer to a question: a text, {@code yes} or {@code no}, the code of a choice, or the id of a document. */
    record AnswerRequest(
            @Nullable String question,
            @Nullable String value,
            @Nullable LocalDate dated) {}

    /** What one person answered and consented to on paper that the employer holds. */
    record CandidateRequest(
            @Nullable String person,
            @Nullable List<@Nullable AnswerRequest> answers,
            @Nullable LocalDate signedOn) {}

    /** The powers asked of one force. */
    record ForceRequest(@Nullable String force, @Nullable List<EligibilityRequest.@Nullable Asked> powers) {}

    /** Who declares, in which words. */
    record Declaration(@Nullable String name, @Nullable String statement) {}

    /** The receipt. */
    record ReceiptAnswer(String application, Instant submittedAt, List<String> cases) {

        static ReceiptAnswer of(SubmitApplication.Receipt receipt) {
            return new ReceiptAnswer(
                    receipt.application().toString(),
                    receipt.submittedAt(),
                    receipt.cases().stream().map(CaseReference::value).toList());
        }
    }

    @PostMapping("/api/v1/applications")
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptAnswer submit(@RequestBody ApplicationRequest request) {
        var by = SignedIn.current();
        var declaration = Needed.given("declaration", request.declaration());
        var asked = new HashMap<ForceCode, List<AskedPower>>();
        var forces = Needed.each("forces", request.forces(), this::asked);
        for (var one : forces) {
            if (asked.put(one.force(), one.powers()) != null) {
                throw new InvalidRequest("forces", "Name each force once; '%s' is there twice.".formatted(one.force()));
            }
        }
        var people = Needed.words("people", request.people(), PersonId::parse);
        var draft = ApplicationDraft.of(
                        Callers.organisation(by),
                        by.getUsername(),
                        people.stream().distinct().toList())
                .withForces(
                        query.scheme("scheme", request.scheme()).code(),
                        forces.stream().map(AskedOfForce::force).toList())
                .withPowers(asked);
        return ReceiptAnswer.of(file.file(
                draft.withAnswers(answers("answers", draft, Asks.ORGANISATION, request.answers())),
                Needed.each("candidates", request.candidates(), (at, one) -> paper(at, draft, one)),
                Texts.of("declaration.statement", declaration.statement(), 2_000),
                Texts.of("declaration.name", declaration.name(), 200),
                by.actor()));
    }

    private FileApplication.Paper paper(String at, ApplicationDraft draft, CandidateRequest request) {
        var person = Needed.read(at + ".person", request.person(), PersonId::parse);
        if (!draft.people().contains(person)) {
            throw new InvalidRequest(at + ".person", "This person is not among the people applied for.");
        }
        return new FileApplication.Paper(
                person,
                answers(at + ".answers", draft, Asks.CANDIDATE, request.answers()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().value())),
                Needed.given(at + ".signedOn", request.signedOn()));
    }

    private Map<String, Answer> answers(
            String field, ApplicationDraft draft, Asks asks, @Nullable List<@Nullable AnswerRequest> given) {
        var known = questions.of(draft, asks).stream()
                .map(one -> one.question().code())
                .toList();
        var answers = new HashMap<String, Answer>();
        Needed.each(field, given, (at, one) -> {
            var code = Needed.given(at + ".question", one.question());
            if (!known.contains(code)) {
                throw new InvalidRequest(
                        at + ".question", "Nobody asks '%s' here. Asked are %s.".formatted(code, known));
            }
            var answer = new Answer(Texts.of(at + ".value", one.value(), ApplicationQuestion.LONGEST), one.dated());
            if (answers.put(code, answer) != null) {
                throw new InvalidRequest(at + ".question", "This question is answered twice.");
            }
            return code;
        });
        return answers;
    }

    private AskedOfForce asked(String at, ForceRequest request) {
        return new AskedOfForce(
                query.force(at + ".force", request.force()).code(),
                Needed.each(at + ".powers", request.powers(), ApplicationsApi::power));
    }

    private static AskedPower power(String at, EligibilityRequest.Asked asked) {
        return Needed.checked(
                at,
                () -> new AskedPower(
                        Needed.read(at + ".power", asked.power(), PowerCode::new),
                        Needed.words(at + ".offences", asked.offences(), OffenceCode::new),
                        Needed.words(at + ".byelaws", asked.byelaws(), text -> text)));
    }
}
