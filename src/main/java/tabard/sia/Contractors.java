package tabard.sia;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the register of approved contractors said, file by file and entry by entry; a force sees its own. */
@Repository
@Transactional(readOnly = true)
public class Contractors {

    private final JdbcClient sql;
    private final JsonMapper json;

    Contractors(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One entry.
     *
     * @param organisation the employer, where it is one here
     */
    public record Entry(
            UUID id, ContractorRow row, @Nullable OrganisationId organisation) {}

    /**
     * One import.
     *
     * @throws LicenceCheckNotFound if there is none, or none that whoever asks may see
     */
    public ContractorImport upload(UUID id) {
        return sql.sql("select * from contractor_import where id = :id")
                .param("id", id)
                .query(this::readImport)
                .optional()
                .orElseThrow(() -> new LicenceCheckNotFound(id));
    }

    /** Every entry in sight, the latest looked at first. */
    public List<Entry> all() {
        return sql.sql("select * from contractor_entry order by as_at desc, id")
                .query(this::readEntry)
                .list();
    }

    @Transactional
    void add(ContractorImport upload) {
        sql.sql("""
                insert into contractor_import (id, force, source, sha256, sent_by, sent_at, kept, rows)
                values (:id, :force, :source, :sha256, :by, :at, false, :rows)""")
                .param("id", upload.id())
                .param("force", upload.force().value())
                .param("source", upload.source())
                .param("sha256", upload.sha256())
                .param("by", upload.by())
                .param("at", upload.at().atOffset(ZoneOffset.UTC))
                .param("rows", json.writeValueAsString(upload.rows()))
                .update();
    }

    /** Keeps an import, once: of two, one finds it kept. */
    @Transactional
    boolean keep(UUID id) {
        return sql.sql("update contractor_import set kept = true where id = :id and not kept")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Transactional
    void add(UUID upload, ForceCode force, ContractorRow row, @Nullable OrganisationId organisation) {
        sql.sql("""
                insert into contractor_entry (id, import_id, force, organisation_id, as_at, entry)
                values (:id, :import, :force, :organisation, :asAt, :entry)""")
                .param("id", UUID.randomUUID())
                .param("import", upload)
                .param("force", force.value())
                .param("organisation", organisation == null ? null : organisation.value(), java.sql.Types.OTHER)
                .param("asAt", row.asAt().atOffset(ZoneOffset.UTC))
                .param("entry", json.writeValueAsString(row))
                .update();
    }

    private ContractorImport readImport(ResultSet row, int number) throws SQLException {
        return new ContractorImport(
                row.getObject("id", UUID.class),
                new ForceCode(row.getString("force")),
                row.getString("source"),
                row.getString("sha256"),
                row.getString("sent_by"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("kept"),
                json.readValue(row.getString("rows"), new TypeReference<List<ContractorImport.Judged>>() {}));
    }

    private Entry readEntry(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new Entry(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("entry"), ContractorRow.class),
                organisation == null ? null : new OrganisationId(organisation));
    }
}
