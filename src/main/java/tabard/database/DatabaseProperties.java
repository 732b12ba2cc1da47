package tabard.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives; of no meaning where {@code spring.datasource.url} names another.
 *
 * @param directory the folder that holds it, made on first start
 */
@ConfigurationProperties("tabard.database")
record DatabaseProperties(@DefaultValue("data") Path directory) {}
