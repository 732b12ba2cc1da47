package tabard.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * What a transaction may see. PostgreSQL's policies read it; {@link ScopedTransactions} states it at the start of each
 * transaction. Where none is set, nothing is seen.
 *
 * @param kind whose eyes
 * @param role the role of the account, where an account acts
 * @param force the force, for {@link Kind#FORCE}
 * @param organisation the organisation, for {@link Kind#ORGANISATION}
 */
public record Scope(
        Kind kind,
        @Nullable Role role,
        @Nullable ForceCode force,
        @Nullable OrganisationId organisation) {

    /** Whose eyes a transaction looks through. */
    public enum Kind {
        /** The engine and the program's own upkeep: all rows. */
        SYSTEM,
        /** A force: its own cases, and the people and organisations in them. */
        FORCE,
        /** An organisation: its own people and cases. */
        ORGANISATION,
        /** A training provider: the people whose training waits. */
        PROVIDER,
        /** An auditor: all records, to read. */
        AUDITOR,
        /** Anybody: what a card shows. */
        PUBLIC
    }

    /** For the engine's steps and the program's own upkeep. */
    public static final Scope SYSTEM = new Scope(Kind.SYSTEM, null, null, null);

    /** For anybody who checks a card. */
    public static final Scope PUBLIC = new Scope(Kind.PUBLIC, null, null, null);

    private static final ThreadLocal<@Nullable Scope> SET = new ThreadLocal<>();

    /** Does something within this scope, whoever is signed in; what was set before is set again afterwards. */
    public <T> T call(Supplier<T> action) {
        var before = SET.get();
        SET.set(this);
        try {
            return action.get();
        } finally {
            restore(before);
        }
    }

    /** Does something within this scope; see {@link #call}. */
    public void run(Runnable action) {
        var before = SET.get();
        SET.set(this);
        try {
            action.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Scope before) {
        if (before == null) {
            SET.remove();
        } else {
            SET.set(before);
        }
    }

    /** The scope set for this thread, or that of whoever asks; null where nobody does, and then nothing is seen. */
    static @Nullable Scope current() {
        var set = SET.get();
        if (set != null) {
            return set;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof AnonymousAuthenticationToken) {
            return PUBLIC;
        }
        return SignedIn.find().map(SignedIn::scope).orElse(null);
    }
}
