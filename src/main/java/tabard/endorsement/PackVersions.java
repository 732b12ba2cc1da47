package tabard.endorsement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.SchemeCode;
import tabard.scheme.PackFolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every version of a pack under which something was made, kept whole: what began under one goes on under it. */
@Repository
@Transactional(readOnly = true)
public class PackVersions {

    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    private final EndorsementSchemes schemes;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, EndorsementScheme> read = new ConcurrentHashMap<>();

    PackVersions(EndorsementSchemes schemes, JdbcClient sql, JsonMapper json, Clock clock) {
        this.schemes = schemes;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** The scheme under which something was made, as it was then. */
    public EndorsementScheme of(Endorsement endorsement) {
        return of(endorsement.scheme(), endorsement.pack().hash());
    }

    EndorsementScheme of(SchemeCode scheme, String hash) {
        return schemes.find(scheme)
                .filter(now -> now.version().hash().equals(hash))
                .orElseGet(() -> read.computeIfAbsent(scheme + " " + hash, _ -> kept(scheme, hash)));
    }

    private EndorsementScheme kept(SchemeCode scheme, String hash) {
        return sql.sql("select content from endorsement_pack where scheme = ? and hash = ?")
                .params(scheme.value(), hash)
                .query(String.class)
                .optional()
                .map(content -> EndorsementSchemeReader.read(
                        new PackFolder("kept/" + scheme.value(), json.readValue(content, FILES))))
                .orElseThrow(() -> new IllegalStateException("Version %s of %s was not kept.".formatted(hash, scheme)));
    }

    /** Keeps the pack of a scheme as it is now. */
    @Transactional
    void keep(EndorsementScheme scheme) {
        sql.sql("""
                insert into endorsement_pack (scheme, hash, stated, content, first_used)
                values (:scheme, :hash, :stated, :content, :at) on conflict do nothing""")
                .param("scheme", scheme.code().value())
                .param("hash", scheme.version().hash())
                .param("stated", scheme.version().stated())
                .param(
                        "content",
                        json.writeValueAsString(schemes.folder(scheme.code()).contents()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
