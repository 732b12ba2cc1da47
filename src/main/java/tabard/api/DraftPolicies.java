package tabard.api;

import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy;
import tabard.scheme.PolicyDocument;
import tabard.scheme.PolicyFaults;
import tabard.scheme.ReadPolicy;

/** Reads the policy that a body holds under {@code policy}: a draft, whatever version it claims. */
@Component
class DraftPolicies {

    private final ReadPolicy read;

    DraftPolicies(ReadPolicy read) {
        this.read = read;
    }

    /**
     * Reads a draft.
     *
     * @throws PolicyFaults with all that cannot be read, each under the field it has in the body
     */
    ForcePolicy read(PolicyDocument document, ForceCode force, SchemeCode scheme) {
        try {
            return read.read(document, force, scheme).asDraft();
        } catch (PolicyFaults invalid) {
            throw invalid.under("policy");
        }
    }
}
