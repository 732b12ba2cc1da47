package tabard.accreditation;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** All decision packs, as they were put together. A case that went back for more has several; the last one counts. */
@Repository
class DecisionPacks {

    /** A pack and its hash. */
    record Hashed(DecisionPack pack, String hash) {}

    private final JdbcClient sql;
    private final JsonMapper json;

    DecisionPacks(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps a pack and returns the SHA-256 of its text, in hexadecimal. */
    String add(DecisionPack pack, ForceCode force) {
        var text = json.writeValueAsString(pack);
        var hash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
        sql.sql("""
                insert into recommendation (id, case_reference, force, number, pack, pack_hash, recommended_by, capacity, recommended_at)
                values (:id, :case, :force, (select count(*) + 1 from recommendation where case_reference = :case),
                        :pack, :hash, :by, :capacity, :at)""")
                .param("id", UUID.randomUUID())
                .param("case", pack.caseReference().value())
                .param("force", force.value())
                .param("pack", text)
                .param("hash", hash)
                .param("by", pack.recommendedBy())
                .param("capacity", pack.capacity())
                .param("at", pack.recommendedAt().atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    /** The last pack of a case. */
    Optional<Hashed> last(CaseReference reference) {
        return sql.sql(
                        "select pack, pack_hash from recommendation where case_reference = :case order by number desc limit 1")
                .param("case", reference.value())
                .query((row, _) -> new Hashed(
                        json.readValue(row.getString("pack"), DecisionPack.class), row.getString("pack_hash")))
                .optional();
    }
}
