/**
 * What waits, for whom and until when, and where a case stands: the process engine in our words.
 *
 * <p>People act on the domain and the engine follows; the engine acts on the domain and the domain answers. Nothing here is
 * a record of truth: if the engine forgot everything, {@link tabard.workflow.CaseProcess#rebuild} would put each open
 * case back where its facts say it is. Only {@code tabard.workflow.camunda} knows which engine it is.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "powers",
            "party",
            "policy",
            "approval",
            "evidence",
            "intake",
            "vetting",
            "training",
            "accreditation",
            "withdrawal",
            "variation",
            "renewing",
            "card",
            "certificate",
            "conduct",
            "endorsement"
        })
@NullMarked
package tabard.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
