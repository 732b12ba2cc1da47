package tabard.endorsement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * What an organisation sends.
 *
 * @param subject the place or the agreement; null where the organisation itself is meant
 * @param criteria what of the checklist it says is met
 * @param declared whether it agrees to the declaration of the form
 */
public record NewEndorsement(
        OrganisationId organisation,
        @Nullable ForceCode force,
        @Nullable String variant,
        @Nullable Place subject,
        Map<String, List<String>> answers,
        Set<String> criteria,
        boolean declared) {

    public NewEndorsement {
        answers = Map.copyOf(answers);
        criteria = Set.copyOf(criteria);
    }
}
