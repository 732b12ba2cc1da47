package tabard.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** All registered addresses; whoever asks finds their own. */
@Repository
class Webhooks {

    private final JdbcClient sql;

    Webhooks(JdbcClient sql) {
        this.sql = sql;
    }

    List<Webhook> all() {
        return sql.sql("select * from webhook where removed_at is null order by registered_at")
                .query(Webhooks::read)
                .list();
    }

    void add(Webhook one, byte[] key, Actor by) {
        sql.sql("""
                insert into webhook (id, force, organisation_id, url, registered_at, registered_by)
                values (:id, :force, :organisation, :url, :at, :by)""")
                .param("id", one.id().value())
                .param("force", one.force() == null ? null : one.force().value())
                .param(
                        "organisation",
                        one.organisation() == null ? null : one.organisation().value())
                .param("url", one.url().toString())
                .param("at", one.registeredAt().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
        sql.sql("insert into webhook_key (webhook_id, key) values (:id, :key)")
                .param("id", one.id().value())
                .param("key", key)
                .update();
    }

    /** Tells whether it was there. */
    boolean remove(WebhookId id, Instant at) {
        return sql.sql(
                                "update webhook set removed_at = greatest(:at, registered_at) where id = :id and removed_at is null")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        var force = row.getString("force");
        var organisation = row.getObject("organisation_id", UUID.class);
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                force == null ? null : new ForceCode(force),
                organisation == null ? null : new OrganisationId(organisation),
                URI.create(row.getString("url")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
