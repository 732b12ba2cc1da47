package tabard.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.SchemeCode;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.PowerCode;

/** All changes of the law ever recorded, those found wrong included, in the order in which they were learned. */
@Repository
public class CatalogueChanges {

    private final JdbcClient sql;

    CatalogueChanges(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them; they are public. */
    public List<CatalogueChange> all() {
        return sql.sql("select * from catalogue_change order by known_from, id")
                .query(CatalogueChanges::change)
                .list();
    }

    /** Those of a scheme. */
    public List<CatalogueChange> of(SchemeCode scheme) {
        return all().stream().filter(change -> change.scheme().equals(scheme)).toList();
    }

    /** Finds one, found wrong or not. */
    public Optional<CatalogueChange> find(CatalogueChangeId id) {
        return all().stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** Keeps others from recording for a scheme until this transaction ends: each change is judged on top of the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(SchemeCode scheme) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:scheme, 120))")
                .param("scheme", scheme.value())
                .query((row, _) -> 0)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CatalogueChange added) {
        var change = added.change();
        sql.sql("""
                insert into catalogue_change (id, scheme, power, countries, kind, effective, instrument, sources, confidence,
                                              corrects, known_from, recorded_by, capacity)
                values (:id, :scheme, :power, :countries, :kind, :effective, :instrument, :sources, :confidence,
                        :corrects, :at, :by, :capacity)""")
                .param("id", added.id().value())
                .param("scheme", added.scheme().value())
                .param("power", change.power().value())
                .param(
                        "countries",
                        change.countries().stream().sorted().map(Country::name).toArray(String[]::new))
                .param("kind", change.kind().name())
                .param("effective", change.effective())
                .param("instrument", change.instrument())
                .param("sources", change.sources().toArray(String[]::new))
                .param("confidence", change.confidence().name())
                .param(
                        "corrects",
                        added.corrects() == null ? null : added.corrects().value())
                .param("at", added.knownFrom().atOffset(ZoneOffset.UTC))
                .param("by", added.by().id())
                .param("capacity", added.by().capacity())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(CatalogueChangeId id, Instant at) {
        sql.sql("update catalogue_change set known_to = :at where id = :id and known_to is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static CatalogueChange change(ResultSet row, int number) throws SQLException {
        var corrects = row.getObject("corrects", UUID.class);
        var knownTo = row.getObject("known_to", OffsetDateTime.class);
        return new CatalogueChange(
                new CatalogueChangeId(row.getObject("id", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                new LawChange(
                        new PowerCode(row.getString("power")),
                        words(row, "countries").map(Country::valueOf).collect(Collectors.toUnmodifiableSet()),
                        LawChange.Kind.valueOf(row.getString("kind")),
                        row.getObject("effective", LocalDate.class),
                        row.getString("instrument"),
                        words(row, "sources").toList(),
                        Confidence.valueOf(row.getString("confidence"))),
                corrects == null ? null : new CatalogueChangeId(corrects),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                knownTo == null ? null : knownTo.toInstant(),
                new Actor(row.getString("recorded_by"), row.getString("capacity")));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
