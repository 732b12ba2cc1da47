package tabard.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.PersonId;

/** Every course passed by anybody, as its provider recorded it. */
@Repository
class TrainingResults {

    private final JdbcClient sql;

    TrainingResults(JdbcClient sql) {
        this.sql = sql;
    }

    List<TrainingResult> of(PersonId person) {
        return sql.sql("select * from training_result where person_id = :person order by passed, course")
                .param("person", person.value())
                .query(TrainingResults::result)
                .list();
    }

    List<TrainingView.KnownPass> ofAll(Collection<PersonId> people) {
        return sql.sql("select * from training_result where person_id = any(:people) order by passed, course")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new TrainingView.KnownPass(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        result(row, number).pass(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean add(PersonId person, TrainingResult result, String by, Instant at) {
        return sql.sql("""
                insert into training_result (id, person_id, course, passed, expires, certificate_number, recorded_by, recorded_at)
                values (:id, :person, :course, :passed, :expires, :certificate, :by, :at)
                on conflict (person_id, course, passed) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("person", person.value())
                        .param("course", result.course())
                        .param("passed", result.passed())
                        .param("expires", result.expires())
                        .param("certificate", result.certificateNumber())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static TrainingResult result(ResultSet row, int number) throws SQLException {
        return new TrainingResult(
                row.getString("course"),
                row.getObject("passed", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getString("certificate_number"));
    }
}
