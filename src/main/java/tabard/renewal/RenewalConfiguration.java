package tabard.renewal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When reminders are looked for: each morning. Looking twice reminds nobody twice. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class RenewalConfiguration {

    /** Looks each morning, London time. */
    @Component
    static class Mornings {

        private final RemindOfExpiry remind;

        Mornings(RemindOfExpiry remind) {
            this.remind = remind;
        }

        @Scheduled(cron = "0 0 7 * * *", zone = "Europe/London")
        void look() {
            remind.remind();
        }
    }
}
