package tabard.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.accreditation.Accreditation;
import tabard.kernel.AccreditationNumber;

/** All pushes, in the order in which they are due. */
@Repository
class Pushes {

    private final JdbcClient sql;

    Pushes(JdbcClient sql) {
        this.sql = sql;
    }

    /** One attempt under way. */
    record Claimed(
            UUID id,
            WebhookId webhook,
            int number,
            PushedEvent event,
            AccreditationNumber accreditation,
            Instant queuedAt,
            URI url,
            byte[] key) {}

    /** Queues a push for the force's address and the employer's; tells which. */
    List<UUID> queue(Accreditation of, PushedEvent event, Instant at) {
        return sql.sql("select * from webhook_queue(:number, :force, :organisation, :event, :at)")
                .param("number", of.number().value())
                .param("force", of.force().value())
                .param("organisation", of.organisation().value())
                .param("event", event.name())
                .param("at", time(at))
                .query(UUID.class)
                .list();
    }

    List<UUID> due(Instant now, int most) {
        return sql.sql("""
                select p.id from webhook_push p join webhook w on w.id = p.webhook_id and w.removed_at is null
                where received_at is null and given_up_at is null and next_attempt_at <= :now
                order by next_attempt_at, p.id limit :most""")
                .param("now", time(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Begins an attempt, unless it is gone, given up, not due or in somebody else's hands. */
    Optional<Claimed> claim(UUID id, Instant now, Instant lapses) {
        var number = sql.sql("""
                update webhook_push p set attempts = attempts + 1, next_attempt_at = :lapses from webhook w
                where p.id = :id and w.id = p.webhook_id and w.removed_at is null
                and received_at is null and given_up_at is null and next_attempt_at <= :now returning attempts""")
                .param("id", id)
                .param("now", time(now))
                .param("lapses", time(lapses))
                .query(Integer.class)
                .optional();
        return number.map(attempt -> sql.sql("""
                select p.*, w.url, k.key from webhook_push p join webhook w on w.id = p.webhook_id
                join webhook_key k on k.webhook_id = w.id where p.id = :id""")
                .param("id", id)
                .query((row, _) -> new Claimed(
                        id,
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        attempt,
                        PushedEvent.valueOf(row.getString("event")),
                        new AccreditationNumber(row.getString("accreditation")),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        URI.create(row.getString("url")),
                        row.getBytes("key")))
                .single());
    }

    /** Records that it was received; the real time is the database's own, whatever the program's clock says. */
    boolean received(UUID id, int status, Instant at) {
        return sql.sql("""
                update webhook_push set status = :status, received_at = greatest(:at, queued_at), received_really = clock_timestamp()
                where id = :id and received_at is null and given_up_at is null""")
                        .param("id", id)
                        .param("status", status)
                        .param("at", time(at))
                        .update()
                == 1;
    }

    void later(UUID id, @Nullable Integer status, Instant at) {
        sql.sql(
                        "update webhook_push set status = :status, next_attempt_at = :at where id = :id and received_at is null")
                .param("id", id)
                .param("status", status)
                .param("at", time(at))
                .update();
    }

    boolean givenUp(UUID id, @Nullable Integer status, Instant at) {
        return sql.sql("""
                update webhook_push set status = :status, given_up_at = greatest(:at, queued_at)
                where id = :id and received_at is null and given_up_at is null""")
                        .param("id", id)
                        .param("status", status)
                        .param("at", time(at))
                        .update()
                == 1;
    }

    List<Push> latest(int most) {
        return sql.sql("select * from webhook_push order by queued_at desc, id limit :most")
                .param("most", most)
                .query(Pushes::read)
                .list();
    }

    WebhooksView.Speed speed() {
        return sql.sql("""
                select count(*)::int as received,
                       percentile_disc(0.5) within group (order by took)::bigint as p50,
                       percentile_disc(0.99) within group (order by took)::bigint as p99
                from (select extract(epoch from received_really - queued_really) * 1000 as took from webhook_push
                      where received_really > clock_timestamp() - interval '30 days') t""")
                .query((row, _) -> new WebhooksView.Speed(
                        row.getInt("received"), row.getObject("p50", Long.class), row.getObject("p99", Long.class)))
                .single();
    }

    private static Push read(ResultSet row, int number) throws SQLException {
        var received = row.getObject("received_at", OffsetDateTime.class);
        var really = row.getObject("received_really", OffsetDateTime.class);
        var queued = row.getObject("queued_really", OffsetDateTime.class);
        return new Push(
                row.getObject("id", UUID.class),
                PushedEvent.valueOf(row.getString("event")).code(),
                row.getString("accreditation"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("status", Integer.class),
                received == null ? null : received.toInstant(),
                really == null ? null : Duration.between(queued, really).toMillis(),
                row.getObject("given_up_at") != null);
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
