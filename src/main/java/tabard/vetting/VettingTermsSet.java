package tabard.vetting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * A vetting unit has said what holds for its refusals.
 *
 * @param reviewDays for how many days a review may be asked for; null where none is offered
 * @param yearlyDeclaration whether people declare each year that nothing has changed
 */
public record VettingTermsSet(
        ForceCode force, @Nullable Integer reviewDays, boolean yearlyDeclaration, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "vetting-terms:" + force;
    }

    @Override
    public String purpose() {
        return "Keeping the rules by which vetting is decided and reviewed (PRA 2002 s.41(4)(b))";
    }
}
