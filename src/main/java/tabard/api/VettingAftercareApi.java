package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.scheme.Forces;
import tabard.vetting.CloseConcern;
import tabard.vetting.ConcernOutcome;
import tabard.vetting.ReportConcern;
import tabard.vetting.VettingConcern;
import tabard.vetting.VettingConcerns;
import tabard.vetting.WithdrawClearance;

/** What comes after a clearance: reported, looked at again, withdrawn. The facts only. */
@RestController
class VettingAftercareApi {

    private final VettingConcerns concerns;
    private final ReportConcern report;
    private final CloseConcern close;
    private final WithdrawClearance withdraw;
    private final CaseFiles cases;
    private final Forces forces;

    VettingAftercareApi(
            VettingConcerns concerns,
            ReportConcern report,
            CloseConcern close,
            WithdrawClearance withdraw,
            CaseFiles cases,
            Forces forces) {
        this.concerns = concerns;
        this.report = report;
        this.close = close;
        this.withdraw = withdraw;
        this.cases = cases;
        this.forces = forces;
    }

    /** Something to look at. */
    record ConcernAnswer(String id, String person, String force, String kind, Instant openedAt, LocalDate dueOn) {

        static ConcernAnswer of(VettingConcern concern) {
            return new ConcernAnswer(
                    concern.id().toString(),
                    concern.person().toString(),
                    concern.force().value(),
                    concern.kind().name(),
                    concern.openedAt(),
                    concern.dueOn());
        }
    }

    /** Which forces are told; what has changed has no place here. */
    record Changed(@Nullable List<@Nullable String> forces) {}

    /** What was found. */
    record Closed(@Nullable ConcernOutcome outcome) {}

    /** A withdrawal; the reason stays in the unit. */
    record Withdrawn(@Nullable String reference, @Nullable String restrictedReason) {}

    @GetMapping("/api/v1/vetting-concerns")
    @PreAuthorize("hasAnyRole('VETTING', 'AUDITOR')")
    Page<ConcernAnswer> open(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(concerns.open().stream().map(ConcernAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/vetting-concerns/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, @RequestBody Closed closed) {
        close.close(
                id,
                Needed.given("outcome", closed.outcome()),
                SignedIn.current().actor());
    }

    @PostMapping("/api/v1/people/{person}/vetting-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changed(@PathVariable PersonId person, @RequestBody Changed changed) {
        var by = SignedIn.current();
        var organisation = Callers.organisation(by);
        var named = Needed.words(
                "forces",
                changed.forces(),
                code -> forces.get(new ForceCode(code)).code());
        if (named.isEmpty()) {
            throw new InvalidRequest("forces", "Name at least one force.");
        }
        report.change(organisation, person, Set.copyOf(named), by.actor());
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-adverse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void adverse(@PathVariable CaseReference reference) {
        var file = cases.get(reference);
        report.adverse(file.person(), file.force(), SignedIn.current().actor());
    }

    @PostMapping("/api/v1/cases/{reference}/clearance-withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawn(@PathVariable CaseReference reference, @RequestBody Withdrawn withdrawn) {
        var file = cases.get(reference);
        withdraw.withdraw(
                file.person(),
                file.force(),
                new WithdrawClearance.Reasons(
                        Texts.optional("reference", withdrawn.reference(), 50),
                        Texts.optional("restrictedReason", withdrawn.restrictedReason(), 1_000)),
                SignedIn.current().actor());
    }
}
