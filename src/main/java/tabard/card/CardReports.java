package tabard.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

/** All cards that were reported; whoever asks finds those in scope. */
@Repository
@Transactional(readOnly = true)
public class CardReports {

    private final JdbcClient sql;

    CardReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, the latest first. */
    public List<CardReport> all() {
        return sql.sql("select * from card_report order by reported_at desc, accreditation")
                .query(CardReports::read)
                .list();
    }

    /** The latest of one accreditation. */
    public Optional<CardReport> latest(AccreditationNumber number) {
        return sql.sql("select * from card_report where accreditation = :number order by issue_no desc limit 1")
                .param("number", number.value())
                .query(CardReports::read)
                .optional();
    }

    @Transactional
    void add(Accreditation of, int issue, CardFate fate, Actor by, Instant at) {
        sql.sql("""
                insert into card_report (accreditation, issue_no, case_reference, person_id, organisation_id, force, scheme, fate,
                                         reported_at, reported_by)
                values (:number, :issue, :case, :person, :organisation, :force, :scheme, :fate, :at, :by)""")
                .param("number", of.number().value())
                .param("issue", issue)
                .param("case", of.caseReference().value())
                .param("person", of.person().value())
                .param("organisation", of.organisation().value())
                .param("force", of.force().value())
                .param("scheme", of.scheme().value())
                .param("fate", fate.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    /** Tells whether it was not reissued before. */
    @Transactional
    boolean reissued(CardReport report, int as, Actor by, Instant at) {
        return sql.sql("""
                update card_report set reissued_as = :as, reissued_at = :at, reissued_by = :by
                where accreditation = :number and issue_no = :issue and reissued_as is null""")
                        .param("number", report.number().value())
                        .param("issue", report.issue())
                        .param("as", as)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .update()
                == 1;
    }

    private static CardReport read(ResultSet row, int number) throws SQLException {
        return new CardReport(
                new AccreditationNumber(row.getString("accreditation")),
                row.getInt("issue_no"),
                new CaseReference(row.getString("case_reference")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                CardFate.valueOf(row.getString("fate")),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("reissued_as", Integer.class));
    }
}
