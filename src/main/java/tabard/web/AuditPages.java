package tabard.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.CaseDecisions;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;
import tabard.ledger.LedgerView;

/** What an auditor finds, and the trace from card to application. */
@Controller
class AuditPages {

    private final CaseFiles cases;
    private final CaseParts parts;
    private final CaseDecisions decisions;
    private final Accreditations accreditations;
    private final LedgerView ledger;
    private final Clock clock;

    AuditPages(
            CaseFiles cases,
            CaseParts parts,
            CaseDecisions decisions,
            Accreditations accreditations,
            LedgerView ledger,
            Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.decisions = decisions;
        this.accreditations = accreditations;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/audit")
    ModelAndView find(@RequestParam(required = false) @Nullable String number) {
        var page = new ModelAndView("audit/find").addObject("number", number);
        if (number == null) {
            return page;
        }
        var found = byReference(number).or(() -> byAccreditation(number));
        if (found.isPresent()) {
            return new ModelAndView("redirect:/audit/cases/" + found.get().value());
        }
        var errors = new PageErrors().add("number", "force.audit.not-found");
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject(PageErrors.NAME, errors);
    }

    private Optional<CaseReference> byReference(String typed) {
        try {
            return Optional.of(cases.get(CaseReference.parse(typed)).reference());
        } catch (IllegalArgumentException notAReference) {
            return Optional.empty();
        } catch (Refusal notThere) {
            return Optional.empty();
        }
    }

    private Optional<CaseReference> byAccreditation(String typed) {
        try {
            return accreditations.find(AccreditationNumber.parse(typed)).map(Accreditation::caseReference);
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    @GetMapping("/audit/cases/{reference}")
    ModelAndView trace(@PathVariable CaseReference reference) {
        var file = cases.get(reference);
        var chain = ledger.chain(reference.value());
        if (chain.entries().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = new ModelAndView("audit/case")
                .addObject("sheet", parts.sheet(file))
                .addObject("certified", parts.certified(file))
                .addObject("whole", chain.whole())
                .addObject(
                        "rows",
                        chain.entries().stream()
                                .map(entry -> TraceRow.of(entry, clock.getZone()))
                                .toList())
                .addObject("accreditation", accreditations.ofCase(reference).orElse(null));
        return decided(page, file);
    }

    /** What lay before the decider and what was decided, as stored. */
    private ModelAndView decided(ModelAndView page, CaseFile file) {
        decisions
                .pack(file.reference())
                .ifPresent(pack -> page.addObject("pack", pack)
                        .addObject("rules", pack.content().rules())
                        .addObject("findings", parts.rows(file, pack.content().rules())));
        return page.addObject("verdicts", decisions.decision(file.reference()).orElse(null));
    }
}
