package tabard.database;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the process engine's tables in their own schema, from the scripts in the engine's own jar: the engine never
 * changes tables by itself.
 */
@Component
class EngineTables implements JavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "engine tables, Camunda 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return SCRIPTS.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to engine");
            for (var part : PARTS) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPTS.formatted(part)));
            }
            statement.execute("grant usage on schema engine to tabard_app");
            statement.execute("grant select, insert, update, delete on all tables in schema engine to tabard_app");
            statement.execute("set local search_path to tabard");
        }
    }
}
