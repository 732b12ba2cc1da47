package tabard.sia;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All imports and checks; a force sees its own. */
@Repository
@Transactional(readOnly = true)
public class LicenceChecks {

    private final JdbcClient sql;
    private final JsonMapper json;

    LicenceChecks(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One import.
     *
     * @throws LicenceCheckNotFound if there is none, or none that whoever asks may see
     */
    public LicenceImport upload(UUID id) {
        return sql.sql("select * from licence_import where id = :id")
                .param("id", id)
                .query(this::readImport)
                .optional()
                .orElseThrow(() -> new LicenceCheckNotFound(id));
    }

    /**
     * One check.
     *
     * @throws LicenceCheckNotFound if there is none, or none that whoever asks may see
     */
    public LicenceCheck get(UUID id) {
        return sql.sql("select * from licence_check where id = :id")
                .param("id", id)
                .query(this::readCheck)
                .optional()
                .orElseThrow(() -> new LicenceCheckNotFound(id));
    }

    /** Every check in sight, the latest looked at first. */
    public List<LicenceCheck> all() {
        return sql.sql("select * from licence_check order by as_at desc, id")
                .query(this::readCheck)
                .list();
    }

    /** The checks of one person that are in sight, the latest looked at first. */
    public List<LicenceCheck> of(PersonId person) {
        return sql.sql("select * from licence_check where person_id = :person order by as_at desc, id")
                .param("person", person.value())
                .query(this::readCheck)
                .list();
    }

    @Transactional
    void add(LicenceImport upload) {
        sql.sql("""
                insert into licence_import (id, force, source, sha256, sent_by, capacity, sent_at, kept, rows)
                values (:id, :force, :source, :sha256, :by, :capacity, :at, false, :rows)""")
                .param("id", upload.id())
                .param("force", upload.force().value())
                .param("source", upload.source())
                .param("sha256", upload.sha256())
                .param("by", upload.by().id())
                .param("capacity", upload.by().capacity())
                .param("at", upload.at().atOffset(ZoneOffset.UTC))
                .param("rows", json.writeValueAsString(upload.rows()))
                .update();
    }

    /** Keeps an import, once: of two, one finds it kept. */
    @Transactional
    boolean keep(UUID id) {
        return sql.sql("update licence_import set kept = true where id = :id and not kept")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Transactional
    void add(UUID upload, ForceCode force, LicenceCheck check) {
        var person = check.person();
        sql.sql("""
                insert into licence_check (id, import_id, force, as_at, entry, match, person_id)
                values (:id, :import, :force, :asAt, :entry, :match, :person)""")
                .param("id", check.id())
                .param("import", upload)
                .param("force", force.value())
                .param("asAt", check.row().asAt().atOffset(ZoneOffset.UTC))
                .param("entry", json.writeValueAsString(check.row()))
                .param("match", check.match().name())
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .update();
    }

    @Transactional
    boolean decide(UUID id, @Nullable PersonId person, String words, Actor by, OffsetDateTime at) {
        return sql.sql("""
                        update licence_check
                        set person_id = :person, decided = :words, decided_by = :by, decided_at = :at
                        where id = :id and decided is null""")
                        .param("id", id)
                        .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                        .param("words", words)
                        .param("by", by.id())
                        .param("at", at)
                        .update()
                == 1;
    }

    private LicenceImport readImport(ResultSet row, int number) throws SQLException {
        return new LicenceImport(
                row.getObject("id", UUID.class),
                new ForceCode(row.getString("force")),
                row.getString("source"),
                row.getString("sha256"),
                new Actor(row.getString("sent_by"), row.getString("capacity")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("kept"),
                json.readValue(row.getString("rows"), new TypeReference<List<JudgedRow>>() {}));
    }

    private LicenceCheck readCheck(ResultSet row, int number) throws SQLException {
        return new LicenceCheck(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("entry"), LicenceRow.class),
                Match.valueOf(row.getString("match")),
                Optional.ofNullable(row.getObject("person_id", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getString("decided"),
                row.getString("decided_by"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
