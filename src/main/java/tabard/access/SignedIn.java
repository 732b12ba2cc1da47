package tabard.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** Whoever is signed in, by page or by token. */
public final class SignedIn implements UserDetails, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String username;
    private final String passwordHash;
    private final String displayName;
    private final Role role;
    private final @Nullable String force;
    private final @Nullable String organisation;
    private final boolean enabled;

    SignedIn(Account account) {
        this.username = account.username();
        this.passwordHash = account.passwordHash();
        this.displayName = account.displayName();
        this.role = account.role();
        this.force = account.force();
        this.organisation =
                account.organisation() == null ? null : account.organisation().toString();
        this.enabled = account.enabled();
    }

    /** Whoever is signed in on this thread. */
    public static Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return Optional.of(signedIn);
        }
        return Optional.empty();
    }

    /** Whoever is signed in on this thread, where the page or the address is for signed-in people alone. */
    public static SignedIn current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** The account as the ledger names it. */
    public Actor actor() {
        return new Actor(username, force == null ? role.words() : role.words() + " of " + force);
    }

    /** What the account may see. */
    public Scope scope() {
        return switch (role) {
            case OFFICER, CHIEF_OFFICER, VETTING -> new Scope(Scope.Kind.FORCE, role, force(), null);
            case SUPPLIER -> new Scope(Scope.Kind.ORGANISATION, role, null, organisation());
            case TRAINER -> new Scope(Scope.Kind.PROVIDER, role, null, null);
            case AUDITOR -> new Scope(Scope.Kind.AUDITOR, role, null, null);
            case ADMIN, CHECKER -> new Scope(Scope.Kind.PUBLIC, role, null, null);
        };
    }

    /** What the account is for. */
    public Role role() {
        return role;
    }

    /** The force it belongs to, for the roles of a force. */
    public @Nullable ForceCode force() {
        return force == null ? null : new ForceCode(force);
    }

    /** The organisation it belongs to, for a compliance team. */
    public @Nullable OrganisationId organisation() {
        return organisation == null ? null : OrganisationId.parse(organisation);
    }

    /** The name shown on pages. */
    public String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Two sign-ins are of the same account where the user names agree. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && username.equals(signedIn.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
