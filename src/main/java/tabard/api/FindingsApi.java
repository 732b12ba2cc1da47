package tabard.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.powers.VettingLevel;
import tabard.training.TrainingOutcome;
import tabard.training.VerifyTraining;
import tabard.vetting.RecordVettingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;

/** What a vetting unit and an officer find of a person. */
@RestController
class FindingsApi {

    private final RecordVettingOutcome vettingOutcome;
    private final VerifyTraining verifyTraining;
    private final CaseFiles cases;

    FindingsApi(RecordVettingOutcome vettingOutcome, VerifyTraining verifyTraining, CaseFiles cases) {
        this.vettingOutcome = vettingOutcome;
        this.verifyTraining = verifyTraining;
        this.cases = cases;
    }

    /** A vetting outcome; what was found to reach it has no place here. {@code label} is the force's own name of the level. */
    record Vetted(
            @Nullable VettingOutcome outcome,
            @Nullable VettingLevel level,
            @Nullable String label,
            @Nullable LocalDate granted,
            @Nullable LocalDate expires,
            @Nullable Boolean restrictions,
            @Nullable String reference,
            @Nullable String disclosableReason,
            @Nullable String restrictedReason) {}

    /** An officer's word on training. */
    record Verified(
            @Nullable TrainingOutcome outcome, @Nullable String basis) {}

    @PostMapping("/api/v1/cases/{reference}/vetting-outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vetted(@PathVariable CaseReference reference, @RequestBody Vetted vetted) {
        vettingOutcome.record(
                reference,
                new VettingReport(
                        Needed.given("outcome", vetted.outcome()),
                        vetted.level(),
                        Texts.optional("label", vetted.label(), 60),
                        Needed.given("granted", vetted.granted()),
                        vetted.expires(),
                        Boolean.TRUE.equals(vetted.restrictions()),
                        Texts.optional("reference", vetted.reference(), 50),
                        Texts.optional("disclosableReason", vetted.disclosableReason(), 1_000),
                        Texts.optional("restrictedReason", vetted.restrictedReason(), 1_000)),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/training-verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verified(@PathVariable CaseReference reference, @RequestBody Verified verified) {
        var file = cases.get(reference);
        verifyTraining.verify(
                new VerifyTraining.OfCase(reference, file.person(), file.force()),
                Needed.given("outcome", verified.outcome()),
                Texts.of("basis", verified.basis(), 1_000),
                SignedIn.current().actor());
    }
}
