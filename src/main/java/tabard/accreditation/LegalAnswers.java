package tabard.accreditation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;

/** What officers record of the powers that are held for legal review. None is changed: a later answer stands beside it. */
@Service
public class LegalAnswers {

    private final PowerEndings endings;
    private final Forces forces;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalAnswers(PowerEndings endings, Forces forces, JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.endings = endings;
        this.forces = forces;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** The answers of the forces in sight about a power, the newest first. */
    @Transactional(readOnly = true)
    public List<LegalAnswer> about(PowerCode power) {
        return sql.sql("select * from legal_answer where power = :power order by answered_at desc, id")
                .param("power", power.value())
                .query((row, _) -> new LegalAnswer(
                        power,
                        row.getString("question"),
                        LegalAnswer.Answer.valueOf(row.getString("answer")),
                        row.getString("basis"),
                        row.getString("answered_by"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Records an answer.
     *
     * @param basis 1 to 1,000 characters
     * @throws NotInDoubt if there is no question
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void record(ForceCode force, PowerCode power, LegalAnswer.Answer answer, String basis, Actor by) {
        if (basis.isBlank() || basis.length() > 1_000) {
            throw new IllegalArgumentException("Say what the answer rests on, in 1 to 1,000 characters.");
        }
        var found = forces.get(force);
        var question = endings.of(found.scheme(), power, found.countries())
                .map(PowerEnding::question)
                .orElseThrow(() -> new NotInDoubt(power));
        var id = UUID.randomUUID();
        var salt = UUID.randomUUID();
        var at = clock.instant();
        sql.sql("""
                insert into legal_answer (id, force, scheme, power, question, answer, basis, salt, answered_by, capacity, answered_at)
                values (:id, :force, :scheme, :power, :question, :answer, :basis, :salt, :by, :capacity, :at)""")
                .param("id", id)
                .param("force", force.value())
                .param("scheme", found.scheme().value())
                .param("power", power.value())
                .param("question", question.known())
                .param("answer", answer.name())
                .param("basis", basis)
                .param("salt", salt)
                .param("by", by.id())
                .param("capacity", by.capacity())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new LegalQuestionAnswered(
                id, force, found.scheme(), power, answer, Commitment.to(basis, salt), by, at));
    }
}
