package tabard.sia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.PersonId;
import tabard.sia.LicenceRow.Status;

/** What an officer is told of somebody's licence. It advises; it refuses nothing and ends nothing. */
@Service
@Transactional(readOnly = true)
public class LicenceAdvice {

    private static final List<Integer> REMINDERS = List.of(30, 60, 90);

    private final LicenceChecks checks;
    private final LicenceNeeds needs;
    private final LicenceSettings settings;
    private final Clock clock;

    LicenceAdvice(LicenceChecks checks, LicenceNeeds needs, LicenceSettings settings, Clock clock) {
        this.checks = checks;
        this.needs = needs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be told.
     *
     * @param need whether the role needs a licence at all
     * @param last what the register said last; null where nothing is held
     * @param status as it is today: a licence that the register called active runs out by its own date
     * @param freshness how far what the register said can be relied on
     * @param endsWithin 30, 60 or 90 days within which an active licence ends; null where it does not
     */
    public record Told(
            LicenceNeed need,
            @Nullable LicenceCheck last,
            @Nullable Status status,
            Freshness freshness,
            @Nullable Integer endsWithin) {}

    /** How far what the register said can be relied on. */
    public enum Freshness {
        FRESH,
        STALE_FOR_A_GRANT,
        STALE,
        NOT_HELD
    }

    /** Tells of one person in one role. */
    public Told of(PersonId person, LicenceNeed.Role role) {
        var need = needs.of(role);
        var last = checks.of(person).stream().findFirst();
        var today = LocalDate.now(clock);
        var status = last.map(check -> status(check.row(), today));
        return new Told(
                need,
                last.orElse(null),
                status.orElse(null),
                last.map(check -> freshness(check.age(now()))).orElse(Freshness.NOT_HELD),
                last.filter(_ -> status.equals(Optional.of(Status.ACTIVE)))
                        .flatMap(check -> endsWithin(check.row().expires(), today))
                        .orElse(null));
    }

    private static Status status(LicenceRow row, LocalDate today) {
        var expires = row.expires();
        return row.status() == Status.ACTIVE && expires != null && !today.isBefore(expires)
                ? Status.EXPIRED
                : row.status();
    }

    private Freshness freshness(Duration age) {
        if (age.compareTo(Duration.ofDays(settings.monitoringDays())) > 0) {
            return Freshness.STALE;
        }
        return age.compareTo(Duration.ofDays(settings.grantDays())) > 0 ? Freshness.STALE_FOR_A_GRANT : Freshness.FRESH;
    }

    private static Optional<Integer> endsWithin(@Nullable LocalDate expires, LocalDate today) {
        return Optional.ofNullable(expires)
                .map(end -> ChronoUnit.DAYS.between(today, end))
                .flatMap(days ->
                        REMINDERS.stream().filter(limit -> days <= limit).findFirst());
    }

    private Instant now() {
        return clock.instant();
    }
}
