package tabard.card;

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
import tabard.accreditation.Accreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** All cards that have to come back, or had to; whoever asks finds those in scope. */
@Repository
@Transactional(readOnly = true)
public class CardReturns {

    private final JdbcClient sql;

    CardReturns(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that are out, the soonest due first. */
    public List<CardReturn> open() {
        return sql.sql("select * from card_return where outcome is null order by due_on, accreditation")
                .query(CardReturns::read)
                .list();
    }

    /** One by the number of its accreditation, whatever became of it. */
    public Optional<CardReturn> find(AccreditationNumber number) {
        return sql.sql("select * from card_return where accreditation = :number")
                .param("number", number.value())
                .query(CardReturns::read)
                .optional();
    }

    /** Tells whether it was not there already. */
    @Transactional
    boolean add(Accreditation of, LocalDate dueOn, Instant at) {
        return sql.sql("""
                insert into card_return (accreditation, case_reference, person_id, organisation_id, force, scheme, opened_at, due_on)
                values (:number, :case, :person, :organisation, :force, :scheme, :at, :due)
                on conflict (accreditation) do nothing""")
                        .param("number", of.number().value())
                        .param("case", of.caseReference().value())
                        .param("person", of.person().value())
                        .param("organisation", of.organisation().value())
                        .param("force", of.force().value())
                        .param("scheme", of.scheme().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("due", dueOn)
                        .update()
                == 1;
    }

    /** Tells whether it was out until now. */
    @Transactional
    boolean close(AccreditationNumber number, CardOutcome outcome, Actor by, Instant at) {
        return sql.sql("""
                update card_return set outcome = :outcome, closed_at = greatest(:at, opened_at), closed_by = :by
                where accreditation = :number and outcome is null""")
                        .param("number", number.value())
                        .param("outcome", outcome.name())
                        .param("by", by.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static CardReturn read(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CardReturn(
                new AccreditationNumber(row.getString("accreditation")),
                new CaseReference(row.getString("case_reference")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                outcome == null ? null : CardOutcome.valueOf(outcome),
                closed == null ? null : closed.toInstant());
    }
}
