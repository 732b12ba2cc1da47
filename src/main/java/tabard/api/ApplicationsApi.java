package tabard.api;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.Submission;
import tabard.intake.Submission.AskedOfForce;
import tabard.intake.SubmitApplication;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** One application for many people at many forces. */
@RestController
class ApplicationsApi {

    private final SubmitApplication submit;
    private final Query query;

    ApplicationsApi(SubmitApplication submit, Query query) {
        this.submit = submit;
        this.query = query;
    }

    /** What is applied for. */
    record ApplicationRequest(
            @Nullable String scheme,
            @Nullable List<@Nullable String> people,
            @Nullable List<@Nullable ForceRequest> forces,
            @Nullable Declaration declaration) {}

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
        var submission = new Submission(
                Callers.organisation(by),
                query.scheme("scheme", request.scheme()).code(),
                new HashSet<>(Needed.words("people", request.people(), PersonId::parse)),
                Needed.each("forces", request.forces(), this::asked),
                Texts.of("declaration.statement", declaration.statement(), 2_000),
                Texts.of("declaration.name", declaration.name(), 200));
        return ReceiptAnswer.of(submit.submit(submission, by.actor()));
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
