package tabard.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** What vetting units have to look at: to a force its own, to an employer what it reported. */
@Repository
@Transactional(readOnly = true)
public class VettingConcerns {

    private final JdbcClient sql;

    VettingConcerns(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is open, the soonest due first. */
    public List<VettingConcern> open() {
        return sql.sql("select * from vetting_concern where outcome is null order by due_on, id")
                .query(VettingConcerns::concern)
                .list();
    }

    /**
     * One of them.
     *
     * @throws ConcernNotFound if there is none that whoever asks may see
     */
    public VettingConcern get(UUID id) {
        return sql.sql("select * from vetting_concern where id = :id")
                .param("id", id)
                .query(VettingConcerns::concern)
                .optional()
                .orElseThrow(ConcernNotFound::new);
    }

    /** Opens it; false where it was opened before, under its id or about the same clearance. */
    @Transactional
    boolean add(VettingConcern concern, String by) {
        var organisation = concern.organisation();
        return sql.sql("""
                insert into vetting_concern (id, person_id, force, organisation_id, kind, about, opened_by, opened_at, due_on)
                values (:id, :person, :force, :organisation, :kind, :about, :by, :at, :due)
                on conflict do nothing""")
                        .param("id", concern.id())
                        .param("person", concern.person().value())
                        .param("force", concern.force().value())
                        .param("organisation", organisation == null ? null : organisation.value())
                        .param("kind", concern.kind().name())
                        .param("about", concern.about())
                        .param("by", by)
                        .param("at", concern.openedAt().atOffset(ZoneOffset.UTC))
                        .param("due", concern.dueOn())
                        .update()
                == 1;
    }

    @Transactional
    boolean close(UUID id, ConcernOutcome outcome, String by, Instant at) {
        return sql.sql("""
                update vetting_concern set outcome = :outcome, closed_by = :by, closed_at = :at
                where id = :id and outcome is null""")
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static VettingConcern concern(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        var outcome = row.getString("outcome");
        return new VettingConcern(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ForceCode(row.getString("force")),
                Optional.ofNullable(organisation).map(OrganisationId::new).orElse(null),
                ConcernKind.valueOf(row.getString("kind")),
                row.getObject("about", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                outcome == null ? null : ConcernOutcome.valueOf(outcome));
    }
}
