package tabard.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an arrangement would be, before it is made.
 *
 * @param from its first day; where that is over when it is made, it begins on the day it is made
 * @param to the first day on which it no longer stands; null where no end is dated
 * @param roles the envelope: which powers each role may have
 * @param agreements codes of the agreements that powers ask for, such as {@code local-authority-notice-code}
 * @param uniform the reference under which the uniform is approved
 * @param badge the reference of the badge
 */
public record ArrangementTerms(
        LocalDate from,
        @Nullable LocalDate to,
        List<RolePowers> roles,
        Set<String> agreements,
        String uniform,
        String badge) {

    public ArrangementTerms {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "The arrangement ends on %s, before it begins on %s.".formatted(to, from));
        }
        if (RolePowers.all(roles).isEmpty()) {
            throw new IllegalArgumentException("Name at least one role with at least one power.");
        }
        roles = List.copyOf(roles);
        agreements = Set.copyOf(agreements);
        uniform = tabard.party.PlainText.of("reference of the uniform", uniform, 100);
        badge = tabard.party.PlainText.of("reference of the badge", badge, 100);
    }
}
