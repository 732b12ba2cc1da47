package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.authority.DelegatedDecision;
import tabard.authority.Delegation;
import tabard.authority.DelegationId;
import tabard.authority.Delegations;
import tabard.authority.EndDelegation;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.Period;

/** The register of who decides for the chief officer. */
@RestController
@RequestMapping("/api/v1/delegations")
class DelegationsApi {

    private final Delegations delegations;
    private final RecordDelegation recordDelegation;
    private final EndDelegation endDelegation;
    private final Query query;

    DelegationsApi(
            Delegations delegations, RecordDelegation recordDelegation, EndDelegation endDelegation, Query query) {
        this.delegations = delegations;
        this.recordDelegation = recordDelegation;
        this.endDelegation = endDelegation;
        this.query = query;
    }

    /** What an instrument says; {@code to} is the first day on which it no longer stands. */
    record InstrumentRequest(
            @Nullable String delegate,
            @Nullable Set<DelegatedDecision> decisions,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String instrument) {}

    /** An end before its time; {@code on} is the first day on which it no longer stands. */
    record EndRequest(@Nullable LocalDate on, @Nullable String reason) {}

    /** One entry. */
    record DelegationAnswer(
            String id,
            String force,
            String delegate,
            String name,
            List<DelegatedDecision> decisions,
            LocalDate from,
            @Nullable LocalDate to,
            String instrument,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            boolean stands) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<DelegationAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(delegations.all(), cursor, limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DelegationAnswer record(@RequestBody InstrumentRequest request) {
        var by = SignedIn.current();
        var period = Needed.checked(
                "to", () -> new Period(Needed.given("from", request.from()), Needed.given("to", request.to())));
        var instrument = new Instrument(
                Texts.of("delegate", request.delegate(), 64),
                Needed.given("decisions", request.decisions()),
                period,
                Texts.of("instrument", request.instrument(), 40));
        return answer(delegations
                .find(recordDelegation.record(Callers.force(by), instrument, by.actor()))
                .orElseThrow());
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable DelegationId id, @RequestBody EndRequest request) {
        endDelegation.end(
                id,
                Needed.given("on", request.on()),
                Texts.of("reason", request.reason(), 500),
                SignedIn.current().actor());
    }

    private DelegationAnswer answer(Delegation entry) {
        return new DelegationAnswer(
                entry.id().toString(),
                entry.force().value(),
                entry.delegate(),
                entry.name(),
                entry.decisions().stream().sorted().toList(),
                entry.period().from(),
                entry.period().to(),
                entry.instrument(),
                entry.endedOn(),
                entry.endReason(),
                entry.standsOn(query.today()));
    }
}
