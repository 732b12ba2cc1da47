package tabard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.WithdrawAccreditation;
import tabard.card.CardFate;
import tabard.card.ReportCard;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.IssueCertificate;
import tabard.held.HeldAt;
import tabard.held.PowerCheck;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;
import tabard.powers.PowersQuestion.AskedPower;

/** What ends is pushed, signed, once its transaction stands; and whoever asks knows it at once, with no engine and no push. */
@WebhookTest
class PushTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final AskedPower POWER = power("name-address-asb");

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    RegisterWebhook register;

    @Autowired
    RemoveWebhook remove;

    @Autowired
    WebhooksView view;

    @Autowired
    SendPushes send;

    @Autowired
    WithdrawAccreditation withdraw;

    @Autowired
    ReportCard reportCard;

    @Autowired
    CheckAccreditation check;

    @Autowired
    HeldAt heldAt;

    @Autowired
    IssueCertificate issueCertificate;

    @Autowired
    PlatformTransactionManager transactions;

    Receiver receiver;
    OrganisationId employer;
    SignedIn supplier;

    @BeforeEach
    void anEmployerListens() throws IOException {
        receiver = new Receiver();
        employer = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties().arrange(employer, AVON, new Period(TODAY.minusYears(1), null), "name-address-asb");
        supplier = cases.accounts().supplier(employer);
    }

    @AfterEach
    void close() {
        receiver.close();
        clock.reset();
    }

    @Test
    void aWithdrawalIsPushedSignedAndHoldsNothingOfAPersonButTheNumber() throws Exception {
        var made = registered();
        var held = accredited();

        withdrawn(held);

        var push = receiver.received.poll(5, TimeUnit.SECONDS);
        assertThat(push.body())
                .isEqualTo(
                        "{\"id\":\"%s\",\"event\":\"accreditation.withdrawn\",\"accreditation\":\"%s\",\"at\":\"2026-11-21T09:00:00Z\"}"
                                .formatted(push.delivery(), held.number()));
        var seconds = clock.instant().getEpochSecond();
        assertThat(push.signature())
                .isEqualTo(Signature.of(HexFormat.of().parseHex(made.secret()), seconds, push.body()));
        assertThat(settled().getFirst()).satisfies(one -> {
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.milliseconds()).isBetween(0L, 5000L);
            assertThat(one.givenUp()).isFalse();
        });
    }

    @Test
    void whoeverAsksKnowsAWithdrawalAtOnceWithNoEngineAndNobodyListening() {
        var held = accredited();
        assertThat(answers(held)).containsExactly("VALID", "HELD");

        withdrawn(held);

        assertThat(answers(held)).containsExactly("WITHDRAWN", "NOT_HELD");
    }

    @Test
    void whatIsUndoneIsPushedToNobody() {
        registered();
        var held = accredited();

        cases.accounts()
                .run(
                        supplier,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(undone -> {
                            reportCard.report(held.number(), CardFate.LOST, supplier.actor());
                            undone.setRollbackOnly();
                        }));

        assertThat(Scope.SYSTEM.call(send::due)).isZero();
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void oneThatIsNotReceivedIsTriedAgainLaterUnderTheSameIdAndThenNoMore() throws Exception {
        registered();
        receiver.answers(503);
        var held = accredited();
        cases.accounts().as(supplier, () -> reportCard.report(held.number(), CardFate.LOST, supplier.actor()));
        var first = receiver.received.poll(5, TimeUnit.SECONDS);
        until(() -> Integer.valueOf(503).equals(pushes().getFirst().status()));
        assertThat(Scope.SYSTEM.call(send::due)).isZero();

        receiver.answers(204);
        clock.moveTo(TODAY.plusDays(1));

        assertThat(Scope.SYSTEM.call(send::due)).isEqualTo(1);
        assertThat(receiver.received.poll(5, TimeUnit.SECONDS).delivery()).isEqualTo(first.delivery());
        assertThat(pushes().getFirst().attempts()).isEqualTo(2);
        clock.moveTo(TODAY.plusDays(2));
        assertThat(Scope.SYSTEM.call(send::due)).isZero();
    }

    @Test
    void aLeaverIsPushedToTheForceToo() throws Exception {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var made = cases.accounts().as(officer, () -> register.register(receiver.url(), officer.actor()));
        try {
            var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
            cases.accredited(employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), POWER);

            cases.parties().leaves(employer, person, TODAY.minusDays(1));

            assertThat(receiver.received.poll(5, TimeUnit.SECONDS).body()).contains("\"accreditation.ended\"");
        } finally {
            cases.accounts().run(officer, () -> remove.remove(made.id(), officer.actor()));
        }
    }

    @Test
    void anAddressIsOneOfOnesOwnAndNobodyElsesToSeeOrRemove() {
        var made = registered();
        var other = cases.accounts().supplier(cases.parties().organisation("Other Stewards", "Blue"));

        assertThatThrownBy(this::registered)
                .isInstanceOf(WebhookRefused.class)
                .hasMessage("There is an address already. Remove it first.");
        assertThat(cases.accounts().as(other, view::all)).isEmpty();
        assertThatThrownBy(() -> cases.accounts().run(other, () -> remove.remove(made.id(), other.actor())))
                .isInstanceOf(WebhookNotFound.class);
        cases.accounts().run(supplier, () -> remove.remove(made.id(), supplier.actor()));
        assertThat(cases.accounts().as(supplier, view::all)).isEmpty();
    }

    private RegisterWebhook.Registered registered() {
        return cases.accounts().as(supplier, () -> register.register(receiver.url(), supplier.actor()));
    }

    private Accreditation accredited() {
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var held = cases.accredited(employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), POWER);
        Scope.SYSTEM.run(() -> issueCertificate.issueFor(held.caseReference()));
        return held;
    }

    private void withdrawn(Accreditation held) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, AVON);
        var now = clock.instant();
        var notice = new ServedNotice("On the facts.", now, ServedNotice.Way.IN_PERSON, now);
        cases.accounts().run(chief, () -> withdraw.withdraw(held.number(), notice, 0, chief.actor()));
    }

    private List<String> answers(Accreditation held) {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var now = clock.instant();
        var power = cases.accounts()
                .as(
                        officer,
                        () -> heldAt.heldAt(new PowerCheck(held.number(), POWER.power(), null, AVON, null, now, now)));
        var checked = Scope.PUBLIC.call(() -> check.check(held.number().value()));
        return List.of(checked.state().name(), power.held() ? "HELD" : "NOT_HELD");
    }

    private List<Push> pushes() {
        return cases.accounts().as(supplier, () -> view.latest(10));
    }

    private List<Push> settled() {
        until(() -> pushes().stream().allMatch(one -> one.receivedAt() != null));
        return pushes();
    }

    private static void until(BooleanSupplier there) {
        for (int i = 0; i < 100 && !there.getAsBoolean(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
