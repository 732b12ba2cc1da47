package tabard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of somebody else: prepared where the program may, and told how where it may not. */
class DatabaseRolesTests {

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = EmbeddedDatabase.start(directory);
        administrator("postgres").execute("create role migrator login");
        administrator("postgres").execute("create role runner login");
    }

    @AfterAll
    static void stop() throws java.io.IOException {
        server.close();
    }

    @Test
    void sayWhatToRunByHandToAUserThatMayNotMakeThem() {
        assertThatThrownBy(() -> DatabaseRoles.ensure(as("migrator", "postgres"), false, "runner"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The database is not prepared for Tabard, and user migrator may not prepare it. Run in it once, as an administrator:%n%s"
                                .formatted(DatabaseRoles.BY_HAND));
    }

    @Test
    void areEnoughWhenMadeByHandAsTold() {
        var administrator = administrator("another");
        administrator.execute(DatabaseRoles.BY_HAND
                .replace("<the user that migrates>", "migrator")
                .replace("<the user that runs Tabard>", "runner")
                .replace("<the database>", "another"));

        DatabaseRoles.ensure(as("migrator", "another"), false, "runner");

        assertThat(administrator.queryForList(
                        "select rolname from pg_roles where rolname like 'tabard%' and not rolcanlogin order by 1",
                        String.class))
                .containsExactly("tabard_app", "tabard_owner", "tabard_reader");
        administrator.execute("create database \"made by us\"");
        DatabaseRoles.ensure(as("postgres", "made by us"), false, "runner");
        DatabaseRoles.ensure(as("migrator", "made by us"), false, "runner");
    }

    private static JdbcTemplate administrator(String database) {
        if (!database.equals("postgres")) {
            administrator("postgres").execute("create database " + database);
        }
        return new JdbcTemplate(as("postgres", database));
    }

    private static DataSource as(String user, String database) {
        return new DriverManagerDataSource(server.url(database), user, "");
    }
}
