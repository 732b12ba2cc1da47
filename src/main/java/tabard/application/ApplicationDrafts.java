package tabard.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The applications that are being filled in. Each belongs to the account that began it, and nobody else sees it. */
@Service
@PreAuthorize("hasRole('SUPPLIER')")
public class ApplicationDrafts {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    ApplicationDrafts(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Those not sent yet of whoever asks, the latest first. */
    @Transactional(readOnly = true)
    public List<ApplicationDraft> open() {
        return sql.sql("select * from application_draft where sent_as is null order by changed_at desc, id")
                .query(this::draft)
                .list();
    }

    /**
     * One of them.
     *
     * @throws DraftNotFound if there is none, or it is another account has it
     */
    @Transactional(readOnly = true)
    public ApplicationDraft get(UUID id) {
        return sql.sql("select * from application_draft where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional()
                .orElseThrow(() -> new DraftNotFound(id));
    }

    /** Begins one. */
    @Transactional
    public ApplicationDraft begin(ApplicationDraft draft) {
        sql.sql("""
                insert into application_draft (id, organisation_id, account, content, begun_at, changed_at, version)
                values (:id, :organisation, :account, :content, :at, :at, 0)""")
                .param("id", draft.id())
                .param("organisation", draft.organisation().value())
                .param("account", draft.account())
                .param("content", json.writeValueAsString(DraftContent.of(draft)))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return get(draft.id());
    }

    /**
     * Keeps it as it is now.
     *
     * @throws DraftChanged if it was changed or sent meanwhile
     */
    @Transactional
    public ApplicationDraft keep(ApplicationDraft draft) {
        var kept = sql.sql("""
                update application_draft set content = :content, changed_at = :at, version = version + 1
                where id = :id and version = :version and sent_as is null""")
                .param("id", draft.id())
                .param("version", draft.version())
                .param("content", json.writeValueAsString(DraftContent.of(draft)))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new DraftChanged();
        }
        return get(draft.id());
    }

    /** Throws it away, with all that was answered; one that was sent stays. */
    @Transactional
    public void discard(UUID id) {
        get(id);
        sql.sql("delete from application_draft where id = :id and sent_as is null")
                .param("id", id)
                .update();
    }

    /** Says what it was sent as, once. */
    void sent(ApplicationDraft draft, UUID application) {
        var sent = sql.sql("""
                update application_draft set sent_as = :application, version = version + 1
                where id = :id and version = :version and sent_as is null""")
                .param("id", draft.id())
                .param("version", draft.version())
                .param("application", application)
                .update();
        if (sent == 0) {
            throw new DraftChanged();
        }
    }

    private ApplicationDraft draft(ResultSet row, int number) throws SQLException {
        var content = json.readValue(row.getString("content"), DraftContent.class);
        return new ApplicationDraft(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("account"),
                content.people(),
                content.scheme(),
                content.forces(),
                content.byForce(),
                content.answers(),
                row.getObject("sent_as", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
