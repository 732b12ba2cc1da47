package tabard.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;

/** Reads what became of e-mails; whoever asks sees those of their force or organisation. */
@Service
public class OutboxView {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    OutboxView(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An e-mail as it was written. */
    public record Written(String key, String to, String subject, String body, Instant queuedAt, boolean sent) {}

    /** What became of the e-mails of these keys, by key; a key without one, or without one in sight, is not in the answer. */
    @Transactional(readOnly = true)
    public Map<String, EmailDelivery> of(Collection<String> keys) {
        var attempts = new LinkedHashMap<String, List<EmailDelivery.Attempt>>();
        sql.sql("select * from email_attempt where key = any(:keys) order by key, number")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    attempts.computeIfAbsent(row.getString("key"), _ -> new ArrayList<>())
                            .add(attempt(row));
                });
        var found = new LinkedHashMap<String, EmailDelivery>();
        sql.sql("select * from email_delivery where key = any(:keys) order by queued_at, key")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    var key = row.getString("key");
                    found.put(key, delivery(row, attempts.getOrDefault(key, List.of())));
                });
        return found;
    }

    /** The latest e-mails of everybody as they were written, the newest first: for a demonstration, which sends none. */
    public List<Written> written(int most) {
        return Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql("""
                select d.key, m.recipient, m.subject, m.body, d.queued_at, d.sent_at from email_delivery d join email_message m using (key)
                order by d.queued_at desc, d.key limit :most""")
                .param("most", most)
                .query((row, _) -> new Written(
                        row.getString("key"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        moment(row, "queued_at"),
                        row.getObject("sent_at") != null))
                .list()));
    }

    private static EmailDelivery delivery(ResultSet row, List<EmailDelivery.Attempt> attempts) throws SQLException {
        return new EmailDelivery(
                row.getString("key"),
                moment(row, "queued_at"),
                where(row, "sent_at"),
                where(row, "given_up_at"),
                attempts);
    }

    private static EmailDelivery.Attempt attempt(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new EmailDelivery.Attempt(
                row.getInt("number"),
                moment(row, "at"),
                outcome == null ? null : EmailDelivery.Outcome.valueOf(outcome),
                row.getString("detail"));
    }

    private static @Nullable Instant where(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
