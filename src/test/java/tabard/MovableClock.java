package tabard;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that a test of the whole program moves: in the place of the house's own, which {@code tabard.clock=false} takes away. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    @Bean("houseClock")
    static TestClock testClock() {
        return new TestClock();
    }
}
