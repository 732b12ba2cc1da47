package tabard.training;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;

/** The officers' word on training, one a case. */
@Repository
class TrainingVerifications {

    private final JdbcClient sql;

    TrainingVerifications(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the word on a case, unless there is one. */
    boolean add(TrainingVerified verified, ForceCode force, String basis, UUID salt) {
        return sql.sql("""
                insert into training_verification (case_reference, person_id, force, outcome, basis, salt, verified_by, verified_at)
                values (:case, :person, :force, :outcome, :basis, :salt, :by, :at)
                on conflict (case_reference) do nothing""")
                        .param("case", verified.caseReference().value())
                        .param("person", verified.person().value())
                        .param("force", force.value())
                        .param("outcome", verified.outcome().name())
                        .param("basis", basis)
                        .param("salt", salt)
                        .param("by", verified.by().id())
                        .param("at", verified.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<TrainingView.CaseTraining> find(CaseReference reference) {
        return sql.sql("select * from training_verification where case_reference = :case")
                .param("case", reference.value())
                .query((row, _) -> new TrainingView.CaseTraining(
                        TrainingOutcome.valueOf(row.getString("outcome")),
                        row.getString("basis"),
                        row.getString("verified_by"),
                        row.getObject("verified_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
