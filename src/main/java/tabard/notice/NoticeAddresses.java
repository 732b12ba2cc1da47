package tabard.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.Actor;

/** The offices that want to be told by e-mail that a notice is there. */
@Repository
class NoticeAddresses {

    private final JdbcClient sql;

    NoticeAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> of(String owner) {
        return sql.sql("select email from notice_address where owner = :owner")
                .param("owner", owner)
                .query(String.class)
                .optional();
    }

    void set(String owner, String email, Actor by, Instant at) {
        sql.sql("""
                insert into notice_address (owner, email, set_by, set_at) values (:owner, :email, :by, :at)
                on conflict (owner) do update set email = excluded.email, set_by = excluded.set_by, set_at = excluded.set_at""")
                .param("owner", owner)
                .param("email", email)
                .param("by", by.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
