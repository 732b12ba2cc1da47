package tabard.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** The yearly declarations, and which forces ask for them: to a force its own, to an employer what it recorded. */
@Repository
@Transactional(readOnly = true)
public class YearlyDeclarations {

    private final JdbcClient sql;
    private final Clock clock;

    YearlyDeclarations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Every declaration of these people, the oldest first. */
    public List<Declaration> of(Collection<PersonId> people) {
        return sql.sql(
                        "select * from vetting_declaration where person_id = any(:people) order by declared_on, recorded_at")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(YearlyDeclarations::declaration)
                .list();
    }

    /** All that these forces ever said of whether they ask. */
    public List<DeclarationTerms> terms(Collection<ForceCode> forces) {
        return sql.sql("select * from vetting_terms where force = any(:forces) order by id")
                .param("forces", forces.stream().map(ForceCode::value).toArray(String[]::new))
                .query((row, _) -> terms(row))
                .list();
    }

    /** Whether a force asks for yearly declarations now. */
    public boolean askedBy(ForceCode force) {
        var said = terms(List.of(force));
        return !said.isEmpty() && said.getLast().asked();
    }

    @Transactional
    void add(Declaration declaration, @Nullable OrganisationId organisation, String by) {
        sql.sql("""
                insert into vetting_declaration (id, person_id, force, organisation_id, declared_on, changed, recorded_by, recorded_at)
                values (:id, :person, :force, :organisation, :on, :changed, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("person", declaration.person().value())
                .param("force", declaration.force().value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("on", declaration.on())
                .param("changed", declaration.changed())
                .param("by", by)
                .param("at", declaration.knownFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    private DeclarationTerms terms(ResultSet row) throws SQLException {
        var at = row.getObject("set_at", OffsetDateTime.class);
        return new DeclarationTerms(
                new ForceCode(row.getString("force")),
                row.getBoolean("yearly_declaration"),
                at.atZoneSameInstant(clock.getZone()).toLocalDate(),
                at.toInstant());
    }

    private static Declaration declaration(ResultSet row, int number) throws SQLException {
        return new Declaration(
                new PersonId(row.getObject("person_id", UUID.class)),
                new ForceCode(row.getString("force")),
                row.getObject("declared_on", java.time.LocalDate.class),
                row.getBoolean("changed"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
