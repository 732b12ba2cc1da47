package tabard.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account. The force or the organisation is what it may act for. */
record Account(
        String username,
        String passwordHash,
        String displayName,
        Role role,
        @Nullable String force,
        @Nullable UUID organisation,
        boolean enabled) {}
