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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.scheme.Forces;
import tabard.vetting.Declaration;
import tabard.vetting.RecordDeclaration;
import tabard.vetting.RecordDeclaration.Declared;
import tabard.vetting.YearlyDeclarations;

/** Yearly declarations to vetting units: that they were made, and whether something has changed; never what. */
@RestController
class VettingDeclarationsApi {

    private final RecordDeclaration record;
    private final YearlyDeclarations declarations;
    private final CaseFiles cases;
    private final Forces forces;

    VettingDeclarationsApi(RecordDeclaration record, YearlyDeclarations declarations, CaseFiles cases, Forces forces) {
        this.record = record;
        this.declarations = declarations;
        this.cases = cases;
        this.forces = forces;
    }

    /** One that the employer holds on paper. */
    record OnPaper(
            @Nullable List<@Nullable String> forces,
            @Nullable LocalDate declaredOn,
            @Nullable Boolean changed) {}

    /** One that was made to the unit itself. */
    record ToUnit(@Nullable LocalDate declaredOn, @Nullable Boolean changed) {}

    /** One that was recorded. */
    record DeclarationAnswer(String force, LocalDate declaredOn, boolean changed) {

        static DeclarationAnswer of(Declaration declaration) {
            return new DeclarationAnswer(declaration.force().value(), declaration.on(), declaration.changed());
        }
    }

    @PostMapping("/api/v1/people/{person}/vetting-declarations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void onPaper(@PathVariable PersonId person, @RequestBody OnPaper paper) {
        var by = SignedIn.current();
        var organisation = Callers.organisation(by);
        var named = Needed.words(
                "forces",
                paper.forces(),
                code -> forces.get(new ForceCode(code)).code());
        record.onPaper(
                organisation,
                Set.copyOf(named),
                new Declared(
                        person,
                        Needed.given("declaredOn", paper.declaredOn()),
                        Needed.given("changed", paper.changed())),
                by.actor());
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-declaration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void toUnit(@PathVariable CaseReference reference, @RequestBody ToUnit made) {
        var file = cases.get(reference);
        record.toUnit(
                file.force(),
                new Declared(
                        file.person(),
                        Needed.given("declaredOn", made.declaredOn()),
                        Needed.given("changed", made.changed())),
                SignedIn.current().actor());
    }

    @GetMapping("/api/v1/people/{person}/vetting-declarations")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'VETTING', 'AUDITOR')")
    Page<DeclarationAnswer> of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                declarations.of(List.of(person)).stream()
                        .map(DeclarationAnswer::of)
                        .toList(),
                cursor,
                limit);
    }
}
