package tabard.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The three roles of the database: {@code tabard_owner} makes the tables, {@code tabard_app} works in them under row-level
 * security, {@code tabard_reader} reads for the figures.
 *
 * <p>A server that the program may administer gets them made; on any other the operator makes them once, and is told how.
 */
final class DatabaseRoles {

    /** What an operator runs once, as an administrator of the server, where the program may not do it itself. */
    static final String BY_HAND = """
            create role tabard_owner; create role tabard_app; create role tabard_reader;
            grant tabard_owner, tabard_app to <the user that migrates>; grant tabard_app to <the user that runs Tabard>;
            grant create on database <the database> to tabard_owner;
            create extension btree_gist;""";

    private static final List<String> ROLES = List.of("tabard_owner", "tabard_app", "tabard_reader");

    private DatabaseRoles() {}

    /**
     * Makes the roles that are missing.
     *
     * @param administrator connects as a user that may create roles, where roles are missing
     * @param login whether the roles may sign in by themselves, as in the embedded database
     */
    static void ensure(DataSource administrator, boolean login) throws SQLException {
        try (var connection = administrator.getConnection()) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            for (var role : ROLES) {
                if (!exists(sql, role)) {
                    create(sql, role, login);
                }
            }
            prepare(sql, connection);
        }
    }

    private static boolean exists(JdbcTemplate sql, String role) {
        return !sql.queryForList("select 1 from pg_roles where rolname = ?", role)
                .isEmpty();
    }

    private static void create(JdbcTemplate sql, String role, boolean login) {
        try {
            sql.execute("create role %s %s".formatted(role, login ? "login" : "nologin"));
        } catch (RuntimeException notAllowed) {
            throw new IllegalStateException(
                    "The database has no role %s and this user may not make it. Run once, as an administrator:%n%s"
                            .formatted(role, BY_HAND),
                    notAllowed);
        }
    }

    private static void prepare(JdbcTemplate sql, Connection connection) throws SQLException {
        if (Boolean.TRUE.equals(sql.queryForObject(
                "select rolsuper or rolcreaterole from pg_roles where rolname = current_user", Boolean.class))) {
            sql.execute("grant tabard_owner, tabard_app, tabard_reader to current_user");
            sql.execute("grant create on database \"%s\" to tabard_owner".formatted(connection.getCatalog()));
            sql.execute("create extension if not exists btree_gist");
        }
    }
}
