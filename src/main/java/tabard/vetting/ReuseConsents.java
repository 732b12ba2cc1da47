package tabard.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** What people allowed of their vetting: to an employer its own people's, to a force those that name it and it has a case of. */
@Repository
@Transactional(readOnly = true)
public class ReuseConsents {

    private final JdbcClient sql;

    ReuseConsents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything that a person allowed, the latest first, withdrawn or not. */
    public List<ReuseConsent> of(PersonId person) {
        return sql.sql("select * from vetting_reuse_consent where person_id = :person order by given_at desc, id")
                .param("person", person.value())
                .query(ReuseConsents::consent)
                .list();
    }

    /** One that stands, for a force. */
    Optional<ReuseConsent> standing(PersonId person, ForceCode force) {
        return of(person).stream().filter(one -> one.covers(force)).findFirst();
    }

    Optional<ReuseConsent> find(UUID id) {
        return sql.sql("select * from vetting_reuse_consent where id = :id")
                .param("id", id)
                .query(ReuseConsents::consent)
                .optional();
    }

    /** Shows this transaction the secret of a receipt, so that its row is in sight. */
    Optional<ReuseConsent> by(String secretHash) {
        sql.sql("select set_config('tabard.scope_secret', :hash, true)")
                .param("hash", secretHash)
                .query(String.class)
                .single();
        return sql.sql("select * from vetting_reuse_consent where withdrawal_hash = :hash")
                .param("hash", secretHash)
                .query(ReuseConsents::consent)
                .optional();
    }

    @Transactional
    void add(ReuseConsent consent, UUID salt, @Nullable String withdrawalHash) {
        sql.sql("""
                insert into vetting_reuse_consent (id, person_id, organisation_id, forces, statement, language, way, given_at,
                    signed_on, recorded_by, hash, salt, withdrawal_hash)
                values (:id, :person, :organisation, :forces, :statement, :language, :way, :at,
                    :signedOn, :by, :hash, :salt, :withdrawal)""")
                .param("id", consent.id())
                .param("person", consent.person().value())
                .param("organisation", consent.organisation().value())
                .param("forces", consent.forces().stream().map(ForceCode::value).toArray(String[]::new))
                .param("statement", consent.statement())
                .param("language", consent.language())
                .param("way", consent.way().name())
                .param("at", consent.givenAt().atOffset(ZoneOffset.UTC))
                .param("signedOn", consent.signedOn())
                .param("by", consent.recordedBy())
                .param("hash", consent.hash())
                .param("salt", salt)
                .param("withdrawal", withdrawalHash)
                .update();
    }

    /** Takes it back; false where that was done already. */
    @Transactional
    boolean withdraw(UUID id, String way, Instant at) {
        return sql.sql("""
                update vetting_reuse_consent set withdrawn_at = :at, withdrawn_way = :way
                where id = :id and withdrawn_at is null""")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("way", way)
                        .update()
                == 1;
    }

    private static ReuseConsent consent(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new ReuseConsent(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Arrays.stream((String[]) row.getArray("forces").getArray())
                        .map(ForceCode::new)
                        .toList(),
                row.getString("statement"),
                row.getString("language"),
                ReuseConsent.Way.valueOf(row.getString("way")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("signed_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getString("hash"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
