package tabard.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.application.Declarations;
import tabard.application.Declared.DeclaredAnswer;
import tabard.intake.CaseFiles;

/** What an employer declared with an application, and the hash of it. */
@RestController
class DeclarationsApi {

    private final Declarations declarations;
    private final CaseFiles cases;

    DeclarationsApi(Declarations declarations, CaseFiles cases) {
        this.declarations = declarations;
        this.cases = cases;
    }

    /** The receipt again, with what was declared and its hash. */
    record ApplicationAnswer(
            String application,
            List<String> cases,
            String declaredBy,
            String statement,
            Instant declaredAt,
            String hash,
            List<DeclaredAnswer> answers) {}

    @GetMapping("/api/v1/applications/{id}")
    @PreAuthorize("hasRole('SUPPLIER')")
    ApplicationAnswer get(@PathVariable UUID id) {
        var kept = declarations
                .of(id)
                .orElseThrow(() -> new NotThere("There is no application %s that was declared here.".formatted(id)));
        var declared = kept.declared();
        return new ApplicationAnswer(
                id.toString(),
                cases.ofApplication(id).stream()
                        .map(one -> one.reference().value())
                        .toList(),
                declared.name(),
                declared.statement(),
                declared.at(),
                kept.hash(),
                declared.answers());
    }
}
