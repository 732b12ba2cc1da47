package tabard.api;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;

/** What writes were answered, by account and key, for a day. */
@Repository
class AnsweredRequests {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnsweredRequests(JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A request under a key.
     *
     * @param fingerprint the hash of what was asked
     * @param status null while it is being worked on
     */
    record Answered(
            String fingerprint,
            @Nullable Integer status,
            @Nullable String kind,
            byte @Nullable [] body) {}

    /** Takes a key for a request, unless it is taken: then tells by what. */
    Optional<Answered> take(String account, String key, String fingerprint) {
        return Scope.SYSTEM.call(() -> transaction.<Optional<Answered>>execute(_ -> {
            forgetOld();
            int taken = sql.sql("""
                    insert into answered_request (account, key, fingerprint, asked_at)
                    values (:account, :key, :fingerprint, :at) on conflict (account, key) do nothing""")
                    .param("account", account)
                    .param("key", key)
                    .param("fingerprint", fingerprint)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return taken == 1 ? Optional.empty() : Optional.of(find(account, key));
        }));
    }

    private Answered find(String account, String key) {
        return sql.sql("select * from answered_request where account = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, _) -> new Answered(
                        row.getString("fingerprint"),
                        row.getObject("status", Integer.class),
                        row.getString("kind"),
                        row.getBytes("body")))
                .single();
    }

    /** Keeps the answer under its key. */
    void keep(String account, String key, Answered answered) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> sql.sql("""
                        update answered_request set status = :status, kind = :kind, body = :body
                        where account = :account and key = :key""")
                .param("account", account)
                .param("key", key)
                .param("status", answered.status())
                .param("kind", answered.kind())
                .param("body", answered.body())
                .update()));
    }

    /** Gives a key back, for a request that failed on our side and may be tried again. */
    void giveBack(String account, String key) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> sql.sql("delete from answered_request where account = :account and key = :key")
                        .param("account", account)
                        .param("key", key)
                        .update()));
    }

    private void forgetOld() {
        sql.sql("delete from answered_request where asked_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
