package tabard.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All files of results; a provider sees its own. */
@Repository
@Transactional(readOnly = true)
public class ResultImports {

    private final JdbcClient sql;
    private final JsonMapper json;

    ResultImports(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** By what a signed file is known. */
    record Signature(String kid, String token) {}

    /**
     * One import.
     *
     * @throws ResultImportNotFound if there is none, or none that whoever asks may see
     */
    public ResultImport get(UUID id) {
        return sql.sql("select * from training_import where id = :id")
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new ResultImportNotFound(id));
    }

    /** The latest in sight, the newest first, without their rows. */
    public List<ResultImport.Summary> latest(int most) {
        return sql.sql("""
                        select id, way, sent_at, kept_at, row_count, good_count from training_import
                        order by sent_at desc, id limit :most""")
                .param("most", most)
                .query((row, _) -> new ResultImport.Summary(
                        row.getObject("id", UUID.class),
                        ResultImport.Way.valueOf(row.getString("way")),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        moment(row),
                        row.getInt("row_count"),
                        row.getInt("good_count")))
                .list();
    }

    /** Adds one; false where a signed file of that name was taken before. */
    @Transactional
    boolean add(ResultImport upload, @Nullable Signature signature) {
        return sql.sql("""
                        insert into training_import
                            (id, provider_id, way, sha256, sent_by, sent_at, rows, row_count, good_count, kid, token)
                        values (:id, :provider, :way, :sha256, :by, :at, :rows, :count, :good, :kid, :token)
                        on conflict (provider_id, token) do nothing""")
                        .param("id", upload.id())
                        .param("provider", upload.provider())
                        .param("way", upload.way().name())
                        .param("sha256", upload.sha256())
                        .param("by", upload.sentBy())
                        .param("at", upload.sentAt().atOffset(ZoneOffset.UTC))
                        .param("rows", json.writeValueAsString(upload.rows()))
                        .param("count", upload.rows().size())
                        .param("good", upload.good().size())
                        .param("kid", signature == null ? null : signature.kid())
                        .param("token", signature == null ? null : signature.token())
                        .update()
                == 1;
    }

    /** Keeps one, once: of two, one finds it kept. */
    @Transactional
    boolean keep(UUID id, Instant at) {
        return sql.sql("update training_import set kept_at = :at where id = :id and kept_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private ResultImport read(ResultSet row, int number) throws SQLException {
        return new ResultImport(
                row.getObject("id", UUID.class),
                row.getObject("provider_id", UUID.class),
                ResultImport.Way.valueOf(row.getString("way")),
                row.getString("sha256"),
                row.getString("sent_by"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                moment(row),
                json.readValue(row.getString("rows"), new TypeReference<List<JudgedResult>>() {}));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var kept = row.getObject("kept_at", OffsetDateTime.class);
        return kept == null ? null : kept.toInstant();
    }
}
