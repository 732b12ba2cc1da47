package tabard.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestClock;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;

/** E-mails on a real database, to a real mail server in this program that comes and goes. */
@TestDatabase
class OutboxTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");

    @Autowired
    PostEmail post;

    @Autowired
    Emails emails;

    @Autowired
    OutboxView view;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final TestClock clock = new TestClock();
    final String key = "notice:" + UUID.randomUUID();

    @BeforeEach
    void nobodyElseWaits() {
        inTransaction(() -> sql.sql(
                        "update email_delivery set given_up_at = queued_at where sent_at is null and given_up_at is null")
                .update());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsWhatWasPostedOnceItsTransactionStands() throws Exception {
        server.start();
        posted();

        assertThat(sender().due()).isEqualTo(1);

        var message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString("office@dorset.example");
        assertThat(message.getFrom()[0]).hasToString("no-reply@tabard.example");
        assertThat(message.getSubject()).isEqualTo("Ŵyn: a notice is ready");
        assertThat(GreenMailUtil.getBody(message)).contains("Sign in to read it");
        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.SENT);
        assertThat(delivery().sentAt()).isEqualTo(MORNING);
        assertThat(delivery().attempts())
                .containsExactly(new EmailDelivery.Attempt(1, MORNING, EmailDelivery.Outcome.SENT, null));
        assertThat(ledger()).containsExactly("EmailSent");
    }

    @Test
    void sendsNothingOfATransactionThatWasUndone() {
        server.start();

        assertThatThrownBy(() -> inTransaction(() -> {
                    post.post(email());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(sender().due()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void refusesToPostOutsideATransactionOrTwice() {
        assertThatThrownBy(() -> Scope.SYSTEM.run(() -> post.post(email())))
                .isInstanceOf(IllegalTransactionStateException.class);
        posted();
        assertThatThrownBy(this::posted).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void sendsNothingTwice() {
        server.start();
        posted();

        assertThat(sender().due()).isEqualTo(1);
        pass(Duration.ofDays(1));
        assertThat(sender().due()).isZero();
        assertThat(sender().send(key)).isFalse();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsOneOnceThoughManySendersFindItAtOneTime() throws Exception {
        server.start();
        posted();
        var together = new CyclicBarrier(4);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int one = 0; one < 4; one++) {
                threads.submit(() -> {
                    together.await();
                    return sender().due();
                });
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(delivery().attempts()).hasSize(1);
    }

    @Test
    void triesAgainLaterWhereTheMailServerIsAway() {
        posted();
        var away = sender(1);

        assertThat(away.due()).isZero();
        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.WAITING);
        assertThat(delivery().attempts())
                .containsExactly(
                        new EmailDelivery.Attempt(1, MORNING, EmailDelivery.Outcome.FAILED, "MailSendException"));

        server.start();
        pass(Duration.ofSeconds(59));
        assertThat(sender().due()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(sender().due()).isEqualTo(1);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(delivery().attempts())
                .extracting(EmailDelivery.Attempt::number)
                .containsExactly(1, 2);
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysSo() {
        posted();
        for (int attempt = 1; attempt <= 3; attempt++) {
            sender(1, 3).due();
            pass(Duration.ofHours(7));
        }

        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.GIVEN_UP);
        assertThat(delivery().attempts()).hasSize(3);
        assertThat(ledger()).containsExactly("EmailGivenUp");
        server.start();
        assertThat(sender().due()).isZero();
    }

    /** The program dies between the attempt and its record: nobody knows whether that one arrived. */
    @Test
    void losesNoneWhereTheProgramDiesInTheMiddle() throws Exception {
        server.start();
        posted();
        inTransaction(() -> emails.claim(key, clock.instant(), SendEmails.PATIENCE));
        sender().send(key);

        assertThat(server.getReceivedMessages()).isEmpty();

        pass(SendEmails.PATIENCE);
        assertThat(sender().due()).isEqualTo(1);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(delivery().attempts())
                .extracting(EmailDelivery.Attempt::outcome)
                .containsExactly(null, EmailDelivery.Outcome.SENT);
    }

    /** Whoever gets one twice can tell, and so can their mail program. */
    @Test
    void keepsItsMessageIdThroughEveryAttempt() throws Exception {
        server.start();
        posted();
        sender().due();
        inTransaction(
                () -> sql.sql("update email_delivery set sent_at = null, next_attempt_at = queued_at where key = :key")
                        .param("key", key)
                        .update());

        sender().due();

        var sent = server.getReceivedMessages();
        assertThat(sent).hasSize(2);
        assertThat(sent[1].getMessageID()).isEqualTo(sent[0].getMessageID()).endsWith("@tabard.example>");
    }

    @Test
    void waitsWhereThereIsNoMailServerAtAll() {
        posted();
        var none = new SendEmails(
                emails,
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                settings(3),
                events,
                transactions,
                clock);

        assertThat(none.ready()).isFalse();
        assertThat(none.due()).isZero();
        assertThat(delivery().attempts()).isEmpty();
        assertThat(view.written(500)).anySatisfy(one -> {
            assertThat(one.key()).isEqualTo(key);
            assertThat(one.to()).isEqualTo("office@dorset.example");
            assertThat(one.sent()).isFalse();
        });
    }

    @Test
    void showsWhatBecameOfOneToThoseConcernedAndItsWordsToNobody() {
        posted();

        assertThat(as(force("dorset"), () -> view.of(Set.of(key)))).containsKey(key);
        assertThat(as(force("gwent"), () -> view.of(Set.of(key)))).isEmpty();
        assertThat(as(Scope.PUBLIC, () -> view.of(Set.of(key)))).isEmpty();
        assertThat(as(force("dorset"), this::messages)).isZero();
        assertThat(as(Scope.SYSTEM, this::messages)).isPositive();
    }

    @Test
    void waitsTwiceAsLongEachTimeAndSixHoursAtMost() {
        assertThat(settings(20).wait(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings(20).wait(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings(20).wait(9)).isEqualTo(Duration.ofMinutes(256));
        assertThat(settings(20).wait(10)).isEqualTo(Duration.ofHours(6));
        assertThat(settings(20).wait(19)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void takesNoAddressThatCouldCarryMoreThanOne() {
        assertThat(Email.isAddress("a.b@c.example")).isTrue();
        for (var wrong : new String[] {"", "a", "a@b@c", "a@b\nBcc: x@y", "a@b, c@d", "<a@b>", "a b@c"}) {
            assertThat(Email.isAddress(wrong)).as(wrong).isFalse();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboxSettings("nobody", 3))
                .withMessage(
                        "tabard.outbox.from is 'nobody'. Give one e-mail address, such as no-reply@tabard.example.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email("k:1", "a@b.c", "a\nb", "x", null, null))
                .withMessage("A subject is one line.");
    }

    private Email email() {
        return new Email(
                key,
                "office@dorset.example",
                "Ŵyn: a notice is ready",
                "Sign in to read it: http://localhost:8080/notices/1",
                DORSET,
                null);
    }

    private void posted() {
        inTransaction(() -> {
            post.post(email());
            return true;
        });
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private SendEmails sender() {
        return sender(server.getSmtp().getPort());
    }

    private SendEmails sender(int port) {
        return sender(port, 3);
    }

    private SendEmails sender(int port, int attempts) {
        var mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailer", mailer);
        return new SendEmails(
                emails, beans.getBeanProvider(JavaMailSender.class), settings(attempts), events, transactions, clock);
    }

    private static OutboxSettings settings(int attempts) {
        return new OutboxSettings("no-reply@tabard.example", attempts);
    }

    private EmailDelivery delivery() {
        return as(force("dorset"), () -> view.of(Set.of(key))).get(key);
    }

    private List<String> ledger() {
        return inTransaction(() -> sql.sql("select type from ledger_entry where stream = :stream order by sequence")
                .param("stream", "email:" + key)
                .query(String.class)
                .list());
    }

    private long messages() {
        return sql.sql("select count(*) from email_message").query(Long.class).single();
    }

    private static Scope force(String code) {
        return new Scope(Scope.Kind.FORCE, Role.OFFICER, new ForceCode(code), null);
    }

    private <T> T as(Scope scope, Supplier<T> action) {
        return scope.call(() -> new TransactionTemplate(transactions).execute(_ -> action.get()));
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> action) {
        return as(Scope.SYSTEM, action);
    }
}
