package tabard.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tabard.party.PlainText;
import tabard.powers.PowerCode;

/**
 * Which powers go with one role of the organisation's staff.
 *
 * @param role as it stands in the employments of those who have it
 */
public record RolePowers(String role, Set<PowerCode> powers) {

    public RolePowers {
        role = PlainText.of("role", role, 100);
        powers = Set.copyOf(powers);
    }

    /** All powers that any of the roles has. */
    public static Set<PowerCode> all(Collection<RolePowers> roles) {
        return roles.stream().flatMap(role -> role.powers().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The powers by role; a role given twice has those of both. */
    static Map<String, Set<PowerCode>> byRole(List<RolePowers> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(
                        RolePowers::role,
                        Collectors.flatMapping(role -> role.powers().stream(), Collectors.toUnmodifiableSet())));
    }
}
