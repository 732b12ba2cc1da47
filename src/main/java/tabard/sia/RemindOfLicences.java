package tabard.sia;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;
import tabard.sia.LicenceRow.Status;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reminds employer and person that a licence ends within 90, 60 and 30 days: once each, whoever looks at the register again and
 * however often this runs. Of several days that are due at once only the nearest is told.
 */
@Service
public class RemindOfLicences {

    /** The program itself. */
    static final Actor BY = new Actor("sia", "sia");

    private static final List<Integer> DAYS = List.of(30, 60, 90);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final PeopleView people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfLicences(
            JdbcClient sql,
            JsonMapper json,
            PeopleView people,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.json = json;
        this.people = people;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A licence that is active by what the register said last, and when it ends. */
    private record Ending(PersonId person, LocalDate endsOn, int days) {}

    /** Reminds of what is due; each person by themselves, so that one failure keeps nobody else from it. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    public void remind() {
        Scope.SYSTEM.run(() -> due().forEach(ending -> transaction.executeWithoutResult(_ -> remind(ending))));
    }

    private List<Ending> due() {
        var today = LocalDate.now(clock);
        return transaction.execute(_ -> latest().entrySet().stream()
                .flatMap(one -> ending(one.getKey(), one.getValue(), today).stream())
                .toList());
    }

    private static Optional<Ending> ending(PersonId person, LicenceRow row, LocalDate today) {
        var ends = row.expires();
        if (row.status() != Status.ACTIVE || ends == null || !today.isBefore(ends)) {
            return Optional.empty();
        }
        var left = ChronoUnit.DAYS.between(today, ends);
        return DAYS.stream().filter(days -> left <= days).findFirst().map(days -> new Ending(person, ends, days));
    }

    /** What the register said last of each person. */
    private Map<PersonId, LicenceRow> latest() {
        var latest = new LinkedHashMap<PersonId, LicenceRow>();
        sql.sql("select person_id, entry from licence_check where person_id is not null order by as_at desc, id")
                .query(this::entry)
                .list()
                .forEach(one -> latest.putIfAbsent(one.getKey(), one.getValue()));
        return latest;
    }

    private void remind(Ending ending) {
        var now = clock.instant();
        var employers = people.roles(List.of(ending.person()), LocalDate.now(clock), now).values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .toList();
        if (employers.isEmpty() || !first(ending)) {
            return;
        }
        employers.forEach(employer -> events.publishEvent(
                new LicenceEndsSoon(ending.person(), employer, ending.endsOn(), ending.days(), BY, now)));
    }

    /** Whether nobody has reminded of it before: the database says so, for two programs may run. */
    private boolean first(Ending ending) {
        return sql.sql("""
                        insert into licence_reminder (person_id, ends_on, days, made_at)
                        values (:person, :endsOn, :days, :at) on conflict do nothing""")
                        .param("person", ending.person().value())
                        .param("endsOn", ending.endsOn())
                        .param("days", ending.days())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Map.Entry<PersonId, LicenceRow> entry(ResultSet row, int number) throws SQLException {
        return Map.entry(
                new PersonId(row.getObject("person_id", UUID.class)),
                json.readValue(row.getString("entry"), LicenceRow.class));
    }
}
