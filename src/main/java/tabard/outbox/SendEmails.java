package tabard.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;

/**
 * Hands e-mails to the mail server. An attempt is on record before it begins: where the program dies in it, the e-mail is tried
 * again once the attempt's time is up, under the same Message-ID, so that none is lost and whoever gets it twice can tell. On
 * record it is sent once.
 */
@Service
public class SendEmails {

    /** Longer than any conversation with a mail server takes: {@code spring.mail.properties} ends it sooner. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The program itself. */
    static final Actor BY = new Actor("outbox", "outbox");

    private static final Logger LOG = LoggerFactory.getLogger(SendEmails.class);
    private static final int AT_ONCE = 100;

    private final Emails emails;
    private final Optional<JavaMailSender> mailer;
    private final OutboxSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendEmails(
            Emails emails,
            ObjectProvider<JavaMailSender> mailer,
            OutboxSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.emails = emails;
        this.mailer = Optional.ofNullable(mailer.getIfAvailable());
        this.settings = settings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether there is a mail server to send to. */
    public boolean ready() {
        return mailer.isPresent();
    }

    /** Sends what is due, the longest waiting first; tells how many went out. */
    public int due() {
        return Scope.SYSTEM.call(() -> (int) transaction.execute(_ -> emails.due(clock.instant(), AT_ONCE)).stream()
                .filter(this::send)
                .count());
    }

    /** Sends one that is due; tells whether it went out. */
    boolean send(String key) {
        return mailer.isPresent()
                && Scope.SYSTEM.call(() -> transaction
                        .execute(_ -> emails.claim(key, clock.instant(), PATIENCE))
                        .map(attempt -> attempt(mailer.get(), attempt))
                        .orElse(false));
    }

    /** Gives up those that carry a secret which is no good any more, and removes what they say. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void outlived() {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            var at = clock.instant();
            emails.outlived(at)
                    .forEach((key, attempts) -> events.publishEvent(new EmailGivenUp(key, attempts, BY, at)));
            emails.forget();
        }));
    }

    private boolean attempt(JavaMailSender to, Emails.Claimed attempt) {
        var failure = failure(to, attempt);
        transaction.executeWithoutResult(_ -> record(attempt, failure));
        return failure == null;
    }

    private @Nullable String failure(JavaMailSender to, Emails.Claimed attempt) {
        try {
            to.send(message(to.createMimeMessage(), attempt));
            return null;
        } catch (MailException | MessagingException cause) {
            // Only the kind of failure: what a mail server says may name the address.
            var kind = cause.getClass().getSimpleName();
            LOG.warn("E-mail {} was not sent at attempt {}: {}", attempt.key(), attempt.number(), kind);
            return kind;
        }
    }

    private MimeMessage message(MimeMessage empty, Emails.Claimed attempt) throws MessagingException {
        var message = new MimeMessageHelper(empty, StandardCharsets.UTF_8.name());
        message.setFrom(settings.from());
        message.setTo(attempt.to());
        message.setSubject(attempt.subject());
        message.setText(attempt.body());
        var id = Sha256.hex(attempt.key().getBytes(StandardCharsets.UTF_8));
        empty.setHeader("Message-ID", "<%s@%s>".formatted(id, settings.from().replaceAll(".*@", "")));
        // Nobody's absence note is to come back.
        empty.setHeader("Auto-Submitted", "auto-generated");
        return empty;
    }

    private void record(Emails.Claimed attempt, @Nullable String failure) {
        var at = clock.instant();
        emails.ended(attempt, failure == null ? EmailDelivery.Outcome.SENT : EmailDelivery.Outcome.FAILED, failure);
        if (failure == null) {
            if (emails.sent(attempt.key(), at)) {
                events.publishEvent(new EmailSent(attempt.key(), attempt.number(), BY, at));
            }
        } else if (attempt.number() < settings.attempts()) {
            emails.later(attempt.key(), at.plus(settings.wait(attempt.number())));
        } else if (emails.givenUp(attempt.key(), at)) {
            events.publishEvent(new EmailGivenUp(attempt.key(), attempt.number(), BY, at));
        }
        emails.forget();
    }
}
