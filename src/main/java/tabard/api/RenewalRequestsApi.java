package tabard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.renewing.AskRenewal;
import tabard.renewing.AskRenewal.Request;
import tabard.renewing.AskedRenewal;
import tabard.renewing.AskedRenewals;
import tabard.renewing.RenewableAccreditations;
import tabard.renewing.RenewableAccreditations.Renewable;

/** Renewals: what can be renewed, asked for many at once, and the case in which each is decided. */
@RestController
@RequestMapping("/api/v1/renewal-requests")
class RenewalRequestsApi {

    private final RenewableAccreditations renewable;
    private final AskedRenewals asked;
    private final Accreditations accreditations;
    private final AskRenewal ask;
    private final Query query;

    RenewalRequestsApi(
            RenewableAccreditations renewable,
            AskedRenewals asked,
            Accreditations accreditations,
            AskRenewal ask,
            Query query) {
        this.renewable = renewable;
        this.asked = asked;
        this.accreditations = accreditations;
        this.ask = ask;
        this.query = query;
    }

    /** Who declares, in which words. */
    record RenewalDeclaration(
            @Nullable String statement, @Nullable String name) {}

    /** What is to be renewed: 1 to 500 accreditations of the employer. */
    record RenewalRequest(
            @Nullable List<@Nullable String> accreditations,
            @Nullable RenewalDeclaration declaration) {}

    /** What can be renewed. */
    record RenewableAnswer(
            String accreditation,
            String person,
            String force,

            @Schema(description = "The first day on which it no longer stands; a renewal runs on from it.")
            LocalDate ends,

            @Schema(description = "From when its renewal is offered. It may be asked before.")
            LocalDate opens,

            boolean open,

            @Schema(description = "It has ended: a renewal leaves a gap.")
            boolean late) {

        static RenewableAnswer of(Renewable one, LocalDate today) {
            return new RenewableAnswer(
                    one.of().number().value(),
                    one.of().person().toString(),
                    one.of().force().value(),
                    one.of().end(),
                    one.opens(),
                    one.open(today),
                    one.late(today));
        }
    }

    /** One renewal that was asked, and the case that decides it. */
    record AskedAnswer(
            String request,
            String caseReference,
            String accreditation,
            String force,
            LocalDate ends,
            Instant askedAt,

            @Schema(description = "The accreditation that was granted; absent where none is.") @Nullable
            String renewedBy) {}

    @Operation(summary = "What the employer can ask to have renewed: nothing that is under way or renewed already.")
    @GetMapping("/open")
    @PreAuthorize("hasRole('SUPPLIER')")
    Page<RenewableAnswer> open(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var today = query.today();
        var page = Page.of(renewable.of(Callers.organisation(SignedIn.current()), today), cursor, limit);
        return new Page<>(
                page.items().stream().map(one -> RenewableAnswer.of(one, today)).toList(), page.next());
    }

    @Operation(summary = "Asks for renewals, whole or not at all; each becomes a case of its own.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('SUPPLIER')")
    List<AskedAnswer> ask(@RequestBody RenewalRequest request) {
        var numbers = Set.copyOf(Needed.words(
                "accreditations",
                Needed.given("accreditations", request.accreditations()),
                AccreditationNumber::parse));
        var declaration = Needed.given("declaration", request.declaration());
        var id = ask.ask(
                new Request(
                        numbers,
                        Texts.of("declaration.statement", declaration.statement(), 2_000),
                        Texts.of("declaration.name", declaration.name(), 200)),
                SignedIn.current().actor());
        return renewable.ofRequest(id).stream().map(this::answer).toList();
    }

    @Operation(summary = "What was asked, the newest first: an employer's own or a force's.")
    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<AskedAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(asked.all(), cursor, limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @Operation(summary = "What was asked together, and what came of each.")
    @GetMapping("/{request}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    List<AskedAnswer> together(@PathVariable String request) {
        return renewable.ofRequest(Needed.read("request", request, UUID::fromString)).stream()
                .map(this::answer)
                .toList();
    }

    private AskedAnswer answer(AskedRenewal one) {
        var by = renewable.renewedBy(one);
        return new AskedAnswer(
                one.request().toString(),
                one.caseReference().value(),
                one.number().value(),
                one.force().value(),
                accreditations.get(one.number()).end(),
                one.askedAt(),
                by == null ? null : by.value());
    }
}
