package tabard.party;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tabard.powers.PowerCode;

/**
 * What an arrangement covers.
 *
 * @param powers no other power may be granted to this employer's staff
 * @param agreements codes of the agreements that stand with it
 * @param roles which of the powers each role may have; empty where every role may have all of them
 */
public record Envelope(Set<PowerCode> powers, Set<String> agreements, Map<String, Set<PowerCode>> roles) {

    public Envelope {
        powers = Set.copyOf(powers);
        agreements = Set.copyOf(agreements);
        roles = Map.copyOf(roles);
        if (powers.isEmpty()) {
            throw new IllegalArgumentException("Name at least one power. An arrangement without any is ended instead.");
        }
    }

    /**
     * The powers that it gives to a role, by its name in any case; none to a role it does not name, or to somebody whose
     * role is not known. Empty where it does not go by role.
     */
    public Optional<Set<PowerCode>> forRole(Optional<String> role) {
        return forRole(roles, role);
    }

    static Optional<Set<PowerCode>> forRole(Map<String, Set<PowerCode>> roles, Optional<String> role) {
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(roles.entrySet().stream()
                        .filter(given ->
                                role.filter(given.getKey()::equalsIgnoreCase).isPresent())
                        .flatMap(given -> given.getValue().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
