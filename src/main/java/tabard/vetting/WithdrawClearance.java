package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;

/**
 * A vetting unit withdraws a clearance that it gave (practice 4.1; APP: clearances end on withdrawal). Every force that relies on it is
 * told the fact; no accreditation ends by that alone (law.md trap 11).
 */
@Service
public class WithdrawClearance {

    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawClearance(Clearances clearances, ApplicationEventPublisher events, Clock clock) {
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws what the force has given the person.
     *
     * @param reasons why; the restricted one stays in the unit
     * @throws NoClearanceToWithdraw if none stands today
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void withdraw(PersonId person, ForceCode force, Reasons reasons, Actor by) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var known = clearances.byId(List.of(person));
        var standing = known.entrySet().stream()
                .filter(one -> force.value().equals(one.getValue().authority()))
                .filter(one -> stands(one.getValue(), known.values(), today))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new NoClearanceToWithdraw(force));
        var id = UUID.randomUUID();
        clearances.add(new Clearances.NewClearance(
                id, person, withdrawn(standing, today), false, reasons.reference(), null, null, by.id(), at));
        clearances.addReasons(id, force.value(), reasons.report(today));
        events.publishEvent(new ClearanceWithdrawn(standing.getKey(), person, force, by, at));
    }

    /**
     * What is kept of why.
     *
     * @param reference the unit's own reference
     * @param restricted for the unit alone
     */
    public record Reasons(
            @Nullable String reference, @Nullable String restricted) {

        VettingReport report(LocalDate today) {
            return new VettingReport(VettingOutcome.REFUSED, null, today, null, false, reference, null, restricted);
        }

        /** Leaves no trace where a record is written out, as a log does. */
        @Override
        public String toString() {
            return "Reasons";
        }
    }

    private static boolean stands(Facts.Clearance clearance, Collection<Facts.Clearance> known, LocalDate today) {
        return clearance.status() == ClearanceStatus.CLEARED
                && (clearance.expires() == null || today.isBefore(clearance.expires()))
                && known.stream().noneMatch(other -> replaces(other, clearance));
    }

    private static boolean replaces(Facts.Clearance other, Facts.Clearance clearance) {
        var status = other.status();
        var day = other.granted();
        var granted = clearance.granted();
        return status != null
                && status.replacesClearances()
                && Objects.equals(other.authority(), clearance.authority())
                && (day == null || granted == null || !day.isBefore(granted));
    }

    private static Facts.Clearance withdrawn(Map.Entry<UUID, Facts.Clearance> standing, LocalDate today) {
        var before = standing.getValue();
        return new Facts.Clearance(before.authority(), before.level(), today, null, ClearanceStatus.WITHDRAWN);
    }
}
