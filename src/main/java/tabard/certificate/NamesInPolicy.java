package tabard.certificate;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.scheme.Policies;

/**
 * Names what was granted by the policy that was in effect, as it was known, at the moment of the grant: whatever the force
 * has changed since, the paper says what was granted.
 */
@Component
class NamesInPolicy implements GrantedNames {

    private final Policies policies;
    private final Clock clock;

    NamesInPolicy(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Names of(Accreditation accreditation) {
        boolean named = accreditation.grants().stream()
                .anyMatch(grant -> !grant.byelaws().isEmpty() || !grant.areas().isEmpty());
        if (!named) {
            return new Names(null);
        }
        var at = accreditation.grantedAt();
        var day = LocalDate.ofInstant(at, clock.getZone());
        return new Names(policies.inEffect(accreditation.force(), accreditation.scheme(), day, at)
                .orElse(null));
    }
}
