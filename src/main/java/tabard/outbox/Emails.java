package tabard.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.OrganisationId;

/** All e-mails, in the order in which they are due. */
@Repository
class Emails {

    private final JdbcClient sql;

    Emails(JdbcClient sql) {
        this.sql = sql;
    }

    /** One attempt under way. */
    record Claimed(String key, int number, String to, String subject, String body) {}

    void add(Email email, Instant at) {
        sql.sql("""
                insert into email_delivery (key, force, organisation_id, queued_at, next_attempt_at)
                values (:key, :force, :organisation, :at, :at)""")
                .param("key", email.key())
                .param("force", email.force() == null ? null : email.force().value())
                .param("organisation", id(email.organisation()))
                .param("at", time(at))
                .update();
        sql.sql(
                        "insert into email_message (key, recipient, subject, body, forget_at) values (:key, :to, :subject, :body, :forget)")
                .param("key", email.key())
                .param("to", email.to())
                .param("subject", email.subject())
                .param("body", email.body())
                .param("forget", email.forgetAt() == null ? null : time(email.forgetAt()))
                .update();
    }

    List<String> due(Instant now, int most) {
        return sql.sql("""
                select key from email_delivery
                where sent_at is null and given_up_at is null and next_attempt_at <= :now
                order by next_attempt_at, key limit :most""")
                .param("now", time(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Begins an attempt, unless it is gone, given up, not due or in somebody else's hands. */
    Optional<Claimed> claim(String key, Instant now, Duration patience) {
        var claimed = sql.sql("""
                update email_delivery set attempts = attempts + 1, next_attempt_at = :lapses
                where key = :key and sent_at is null and given_up_at is null and next_attempt_at <= :now
                returning attempts""")
                .param("key", key)
                .param("now", time(now))
                .param("lapses", time(now.plus(patience)))
                .query(Integer.class)
                .optional();
        claimed.ifPresent(number -> sql.sql("insert into email_attempt (key, number, at) values (:key, :number, :at)")
                .param("key", key)
                .param("number", number)
                .param("at", time(now))
                .update());
        return claimed.map(number -> sql.sql("select * from email_message where key = :key")
                .param("key", key)
                .query((row, _) -> new Claimed(
                        key, number, row.getString("recipient"), row.getString("subject"), row.getString("body")))
                .single());
    }

    /** Ends an attempt; one that ended after its time was up says so of itself all the same. */
    void ended(Claimed attempt, EmailDelivery.Outcome outcome, @Nullable String detail) {
        sql.sql("update email_attempt set outcome = :outcome, detail = :detail where key = :key and number = :number")
                .param("outcome", outcome.name())
                .param("detail", detail)
                .param("key", attempt.key())
                .param("number", attempt.number())
                .update();
    }

    /** Records that it is gone; tells whether it was not before. */
    boolean sent(String key, Instant at) {
        return move("sent_at = :at", key, at);
    }

    void later(String key, Instant at) {
        move("next_attempt_at = :at", key, at);
    }

    boolean givenUp(String key, Instant at) {
        return move("given_up_at = :at", key, at);
    }

    /** Gives up those whose time has come before they could be sent, and answers how often each was tried. */
    Map<String, Integer> outlived(Instant now) {
        var found = new LinkedHashMap<String, Integer>();
        sql.sql("""
                update email_delivery d set given_up_at = :now
                where d.sent_at is null and d.given_up_at is null
                  and exists (select from email_message m where m.key = d.key and m.forget_at <= :now)
                returning d.key, d.attempts""").param("now", time(now)).query(row -> {
            found.put(row.getString("key"), row.getInt("attempts"));
        });
        return found;
    }

    /** Removes the address and the words of those that carry a secret and wait no more. */
    void forget() {
        sql.sql("""
                delete from email_message m
                where m.forget_at is not null
                  and exists (select from email_delivery d
                              where d.key = m.key and (d.sent_at is not null or d.given_up_at is not null))""").update();
    }

    private boolean move(String what, String key, Instant at) {
        return sql.sql("update email_delivery set " + what
                                + " where key = :key and sent_at is null and given_up_at is null")
                        .param("key", key)
                        .param("at", time(at))
                        .update()
                == 1;
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static java.util.@Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
