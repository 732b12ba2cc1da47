package tabard.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the demonstration's clock in the house's place, where there is a demonstration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("houseClock") Clock house) {
        return new DemoClock(house);
    }
}
