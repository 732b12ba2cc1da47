package tabard.certificate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditation.Grant;
import tabard.powers.Byelaw;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyArea;

/** What the byelaws and areas of an accreditation's grants are called. */
interface GrantedNames {

    Names of(Accreditation accreditation);

    /**
     * The names in one accreditation.
     *
     * @param policy the policy under which it was granted, where there is one
     */
    record Names(@Nullable ForcePolicy policy) {

        /** The byelaws by title and authority; what the policy did not describe, by its code. */
        List<String> byelaws(Grant grant) {
            return grant.byelaws().stream()
                    .map(code -> Optional.ofNullable(policy)
                            .flatMap(known -> known.byelaw(code))
                            .map(Byelaw::inWords)
                            .orElse(code))
                    .toList();
        }

        /** The areas by name; what the policy did not describe, by its code. */
        List<String> areas(Grant grant) {
            return grant.areas().stream()
                    .map(code -> Optional.ofNullable(policy)
                            .flatMap(known -> known.area(code))
                            .map(PolicyArea::name)
                            .orElse(code))
                    .toList();
        }
    }
}
