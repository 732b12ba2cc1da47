package tabard.workflow;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * What a process is about: a case, a draft of a policy, an organisation's application. Whoever may see its force or its
 * organisation may see what of it waits.
 *
 * @param process the id of the model
 * @param key the business key of the process, and the chain on which the ledger writes the matter: a case reference, or a
 *     kind and an id such as {@code policy-draft:...}
 */
public record Matter(
        String process,
        String key,
        @Nullable CaseReference caseReference,
        @Nullable ForceCode force,
        @Nullable SchemeCode scheme,
        @Nullable OrganisationId organisation) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:-]{0,99}");

    public Matter {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("Not the key of a matter: '%s'.".formatted(key));
        }
    }
}
