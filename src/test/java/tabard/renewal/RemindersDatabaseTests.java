package tabard.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;

/** People and employers are reminded at the policy's days, once each, by e-mails that name nobody. */
@ModuleTest
class RemindersDatabaseTests {

    static final ForceCode FORCE = new ForceCode("dorset");
    static final String POWER = "name-address-road-traffic";

    @Autowired
    RemindOfExpiry remind;

    @Autowired
    TestClock clock;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId employer = new OrganisationId(UUID.randomUUID());
    final String office = "office-" + UUID.randomUUID() + "@wardens.example";

    @BeforeEach
    void anEmployer() {
        employer = cases.parties().organisation("Wardens " + UUID.randomUUID(), null);
        cases.parties().arrange(employer, FORCE, new Period(LocalDate.of(2026, 1, 1), null), POWER);
    }

    @AfterEach
    void theSameMorning() {
        clock.reset();
    }

    @Test
    void remindsPersonAndEmployerOnceHoweverOftenOneLooks() {
        address();
        var accreditation = ending(60);

        look();
        look();

        assertThat(sent(accreditation)).containsExactly("60 EMPLOYER", "60 PERSON");
        assertThat(toTheOffice()).isEqualTo(1);
        assertThat(emails(accreditation))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("/renewals")
                        .doesNotContain("Zoë")
                        .doesNotContain("Warden")
                        .doesNotContain(accreditation.number().value()));
    }

    @Test
    void remindsAtTheNearestOfThePolicysDaysAndBeforeThemOfNothing() {
        address();

        var early = ending(91);
        var first = ending(90);
        var second = ending(61);
        var third = ending(30);
        look();

        assertThat(sent(early)).isEmpty();
        assertThat(sent(first)).containsExactly("90 EMPLOYER", "90 PERSON");
        assertThat(sent(second)).containsExactly("90 EMPLOYER", "90 PERSON");
        assertThat(sent(third)).containsExactly("30 EMPLOYER", "30 PERSON");
    }

    @Test
    void anOfficeWithoutAnAddressIsRemindedOnceItHasOne() {
        var accreditation = ending(60);
        look();
        assertThat(sent(accreditation)).containsExactly("60 PERSON");

        address();
        look();

        assertThat(sent(accreditation)).containsExactly("60 EMPLOYER", "60 PERSON");
    }

    @Test
    void lookingEachDayOfAHundredRemindsOnTheThreeDaysAndOnNoOther() {
        address();
        var accreditation = ending(100);
        var on = new ArrayList<String>();
        int before = 0;
        for (int day = 0; day < 100; day++) {
            clock.moveTo(TestCases.TODAY.plusDays(day));
            look();
            int now = sent(accreditation).size();
            if (now > before) {
                on.add("%d before: %d".formatted(100 - day, now - before));
            }
            before = now;
        }

        assertThat(on).containsExactly("90 before: 2", "60 before: 2", "30 before: 2");
    }

    private void address() {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> sql.sql(
                        "insert into notice_address (owner, email, set_by, set_at) values (:owner, :email, 'test', now())")
                .param("owner", employer.toString())
                .param("email", office)
                .update()));
    }

    private Accreditation ending(int days) {
        var person = cases.parties()
                .person(employer, "Zoë", "Warden" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), Language.CY);
        return cases.accredited(
                employer,
                person,
                FORCE,
                new Period(TestCases.TODAY, TestCases.TODAY.plusDays(days)),
                TestCases.power(POWER));
    }

    private void look() {
        remind.remind(List.of(FORCE));
    }

    private List<String> sent(Accreditation of) {
        return Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql(
                        "select days || ' ' || recipient from expiry_reminder where accreditation = :number order by recipient")
                .param("number", of.number().value())
                .query(String.class)
                .list()));
    }

    private long toTheOffice() {
        return Scope.SYSTEM.<Long>call(
                () -> transaction.execute(_ -> sql.sql("select count(*) from email_message where recipient = :office")
                        .param("office", office)
                        .query(Long.class)
                        .single()));
    }

    private List<String> emails(Accreditation of) {
        return Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql("""
                        select m.subject || m.body from expiry_reminder r join email_message m on m.key = 'reminder:' || r.id
                        where r.accreditation = :number""")
                .param("number", of.number().value())
                .query(String.class)
                .list()));
    }
}
