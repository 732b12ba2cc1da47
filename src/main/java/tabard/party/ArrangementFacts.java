package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * One arrangement, as the rules and the two sides read it.
 *
 * @param powers the envelope: no other power may be granted to this employer's staff
 * @param agreements codes of the agreements that stand with it
 * @param reviewDue the first day on which its next review is due; null where none is known
 * @param roles which of the powers each role may have; empty where every role may have all of them
 */
public record ArrangementFacts(
        ArrangementId id,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        Period period,
        Set<PowerCode> powers,
        Set<String> agreements,
        Map<String, Set<PowerCode>> roles,
        @Nullable LocalDate reviewDue) {

    public ArrangementFacts {
        powers = Set.copyOf(powers);
        agreements = Set.copyOf(agreements);
        roles = Map.copyOf(roles);
    }

    /** The same, with the day of its review as it stood within its days, by what was known at a moment. */
    ArrangementFacts reviewed(List<ReviewDay> days, Instant knownAt) {
        var end = period.to();
        var last = ReviewDay.last(
                days,
                day -> day.about(organisation, force, scheme)
                        && (end == null || day.from().isBefore(end))
                        && !day.knownFrom().isAfter(knownAt));
        return new ArrangementFacts(
                id,
                organisation,
                force,
                scheme,
                period,
                powers,
                agreements,
                roles,
                last.map(ReviewDay::due).orElse(null));
    }

    /**
     * The powers that it gives to a role, by its name in any case; none to a role it does not name, or to somebody whose
     * role is not known. Empty where it does not go by role.
     */
    public Optional<Set<PowerCode>> forRole(Optional<String> role) {
        return Envelope.forRole(roles, role);
    }
}
