package tabard;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import tabard.access.OpenAccount;
import tabard.access.OpenAccount.NewAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** Accounts for tests, opened when they are first asked for, and acting as one of them. */
public class TestAccounts {

    private static final Actor OPENER = new Actor("tests", "tests");

    private final OpenAccount openAccount;
    private final UserDetailsService accounts;

    TestAccounts(OpenAccount openAccount, UserDetailsService accounts) {
        this.openAccount = openAccount;
        this.accounts = accounts;
    }

    /** An account of a force, such as {@code officer-dorset}. */
    public SignedIn of(Role role, ForceCode force) {
        return open(role.group() + "-" + force, role, force, null);
    }

    /** A further officer of a force. */
    public SignedIn officer(String username, ForceCode force) {
        return open(username, Role.OFFICER, force, null);
    }

    /** The compliance team of an organisation. */
    public SignedIn supplier(OrganisationId organisation) {
        return open("supplier-" + organisation, Role.SUPPLIER, null, organisation);
    }

    /** An account that belongs to no force and no organisation, such as {@code auditor}. */
    public SignedIn of(Role role) {
        return open(role.group(), role, null, null);
    }

    /** A further training provider. */
    public SignedIn trainer(String username) {
        return open(username, Role.TRAINER, null, null);
    }

    /** Does something as somebody. */
    public <T> T as(SignedIn somebody, Supplier<T> action) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(somebody, null, somebody.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Does something as somebody. */
    public void run(SignedIn somebody, Runnable action) {
        as(somebody, () -> {
            action.run();
            return true;
        });
    }

    private SignedIn open(
            String username, Role role, @Nullable ForceCode force, @Nullable OrganisationId organisation) {
        try {
            return (SignedIn) accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException notYet) {
            Scope.SYSTEM.run(() -> openAccount.open(
                    new NewAccount(username, username, role, force, organisation), "tabard-test", OPENER));
            return (SignedIn) accounts.loadUserByUsername(username);
        }
    }
}
