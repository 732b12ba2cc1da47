package tabard.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestAccounts;
import tabard.TestCases;
import tabard.TestClock;
import tabard.TestDatabase;
import tabard.TestParties;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.application.AnswerInvitation;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.EmailInvitation;
import tabard.application.InvitationNotGood;
import tabard.application.Invitations;
import tabard.application.InviteCandidate;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** The link by which a person answers, brought by an e-mail to a real mail server in this program. */
@TestDatabase
@Import({TestAccounts.class, TestParties.class})
class InvitationByEmailTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final Pattern LINK = Pattern.compile("http://localhost:8080/invitation/([A-Za-z0-9_-]{43})");

    @Autowired
    TestParties parties;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    EmailInvitation invite;

    @Autowired
    Invitations invitations;

    @Autowired
    AnswerInvitation answer;

    @Autowired
    Emails emails;

    @Autowired
    OutboxView outbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final TestClock clock = new TestClock();

    private int port;
    private SignedIn supplier;
    private PersonId person;
    private ApplicationDraft draft;

    @BeforeEach
    void begin() {
        system(() -> sql.sql(
                        "update email_delivery set given_up_at = queued_at where sent_at is null and given_up_at is null")
                .update());
        var employer = parties.organisation("Inviting Ltd " + UUID.randomUUID(), "Yellow");
        supplier = parties.accounts().supplier(employer);
        person = parties.person(employer, "Nia", "Wyn", Language.CY);
        draft = as(() -> drafts.begin(ApplicationDraft.of(employer, supplier.getUsername(), List.of(person))
                .withForces(TestCases.CSAS, List.of(DORSET))
                .withPowers(DORSET, List.of(AskedPower.of(new PowerCode("control-traffic"))))));
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void bringsTheLinkInBothLanguagesAndNamesTheEmployerAndNotThePerson() throws Exception {
        invite("nia@home.example");

        sender().due();

        var message = server.getReceivedMessages()[0];
        var text = text(message);
        assertThat(message.getAllRecipients()[0]).hasToString("nia@home.example");
        assertThat(message.getSubject()).isEqualTo("Questions for you to answer / Cwestiynau i chi eu hateb");
        assertThat(text)
                .contains("Inviting Ltd", "your own answers and your consent", "eich atebion a’ch cydsyniad chi")
                .contains("5 December 2026, 09:00", "5 Rhagfyr 2026, 09:00")
                .doesNotContain("Nia", "Wyn", "Dorset", "traffic", person.toString());
        assertThat(LINK.matcher(text).results()).hasSize(2);
        var opened = Scope.PUBLIC.call(() -> answer.open(secret(message), "cy"));
        assertThat(opened.person()).isEqualTo("Nia Wyn");
    }

    @Test
    void forgetsAddressAndLinkOnceTheEmailHasGoneOut() {
        invite("nia@home.example");
        assertThat(kept()).isOne();

        sender().due();

        assertThat(kept()).isZero();
        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.SENT);
        assertThat(count("select count(*) from ledger_entry where entry like '%nia@home.example%'"))
                .isZero();
    }

    @Test
    void forgetsThemWhereTheEmailIsGivenUp() {
        invite("nia@home.example");
        server.stop();

        for (int attempt = 1; attempt <= 2; attempt++) {
            sender().due();
            clock.moveTo(clock.instant().plus(Duration.ofHours(7)));
        }

        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.GIVEN_UP);
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsThemWhenTheLinkEndsThoughThereIsNoMailServer() {
        invite("nia@home.example");
        clock.moveTo(clock.instant().plus(InviteCandidate.GOOD_FOR).minusMillis(1));
        sender().outlived();
        assertThat(kept()).isOne();

        clock.moveTo(clock.instant().plusMillis(1));
        sender().outlived();

        assertThat(kept()).isZero();
        assertThat(delivery().state()).isEqualTo(EmailDelivery.State.GIVEN_UP);
        assertThat(sender().due()).isZero();
    }

    @Test
    void keepsTheWordsOfEveryOtherEmail() {
        var key = "notice:" + UUID.randomUUID();
        system(() -> emails.add(new Email(key, "a@b.example", "Notice", "Read it.", DORSET, null), clock.instant()));

        sender().due();
        sender().outlived();

        assertThat(count("select count(*) from email_message where key = '" + key + "'"))
                .isOne();
    }

    @Test
    void anotherEmailMakesTheOldLinkVoid() {
        invite("nia@home.example");
        sender().due();
        invite("nia@work.example");
        sender().due();

        var old = secret(server.getReceivedMessages()[0]);
        var current = secret(server.getReceivedMessages()[1]);
        assertThatThrownBy(() -> Scope.PUBLIC.call(() -> answer.open(old, "en")))
                .isInstanceOf(InvitationNotGood.class);
        assertThat(Scope.PUBLIC.call(() -> answer.open(current, "en")).employer())
                .startsWith("Inviting Ltd");
    }

    @Test
    void nobodyIsInvitedWhereOneAddressIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> invite("nobody")).withMessage("Not an e-mail address.");

        assertThat(as(() -> invitations.ofDraft(draft.id()))).isEmpty();
    }

    private void invite(String address) {
        as(() -> {
            invite.invite(draft, Map.of(person, address), supplier.actor());
            return true;
        });
    }

    private EmailDelivery delivery() {
        var key = as(() -> invitations.ofDraft(draft.id())).getFirst().emailKey();
        return as(() -> outbox.of(List.of(key))).get(key);
    }

    private long kept() {
        return count(
                "select count(*) from email_message m join email_delivery d using (key) where d.organisation_id = '"
                        + draft.organisation() + "'");
    }

    private static String secret(MimeMessage message) {
        var found = LINK.matcher(text(message));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MimeMessage message) {
        try {
            return (String) message.getContent();
        } catch (Exception unread) {
            throw new IllegalStateException(unread);
        }
    }

    private SendEmails sender() {
        var mailer = new JavaMailSenderImpl();
        mailer.setHost("localhost");
        mailer.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailer", mailer);
        return new SendEmails(
                emails,
                beans.getBeanProvider(JavaMailSender.class),
                new OutboxSettings("no-reply@tabard.example", 2),
                events,
                transactions,
                clock);
    }

    private <T> T as(Supplier<T> work) {
        return parties.accounts().as(supplier, work);
    }

    private void system(Runnable work) {
        Scope.SYSTEM.run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }

    private long count(String query) {
        return Scope.SYSTEM.call(() -> new TransactionTemplate(transactions)
                .execute(_ -> sql.sql(query).query(Long.class).single()));
    }
}
