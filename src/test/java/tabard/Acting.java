package tabard;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** Somebody for whom a test acts: with a role, as method security asks, and a scope, as the database asks. */
public record Acting(String role, Scope scope) {

    public static final Acting SYSTEM = new Acting("SYSTEM", Scope.SYSTEM);
    public static final Acting AUDITOR = new Acting("AUDITOR", new Scope(Scope.Kind.AUDITOR, Role.AUDITOR, null, null));
    public static final Acting PUBLIC = new Acting("ANONYMOUS", Scope.PUBLIC);

    public static Acting supplierOf(OrganisationId organisation) {
        return new Acting("SUPPLIER", new Scope(Scope.Kind.ORGANISATION, Role.SUPPLIER, null, organisation));
    }

    public static Acting officerOf(String force) {
        return new Acting("OFFICER", new Scope(Scope.Kind.FORCE, Role.OFFICER, new ForceCode(force), null));
    }

    public Actor actor() {
        return new Actor(role.toLowerCase(Locale.ROOT), "test");
    }

    public <T> T get(Supplier<T> work) {
        var authentication = new TestingAuthenticationToken(role, "", "ROLE_" + role);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            return scope.call(work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
