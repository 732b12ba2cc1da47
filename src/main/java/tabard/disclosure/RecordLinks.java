package tabard.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** All such links: an employer's own, and to whoever holds one the one it is. */
@Repository
class RecordLinks {

    private final JdbcClient sql;

    RecordLinks(JdbcClient sql) {
        this.sql = sql;
    }

    void add(RecordLink link, String secretHash, Actor by, Instant at) {
        sql.sql("""
                insert into record_link (id, organisation_id, person_id, secret_hash, made_by, made_at, expires_at)
                values (:id, :organisation, :person, :hash, :by, :at, :expires)""")
                .param("id", link.id())
                .param("organisation", link.organisation().value())
                .param("person", link.person().value())
                .param("hash", secretHash)
                .param("by", by.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(OrganisationId organisation, PersonId person, Instant at) {
        sql.sql("""
                update record_link set revoked_at = :at
                where organisation_id = :organisation and person_id = :person and revoked_at is null""")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Shows this transaction the secret, so that its row is in sight. */
    Optional<RecordLink> by(String secretHash) {
        sql.sql("select set_config('tabard.scope_secret', :hash, true)")
                .param("hash", secretHash)
                .query(String.class)
                .single();
        return sql.sql("select * from record_link where secret_hash = :hash")
                .param("hash", secretHash)
                .query(RecordLinks::link)
                .optional();
    }

    private static RecordLink link(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new RecordLink(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
