package tabard.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases on an embedded server. */
final class EmbeddedDatabases {

    private EmbeddedDatabases() {}

    /** Creates a database, unless it is there. */
    static void create(DataSource server, String name) {
        var sql = new JdbcTemplate(server);
        if (sql.queryForList("select 1 from pg_database where datname = ?", name)
                .isEmpty()) {
            sql.execute("create database %s owner tabard_owner".formatted(name));
        }
    }
}
