package tabard.database;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The three roles of the database: {@code tabard_owner} makes the tables, {@code tabard_app} works in them under row-level
 * security, {@code tabard_reader} reads for the figures.
 *
 * <p>A server that the program may administer gets them made; on any other the operator makes them once, and is told how.
 */
final class DatabaseRoles {

    /** What an operator runs once in the database, as an administrator, where the program may not do it itself. */
    static final String BY_HAND = """
            create role tabard_owner; create role tabard_app; create role tabard_reader;
            grant tabard_owner to <the user that migrates>;
            grant tabard_app to <the user that runs Tabard>;
            grant create on database <the database> to tabard_owner;
            create extension btree_gist;""";

    private static final List<String> ROLES = List.of("tabard_owner", "tabard_app", "tabard_reader");

    private final JdbcTemplate sql;
    private final String runs;

    private DatabaseRoles(JdbcTemplate sql, @Nullable String runs) {
        this.sql = sql;
        this.runs = runs == null ? text("select session_user") : runs;
    }

    /**
     * Makes what is missing of the roles, and of what they need in this database.
     *
     * @param migrates connects as the user that makes the tables, who may administer the server where something is missing
     * @param login whether the roles may sign in by themselves, as in the embedded database
     * @param runs the user that runs the program; null for the same
     * @throws IllegalStateException if something is missing and that user may not make it, with what to run by hand
     */
    static void ensure(DataSource migrates, boolean login, @Nullable String runs) {
        var connection = DataSourceUtils.getConnection(migrates);
        try {
            new DatabaseRoles(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), runs).ensure(login);
        } finally {
            DataSourceUtils.releaseConnection(connection, migrates);
        }
    }

    private void ensure(boolean login) {
        try {
            if (!ready()) {
                make(login);
            }
        } catch (DataAccessException notAllowed) {
            throw new IllegalStateException(
                    "The database is not prepared for Tabard, and user %s may not prepare it. Run in it once, as an administrator:%n%s"
                            .formatted(text("select session_user"), BY_HAND),
                    notAllowed);
        }
    }

    private boolean ready() {
        return ROLES.stream().allMatch(this::exists)
                && holds(
                        "select pg_has_role('tabard_owner', 'member') and pg_has_role(?, 'tabard_app', 'member')", runs)
                && holds("select has_database_privilege('tabard_owner', current_database(), 'create')")
                && holds("select exists (select from pg_extension where extname = 'btree_gist')");
    }

    private boolean exists(String role) {
        return holds("select exists (select from pg_roles where rolname = ?)", role);
    }

    private void make(boolean login) {
        for (var role : ROLES) {
            if (!exists(role)) {
                sql.execute("create role %s %s".formatted(role, login ? "login" : "nologin"));
            }
        }
        sql.execute("grant tabard_owner to session_user");
        sql.execute("grant tabard_app to " + text("select quote_ident(?)", runs));
        sql.execute("grant create on database %s to tabard_owner"
                .formatted(text("select quote_ident(current_database())")));
        sql.execute("create extension if not exists btree_gist");
    }

    private boolean holds(String question, Object... arguments) {
        return Boolean.TRUE.equals(sql.queryForObject(question, Boolean.class, arguments));
    }

    private String text(String question, Object... arguments) {
        return String.valueOf(sql.queryForObject(question, String.class, arguments));
    }
}
