package tabard.application;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Commitment;
import tabard.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What was declared with each application, and its hash; an employer sees its own, a force those that it has cases of. */
@Repository
@Transactional(readOnly = true)
public class Declarations {

    private final JdbcClient sql;
    private final JsonMapper json;

    Declarations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * What was declared, with the hash of it as it is kept.
     *
     * @param hash SHA-256 of the text that is kept, 64 hexadecimal digits
     */
    public record Kept(Declared declared, String hash) {}

    /** What was declared with an application, if it is in sight. */
    public Optional<Kept> of(UUID application) {
        return sql.sql("select content, hash from application_content where application_id = :id")
                .param("id", application)
                .query((row, _) ->
                        new Kept(json.readValue(row.getString("content"), Declared.class), row.getString("hash")))
                .optional();
    }

    /** Keeps it, and commits to its hash. */
    @Transactional
    Commitment keep(Declared declared) {
        var content = json.writeValueAsString(declared);
        var hash = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
        var salt = UUID.randomUUID();
        sql.sql("""
                insert into application_content (application_id, organisation_id, content, hash, salt)
                values (:id, :organisation, :content, :hash, :salt)""")
                .param("id", declared.application())
                .param("organisation", declared.organisation().value())
                .param("content", content)
                .param("hash", hash)
                .param("salt", salt)
                .update();
        return Commitment.to(hash, salt);
    }
}
