package tabard.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The invitations of candidates: an employer's own, and to whoever holds a link the one it belongs to. */
@Repository
@Transactional(readOnly = true)
public class Invitations {

    private final JdbcClient sql;
    private final JsonMapper json;

    Invitations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The invitations of a draft that nothing has taken the place of. */
    public List<CandidateInvitation> ofDraft(UUID draft) {
        return sql.sql("select * from candidate_invitation where draft_id = :draft and revoked_at is null")
                .param("draft", draft)
                .query(this::invitation)
                .list();
    }

    @Transactional
    void add(CandidateInvitation invitation, String secretHash, String by) {
        sql.sql("""
                insert into candidate_invitation
                    (id, draft_id, organisation_id, person_id, scheme, asked, secret_hash, invited_by, invited_at, expires_at)
                values (:id, :draft, :organisation, :person, :scheme, :asked, :hash, :by, :at, :expires)""")
                .param("id", invitation.id())
                .param("draft", invitation.draft())
                .param("organisation", invitation.organisation().value())
                .param("person", invitation.person().value())
                .param("scheme", invitation.scheme().value())
                .param("asked", json.writeValueAsString(new TreeMap<>(words(invitation.powers()))))
                .param("hash", secretHash)
                .param("by", by)
                .param("at", invitation.invitedAt().atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void revoke(UUID draft, PersonId person, Instant at) {
        sql.sql("""
                update candidate_invitation set revoked_at = :at
                where draft_id = :draft and person_id = :person and revoked_at is null and used_at is null""")
                .param("draft", draft)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Shows this transaction the secret of a link, so that its row is in sight. */
    Optional<CandidateInvitation> by(String secretHash) {
        show(sql, secretHash);
        return sql.sql("select * from candidate_invitation where secret_hash = :hash")
                .param("hash", secretHash)
                .query(this::invitation)
                .optional();
    }

    /** Uses it; false where somebody has used it meanwhile. */
    @Transactional
    boolean use(UUID id, Instant at) {
        return sql.sql("update candidate_invitation set used_at = :at where id = :id and used_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The name of the person invited, for whoever holds the link. */
    String name(PersonId person) {
        return sql.sql("select given_name || ' ' || family_name from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    static void show(JdbcClient sql, String secretHash) {
        sql.sql("select set_config('tabard.scope_secret', :hash, true)")
                .param("hash", secretHash)
                .query(String.class)
                .single();
    }

    private static Map<String, Set<String>> words(Map<ForceCode, Set<PowerCode>> powers) {
        return powers.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(),
                        one -> one.getValue().stream().map(PowerCode::value).collect(Collectors.toSet())));
    }

    private Map<ForceCode, Set<PowerCode>> powers(String asked) {
        return json.readValue(asked, new TypeReference<Map<String, Set<PowerCode>>>() {}).entrySet().stream()
                .collect(Collectors.toMap(one -> new ForceCode(one.getKey()), Map.Entry::getValue));
    }

    private CandidateInvitation invitation(ResultSet row, int number) throws SQLException {
        return new CandidateInvitation(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                powers(row.getString("asked")),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "used_at"),
                moment(row, "revoked_at"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
