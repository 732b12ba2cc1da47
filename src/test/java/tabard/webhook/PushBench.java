package tabard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.accreditation.Accreditation;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.WithdrawAccreditation;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.party.Language;

/**
 * Measures how long it takes from the commit of a withdrawal until the push of it is received, and prints one line of JSON; how to run
 * it is in {@code docs/performance.md}. 99 of 100 must be received within 5 seconds.
 */
@WebhookTest
class PushBench {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final int PEOPLE = Integer.getInteger("tabard.bench.people", 100);

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    RegisterWebhook register;

    @Autowired
    WithdrawAccreditation withdraw;

    @Test
    void ninetyNineOfAHundredWithdrawalsArePushedWithinFiveSeconds() throws Exception {
        var employer = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties().arrange(employer, AVON, new Period(TODAY.minusYears(1), null), "name-address-asb");
        var supplier = cases.accounts().supplier(employer);
        var held = new ArrayList<Accreditation>();
        for (int i = 0; i < PEOPLE; i++) {
            var person = cases.parties()
                    .person(employer, "Ann", "Example " + (char) ('A' + i / 26) + (char) ('a' + i % 26), Language.EN);
            held.add(cases.accredited(
                    employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), power("name-address-asb")));
        }
        try (var receiver = new Receiver()) {
            cases.accounts().as(supplier, () -> register.register(receiver.url(), supplier.actor()));
            var took = new long[PEOPLE];
            for (int i = 0; i < PEOPLE; i++) {
                took[i] = took(held.get(i), receiver);
            }
            Arrays.sort(took);
            var p99 = took[(int) Math.ceil(PEOPLE * 0.99) - 1];
            LoggerFactory.getLogger(PushBench.class)
                    .info("{\"withdrawals\":" + PEOPLE + ",\"commitToPushP50Millis\":" + took[PEOPLE / 2]
                            + ",\"commitToPushP99Millis\":" + p99 + "}");
            assertThat(p99).isLessThan(5_000);
        }
    }

    private long took(Accreditation held, Receiver receiver) throws InterruptedException {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, AVON);
        var now = clock.instant();
        var notice = new ServedNotice("On the facts.", now, ServedNotice.Way.IN_PERSON, now);
        cases.accounts().run(chief, () -> withdraw.withdraw(held.number(), notice, 0, chief.actor()));
        var committed = System.nanoTime();
        var push = receiver.received.poll(30, TimeUnit.SECONDS);
        assertThat(push).isNotNull();
        assertThat(push.body()).contains(held.number().value());
        return Duration.ofNanos(System.nanoTime() - committed).toMillis();
    }
}
