package tabard.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people have consented to: an employer's own people, and for a force those whose cases it has. */
@Repository
@Transactional(readOnly = true)
public class Consents {

    private final JdbcClient sql;
    private final JsonMapper json;

    Consents(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The latest consent of each person of a draft, withdrawn or not. */
    public List<Consent> ofDraft(UUID draft) {
        return sql.sql("""
                select distinct on (person_id) * from candidate_consent where draft_id = :draft
                order by person_id, given_at desc, id""").param("draft", draft).query(this::consent).list();
    }

    /** The consent with which a person was applied for. */
    public Optional<Consent> of(UUID application, PersonId person) {
        return sql.sql("select * from candidate_consent where application_id = :application and person_id = :person")
                .param("application", application)
                .param("person", person.value())
                .query(this::consent)
                .optional();
    }

    /**
     * One of them.
     *
     * @throws ConsentNotFound if there is none, or it is not for this account
     */
    public Consent get(UUID id) {
        return sql.sql("select * from candidate_consent where id = :id")
                .param("id", id)
                .query(this::consent)
                .optional()
                .orElseThrow(ConsentNotFound::new);
    }

    /** Shows this transaction the secret of a receipt, so that its row is in sight. */
    Optional<Consent> by(String secretHash) {
        Invitations.show(sql, secretHash);
        return sql.sql("select * from candidate_consent where withdrawal_hash = :hash")
                .param("hash", secretHash)
                .query(this::consent)
                .optional();
    }

    @Transactional
    void add(Consent consent, UUID salt, @Nullable String withdrawalHash) {
        sql.sql("""
                insert into candidate_consent (id, draft_id, organisation_id, person_id, forces, answers, statement, language,
                    way, given_at, signed_on, recorded_by, hash, salt, withdrawal_hash)
                values (:id, :draft, :organisation, :person, :forces, :answers, :statement, :language,
                    :way, :at, :signedOn, :by, :hash, :salt, :withdrawal)""")
                .param("id", consent.id())
                .param("draft", consent.draft())
                .param("organisation", consent.organisation().value())
                .param("person", consent.person().value())
                .param("forces", consent.forces().stream().map(ForceCode::value).toArray(String[]::new))
                .param("answers", json.writeValueAsString(new TreeMap<>(consent.answers())))
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

    /** Says with which application the consents of these ids were sent. */
    @Transactional
    void sent(List<UUID> ids, UUID application) {
        sql.sql("update candidate_consent set application_id = :application where id = any(:ids)")
                .param("application", application)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Takes it back; false where that was done already. */
    @Transactional
    boolean withdraw(UUID id, Consent.WithdrawnBy way, Instant at) {
        return sql.sql("""
                update candidate_consent set withdrawn_at = :at, withdrawn_way = :way
                where id = :id and withdrawn_at is null""")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("way", way.name())
                        .update()
                == 1;
    }

    private Consent consent(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getString("withdrawn_way");
        return new Consent(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getObject("application_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Arrays.stream((String[]) row.getArray("forces").getArray())
                        .map(ForceCode::new)
                        .toList(),
                json.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                row.getString("statement"),
                row.getString("language"),
                Consent.Way.valueOf(row.getString("way")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("signed_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getString("hash"),
                Invitations.moment(row, "withdrawn_at"),
                withdrawn == null ? null : Consent.WithdrawnBy.valueOf(withdrawn));
    }
}
