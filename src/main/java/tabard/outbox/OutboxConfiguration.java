package tabard.outbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** When e-mails are sent: as soon as their transaction stands, and again every half minute for those that could not be. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    /** Sends beside whoever acts, so that a slow mail server makes nobody wait. */
    @Component
    @ConditionalOnProperty("spring.mail.host")
    static class Postman implements DisposableBean {

        private static final int AT_ONCE = 4;

        private final SendEmails send;
        private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

        Postman(SendEmails send) {
            this.send = send;
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        void on(PostEmail.Posted posted) {
            threads.execute(() -> send.send(posted.key()));
        }

        @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
        void again() {
            send.due();
        }

        @Override
        public void destroy() {
            threads.shutdown();
        }
    }
}
