package tabard.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** Asks, before each decision that the Act gives to the chief officer, by what right somebody makes it. */
@Service
public class DecidingAuthority {

    private static final String CHIEF_OFFICER = "ROLE_" + Role.CHIEF_OFFICER.name();

    private final Delegations delegations;
    private final Clock clock;

    DecidingAuthority(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * Finds the right by which somebody decides today.
     *
     * @throws NoAuthorityInDate if they are not the chief officer and no instrument in date names them for it
     */
    @Transactional(readOnly = true)
    public Authority require(ForceCode force, DelegatedDecision decision, Actor by) {
        return find(force, decision, by).orElseThrow(() -> new NoAuthorityInDate(force, decision));
    }

    /** The same, for a page that asks whether to offer it. */
    @Transactional(readOnly = true)
    public Optional<Authority> find(ForceCode force, DelegatedDecision decision, Actor by) {
        if (chiefOfficerOf(force)) {
            return Optional.of(new Authority(by, null, null));
        }
        var today = LocalDate.now(clock);
        return delegations.of(force).stream()
                .filter(entry -> entry.covers(by.id(), decision, today))
                .findFirst()
                .map(entry -> by(entry, by));
    }

    private static boolean chiefOfficerOf(ForceCode force) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> CHIEF_OFFICER.equals(granted.getAuthority()))
                && SignedIn.find().map(SignedIn::force).map(force::equals).orElse(true);
    }

    private static Authority by(Delegation entry, Actor by) {
        var capacity = "delegate of the chief officer of %s under %s".formatted(entry.force(), entry.instrument());
        return new Authority(new Actor(by.id(), capacity), entry.id(), entry.instrument());
    }
}
