package tabard.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Which scanner there is, and when documents that wait are tried again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ClamdSettings.class)
class EvidenceConfiguration {

    @Bean
    Scanner scanner(ClamdSettings clamd) {
        var host = clamd.host();
        return host == null || host.isBlank() ? _ -> Scan.NONE : new ClamdScanner(clamd, host);
    }

    /** Tries again every minute, where there is a scanner at all. */
    @Component
    @ConditionalOnProperty("tabard.clamd.host")
    static class EveryMinute {

        private final ScanWaiting waiting;

        EveryMinute(ScanWaiting waiting) {
            this.waiting = waiting;
        }

        @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
        void scan() {
            waiting.scan();
        }
    }
}
