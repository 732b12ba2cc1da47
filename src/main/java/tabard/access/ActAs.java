package tabard.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does something as an account, or as the house, where nobody signs in: for demonstration data, benchmarks and tests. */
@Component
public class ActAs {

    private final AccountsSignIn accounts;

    ActAs(AccountsSignIn accounts) {
        this.accounts = accounts;
    }

    /** Acts as an account: with its role, within its scope. */
    public <T> T account(String username, Supplier<T> action) {
        var account = accounts.loadUserByUsername(username);
        return as(UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()), action);
    }

    /** Acts as the house: sees all rows, and may use what is marked for {@code SYSTEM} and for a role named here. */
    public <T> T system(Role role, Supplier<T> action) {
        var house = UsernamePasswordAuthenticationToken.authenticated(
                "house",
                null,
                List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"), new SimpleGrantedAuthority("ROLE_" + role.name())));
        return as(house, () -> Scope.SYSTEM.call(action));
    }

    private static <T> T as(Authentication authentication, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
