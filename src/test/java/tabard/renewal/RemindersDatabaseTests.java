package tabard.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.RenewalsView;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.VaryAccreditation;
import tabard.accreditation.WithdrawAccreditation;
import tabard.kernel.Actor;
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
    RenewalsView renewals;

    @Autowired
    WithdrawAccreditation withdrawal;

    @Autowired
    StandDown standDown;

    @Autowired
    VaryAccreditation variation;

    @Autowired
    AccreditationActs acts;

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

    @Test
    void whatIsNotHeldIsNeitherListedNorRemindedOf() {
        address();
        var held = ending(60);
        var withdrawn = ending(60);
        var stoodDown = ending(60);
        var narrowed = ending(60);
        var ceased = ending(60);
        asChief(by -> withdrawal.withdraw(withdrawn.number(), served(), seen(withdrawn), by));
        asChief(by ->
                standDown.standDown(stoodDown.number(), served(), TestCases.TODAY.plusDays(28), seen(stoodDown), by));
        var without = new VaryAccreditation.Variation(
                List.of(), Set.of(TestCases.power(POWER).power()));
        asChief(by -> variation.vary(narrowed.number(), without, served(), seen(narrowed), by));
        cases.parties().leaves(employer, ceased.person(), TestCases.TODAY.minusDays(1));

        look();

        assertThat(Scope.SYSTEM.call(() -> renewals.of(employer, TestCases.TODAY, 90)))
                .extracting(renewal -> renewal.of().number())
                .containsOnly(held.number());
        assertThat(sent(held)).containsExactly("60 EMPLOYER", "60 PERSON");
        assertThat(List.of(withdrawn, stoodDown, narrowed, ceased))
                .allSatisfy(over -> assertThat(sent(over)).isEmpty());
    }

    @Test
    void whoIsGivenTheirPowersBackIsRemindedAgain() {
        var back = ending(60);
        asChief(by -> standDown.standDown(back.number(), served(), TestCases.TODAY.plusDays(28), seen(back), by));
        look();
        assertThat(sent(back)).isEmpty();

        asChief(by -> standDown.end(back.number(), served(), seen(back), by));
        look();

        assertThat(sent(back)).containsExactly("60 PERSON");
    }

    private void asChief(Consumer<Actor> action) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, FORCE);
        cases.accounts().run(chief, () -> action.accept(chief.actor()));
    }

    private ServedNotice served() {
        return new ServedNotice("Reasons.", clock.instant(), ServedNotice.Way.IN_PERSON, clock.instant());
    }

    private int seen(Accreditation of) {
        return acts.count(of.number());
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
