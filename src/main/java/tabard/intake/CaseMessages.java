package tabard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** What employer and force have written to each other about cases. */
@Repository
@Transactional(readOnly = true)
public class CaseMessages {

    private final JdbcClient sql;

    CaseMessages(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who wrote. */
    public enum Sender {
        SUPPLIER,
        OFFICER
    }

    /** A message. */
    public record CaseMessage(UUID id, Sender sender, String words, Instant sentAt) {}

    /** The messages of a case that whoever asks may see, the oldest first. */
    public List<CaseMessage> of(CaseReference reference) {
        return sql.sql("select * from case_message where case_reference = :case order by sent_at, place")
                .param("case", reference.value())
                .query(CaseMessages::message)
                .list();
    }

    @Transactional
    void add(CaseReference reference, CaseMessage message, Actor by) {
        sql.sql("""
                insert into case_message (id, case_reference, sender, words, sent_by, sent_at)
                values (:id, :case, :sender, :words, :by, :at)""")
                .param("id", message.id())
                .param("case", reference.value())
                .param("sender", message.sender().name())
                .param("words", message.words())
                .param("by", by.id())
                .param("at", message.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CaseMessage message(ResultSet row, int number) throws SQLException {
        return new CaseMessage(
                row.getObject("id", UUID.class),
                Sender.valueOf(row.getString("sender")),
                row.getString("words"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
