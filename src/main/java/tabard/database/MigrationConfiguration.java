package tabard.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sees to the roles before any table is made, in whichever database: each connection works as one of them. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy rolesBeforeTables(FlywayConnectionDetails migrates, JdbcConnectionDetails runs) {
        return flyway -> {
            DatabaseRoles.ensure(migrates(migrates, runs), false, runs.getUsername());
            flyway.migrate();
        };
    }

    /** Without a user of its own ({@code spring.flyway.user}) a migration runs as the user that runs Tabard. */
    private static DriverManagerDataSource migrates(FlywayConnectionDetails migrates, JdbcConnectionDetails runs) {
        var url = migrates.getJdbcUrl() == null ? runs.getJdbcUrl() : migrates.getJdbcUrl();
        return migrates.getUsername() == null
                ? connection(url, runs.getUsername(), runs.getPassword())
                : connection(url, migrates.getUsername(), migrates.getPassword());
    }

    private static DriverManagerDataSource connection(
            String url, @Nullable String username, @Nullable String password) {
        var connection = new DriverManagerDataSource(url);
        if (username != null) {
            connection.setUsername(username);
            connection.setPassword(password == null ? "" : password);
        }
        return connection;
    }
}
