package tabard.approval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The terms of arrangements as they were known from time to time; none is ever changed. */
@Repository
@Transactional(readOnly = true)
public class TermsVersions {

    private final JdbcClient sql;
    private final JsonMapper json;

    TermsVersions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Every version of an arrangement's terms, the first one first. */
    public List<TermsVersion> of(MadeArrangement made) {
        return sql.sql("select document from arrangement_terms where made = :made order by number")
                .param("made", made.id().value())
                .query((row, _) -> json.readValue(row.getString("document"), TermsVersion.class))
                .list();
    }

    /** The terms that were known at a moment. */
    public Optional<TermsVersion> asAt(MadeArrangement made, Instant knownAt) {
        return of(made).stream()
                .filter(version -> !version.knownFrom().isAfter(knownAt))
                .reduce((_, later) -> later);
    }

    /** Keeps the terms as they are from now on. */
    @Transactional
    void add(MadeArrangement made, @Nullable String reason, Act act) {
        var version = new TermsVersion(
                made.current(),
                made.id(),
                of(made).size() + 1,
                act.at(),
                made.agreements(),
                made.uniform(),
                made.badge(),
                reason,
                act);
        sql.sql("""
            insert into arrangement_terms (made, number, arrangement, organisation_id, force, known_from, document)
            values (:made, :number, :arrangement, :organisation, :force, :at, :document)\
            """)
                .param("made", made.id().value())
                .param("number", version.number())
                .param("arrangement", made.current().value())
                .param("organisation", made.organisation().value())
                .param("force", made.force().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("document", json.writeValueAsString(version))
                .update();
    }
}
