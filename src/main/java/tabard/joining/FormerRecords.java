package tabard.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The links by which people show what they held, and what they showed; an employer sees its own. */
@Repository
@Transactional(readOnly = true)
public class FormerRecords {

    private final JdbcClient sql;
    private final JsonMapper json;

    FormerRecords(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A link that can still be answered, or could be. */
    record Invitation(UUID id, OrganisationId organisation, PersonId person, boolean used, Instant expiresAt) {

        boolean good(Instant at) {
            return !used && at.isBefore(expiresAt);
        }
    }

    /** What a person has shown an employer, the newest first. */
    public List<FormerRecord> of(OrganisationId organisation, PersonId person) {
        return sql.sql("""
                select * from former_record where organisation_id = :organisation and person_id = :person
                order by shared_at desc, id""")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(this::read)
                .list();
    }

    Optional<FormerRecord> find(UUID id) {
        return sql.sql("select * from former_record where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Transactional
    void invite(Invitation invitation, String secretHash, String by, Instant at) {
        sql.sql("""
                insert into former_record_invitation
                    (id, organisation_id, person_id, secret_hash, invited_by, invited_at, expires_at)
                values (:id, :organisation, :person, :hash, :by, :at, :expires)""")
                .param("id", invitation.id())
                .param("organisation", invitation.organisation().value())
                .param("person", invitation.person().value())
                .param("hash", secretHash)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> by(String secretHash) {
        return sql.sql("select * from former_record_invitation where secret_hash = :hash")
                .param("hash", secretHash)
                .query((row, _) -> new Invitation(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("used_at") != null,
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Uses a link, once: of two, one finds it used. */
    @Transactional
    boolean use(UUID invitation, Instant at) {
        return sql.sql("update former_record_invitation set used_at = :at where id = :id and used_at is null")
                        .param("id", invitation)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    void add(UUID invitation, FormerRecord shared, UUID salt) {
        sql.sql("""
                insert into former_record (id, invitation_id, organisation_id, person_id, scheme, powers, statement, language,
                    hash, salt, shared_at)
                values (:id, :invitation, :organisation, :person, :scheme, :powers, :statement, :language, :hash, :salt, :at)""")
                .param("id", shared.id())
                .param("invitation", invitation)
                .param("organisation", shared.organisation().value())
                .param("person", shared.person().value())
                .param("scheme", shared.scheme().value())
                .param("powers", written(shared.powers()))
                .param("statement", shared.statement())
                .param("language", shared.language())
                .param("hash", shared.hash())
                .param("salt", salt)
                .param("at", shared.sharedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    String written(Map<String, List<AskedPower>> powers) {
        return json.writeValueAsString(powers);
    }

    private FormerRecord read(ResultSet row, int number) throws SQLException {
        return new FormerRecord(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                json.readValue(row.getString("powers"), new TypeReference<Map<String, List<AskedPower>>>() {}),
                row.getString("statement"),
                row.getString("language"),
                row.getString("hash"),
                row.getObject("shared_at", OffsetDateTime.class).toInstant());
    }
}
