package tabard.api;

import java.time.LocalDate;
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
import tabard.accreditation.SimulateCatalogueChange;
import tabard.accreditation.SimulatePolicy;
import tabard.accreditation.SimulatedRow;
import tabard.accreditation.Simulation;
import tabard.accreditation.SimulationId;
import tabard.accreditation.Simulations;
import tabard.kernel.SchemeCode;
import tabard.powers.PolicySimulation.Effect;
import tabard.scheme.PolicyDocument;

/**
 * What a draft policy or a change of the law would do to those accredited. Rows name accreditations and cases, never people; a
 * force is told of its own alone.
 */
@RestController
class SimulationsApi {

    private final Query query;
    private final DraftPolicies drafts;
    private final SimulatePolicy simulatePolicy;
    private final SimulateCatalogueChange simulateChange;
    private final Simulations simulations;

    SimulationsApi(
            Query query,
            DraftPolicies drafts,
            SimulatePolicy simulatePolicy,
            SimulateCatalogueChange simulateChange,
            Simulations simulations) {
        this.query = query;
        this.drafts = drafts;
        this.simulatePolicy = simulatePolicy;
        this.simulateChange = simulateChange;
        this.simulations = simulations;
    }

    /** What to simulate: a draft policy of the caller's own force, or a change of the law. One of the two. */
    record SimulationRequest(
            @Nullable String scheme,
            @Nullable PolicyDocument policy,
            @Nullable LawChangeRequest change) {}

    /** What would change about one power of one accreditation, or of one decision. */
    record RowAnswer(
            String force,
            SimulatedRow.Source source,
            @Nullable String accreditation,
            String caseReference,
            String power,
            Effect effect,
            LocalDate when,
            boolean byLaw,
            List<WhyAnswer> why) {

        static RowAnswer of(SimulatedRow row) {
            return new RowAnswer(
                    row.force().value(),
                    row.source(),
                    row.number() == null ? null : row.number().value(),
                    row.caseReference().value(),
                    row.power().value(),
                    row.effect(),
                    row.when(),
                    row.byLaw(),
                    row.why().stream()
                            .map(why -> new WhyAnswer(why.rule().code(), why.provision(), why.message()))
                            .toList());
        }
    }

    /** One reason. */
    record WhyAnswer(String rule, String provision, String message) {}

    @PostMapping("/api/v1/simulations")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    SimulationAnswer start(@RequestBody SimulationRequest request) {
        var scheme = query.scheme("scheme", request.scheme()).code();
        if ((request.policy() == null) == (request.change() == null)) {
            throw new InvalidRequest("policy", "Send a draft policy or a change of the law: one of the two.");
        }
        var by = SignedIn.current();
        var id = request.policy() == null
                ? changed(scheme, Needed.given("change", request.change()), by)
                : drafted(scheme, request.policy(), by);
        return answer(id);
    }

    private SimulationId changed(SchemeCode scheme, LawChangeRequest request, SignedIn by) {
        var change = request.read("change.");
        return LawChangeRequest.checked("change.", () -> simulateChange.start(scheme, change, by.force(), by.actor()));
    }

    private SimulationId drafted(SchemeCode scheme, PolicyDocument draft, SignedIn by) {
        var policy = drafts.read(draft, Callers.force(by), scheme);
        return Needed.checked("policy", () -> simulatePolicy.start(policy, by.actor()));
    }

    @GetMapping("/api/v1/simulations/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    SimulationAnswer simulation(@PathVariable String id) {
        return answer(read(id));
    }

    @GetMapping("/api/v1/simulations/{id}/rows")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<RowAnswer> rows(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "500") int limit) {
        if (limit < 1 || limit > 500) {
            throw new InvalidRequest("limit", "Ask for 1 to 500 at a time.");
        }
        var found = simulations.rows(found(read(id)).id(), Page.after(cursor), limit + 1);
        var part = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                part.stream().map(numbered -> RowAnswer.of(numbered.row())).toList(),
                found.size() > limit ? Page.cursor(part.getLast().number()) : null);
    }

    private SimulationAnswer answer(SimulationId id) {
        return SimulationAnswer.of(found(id), simulations.totals(id), query.now());
    }

    private Simulation found(SimulationId id) {
        return simulations.find(id).orElseThrow(() -> new NotThere("There is no simulation '%s'.".formatted(id)));
    }

    private static SimulationId read(String id) {
        try {
            return SimulationId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no simulation '%s'.".formatted(id));
        }
    }
}
