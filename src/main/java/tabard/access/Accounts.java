package tabard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
class Accounts {

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(String username) {
        return sql.sql("select * from account where username = :username")
                .param("username", username)
                .query(Accounts::account)
                .optional();
    }

    void add(Account account, Instant at) {
        sql.sql("""
                insert into account (username, password_hash, display_name, role, force, organisation_id, enabled, created_at)
                values (:username, :passwordHash, :displayName, :role, :force, :organisation, :enabled, :at)""")
                .param("username", account.username())
                .param("passwordHash", account.passwordHash())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("force", account.force())
                .param("organisation", account.organisation())
                .param("enabled", account.enabled())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("force"),
                row.getObject("organisation_id", UUID.class),
                row.getBoolean("enabled"));
    }
}
