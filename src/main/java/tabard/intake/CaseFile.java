package tabard.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.StepOrder;

/**
 * One case, as it stands.
 *
 * @param role what the person does for the employer
 * @param asked the powers applied for
 * @param closingReason how it ended; null while it is open
 */
public record CaseFile(
        CaseReference reference,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        String role,
        StepOrder order,
        List<AskedPower> asked,
        Instant openedAt,
        @Nullable ClosingReason closingReason,
        @Nullable Instant closedAt) {

    public CaseFile {
        asked = List.copyOf(asked);
    }

    /** The powers applied for. */
    public Set<PowerCode> powers() {
        return asked.stream().map(AskedPower::power).collect(Collectors.toUnmodifiableSet());
    }

    /** What was asked of a power, if it was asked for. */
    public Optional<AskedPower> asked(PowerCode power) {
        return asked.stream().filter(one -> one.power().equals(power)).findFirst();
    }

    /** Whether it has not ended. */
    public boolean open() {
        return closingReason == null;
    }
}
