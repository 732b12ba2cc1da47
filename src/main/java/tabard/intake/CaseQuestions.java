package tabard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;

/** What officers have asked applicants, and what they answered. */
@Repository
@Transactional(readOnly = true)
public class CaseQuestions {

    private final JdbcClient sql;

    CaseQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    /** A question, why it stops the clock, and its answer once there is one. */
    public record CaseQuestion(
            UUID id,
            String question,
            String askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            StopReason reason) {}

    /** The questions of a case, the oldest first. */
    public List<CaseQuestion> of(CaseReference reference) {
        return sql.sql("select * from case_question where case_reference = :case order by asked_at")
                .param("case", reference.value())
                .query(CaseQuestions::question)
                .list();
    }

    @Transactional
    void ask(CaseReference reference, CaseQuestion asked) {
        sql.sql("""
                insert into case_question (id, case_reference, question, reason, asked_by, asked_at, version)
                values (:id, :case, :question, :reason, :by, :at, 0)""")
                .param("id", asked.id())
                .param("case", reference.value())
                .param("question", asked.question())
                .param("reason", asked.reason().name())
                .param("by", asked.askedBy())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Answers the question that waits; tells whether one did. */
    @Transactional
    boolean answer(CaseReference reference, String answer, String by, Instant at) {
        return sql.sql("""
                update case_question set answer = :answer, answered_by = :by, answered_at = :at, version = version + 1
                where case_reference = :case and answer is null""")
                        .param("case", reference.value())
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static CaseQuestion question(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new CaseQuestion(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                StopReason.valueOf(row.getString("reason")));
    }
}
