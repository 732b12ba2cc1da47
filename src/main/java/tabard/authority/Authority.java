package tabard.authority;

import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;

/**
 * By what right somebody decides: as chief officer, or by an instrument of the register.
 *
 * @param actor who decides, in the capacity in which they do
 * @param delegation the entry of the register, or null where the chief officer decides
 */
public record Authority(
        Actor actor,
        @Nullable DelegationId delegation,
        @Nullable String instrument) {}
