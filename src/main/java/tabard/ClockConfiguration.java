package tabard;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The clock of the house, in Europe/London, where the law's days begin. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean("houseClock")
    @ConditionalOnProperty(name = "tabard.clock", matchIfMissing = true, havingValue = "system")
    Clock clock() {
        return Clock.system(LONDON);
    }

    /** A clock that stands still, for demonstrations and tests. */
    @Bean("houseClock")
    @ConditionalOnProperty(name = "tabard.clock")
    Clock standingClock(Environment environment) {
        return Clock.fixed(Instant.parse(environment.getRequiredProperty("tabard.clock")), LONDON);
    }
}
