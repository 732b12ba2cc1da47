package tabard.access;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskDecorator;

/** The transaction manager that states the scope, for the domain and the engine alike. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Primary
    ScopedTransactions transactionManager(EntityManagerFactory entities, DataSource dataSource) {
        return new ScopedTransactions(entities, dataSource);
    }

    /** Work that the program does by itself, such as the engine's jobs, sees all rows. */
    @Bean
    TaskDecorator asSystem() {
        return task -> () -> Scope.SYSTEM.run(task);
    }
}
