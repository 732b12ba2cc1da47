package tabard.webhook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** When pushes are sent: as soon as their transaction stands, and again every ten seconds for those that could not be. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    /** Sends beside whoever acts, so that a slow address makes nobody wait; it needs no engine. */
    @Component
    static class Courier implements DisposableBean {

        private static final int AT_ONCE = 16;

        private final SendPushes send;
        private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

        Courier(SendPushes send) {
            this.send = send;
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        void on(QueuePushes.Queued queued) {
            queued.pushes().forEach(one -> threads.execute(() -> send.send(one)));
        }

        @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
        void again() {
            send.due();
        }

        @Override
        public void destroy() {
            threads.shutdown();
        }
    }
}
