package tabard.database;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database, where no other is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
@EnableConfigurationProperties(DatabaseProperties.class)
@Profile("!prod")
class DatabaseConfiguration {

    private static final String NAME = "tabard";

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        var database = EmbeddedDatabase.start(properties.directory());
        var server = new DriverManagerDataSource(database.url("postgres"), "postgres", "");
        DatabaseRoles.ensure(server, true, null);
        EmbeddedDatabases.create(server, NAME);
        DatabaseRoles.ensure(new DriverManagerDataSource(database.url(NAME), "postgres", ""), true, null);
        return database;
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new ApplicationConnection("tabard_app", "", database.url(NAME));
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedDatabase database) {
        return new MigrationConnection("tabard_owner", "", database.url(NAME));
    }

    /** With a database that trusts every local connection, the pages too are for this machine alone. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly(Environment environment) {
        return factory -> {
            if (!environment.containsProperty("server.address")) {
                factory.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    private record ApplicationConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record MigrationConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}
