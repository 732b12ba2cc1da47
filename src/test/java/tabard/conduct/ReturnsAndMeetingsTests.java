package tabard.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.evidence.SentFile;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;

/** Returns of the use of powers, and meetings with employers, with a real database. */
@ModuleTest
class ReturnsAndMeetingsTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final String HEAD = "power,offence,place,uses,notices,seized\n";

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    ReturnUse returnUse;

    @Autowired
    UseReturns returns;

    @Autowired
    Meetings meetings;

    @Autowired
    HoldMeeting hold;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    OrganisationId employer;
    SignedIn supplier;
    SignedIn officer;

    @BeforeEach
    void somebodyIsAccreditedFromOctoberOn() {
        employer = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties().arrange(employer, AVON, new Period(TODAY.minusYears(1), null), "name-address-asb");
        supplier = cases.accounts().supplier(employer);
        officer = cases.accounts().of(Role.OFFICER, AVON);
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        cases.accredited(employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), power("name-address-asb"));
        clock.moveTo(LocalDate.of(2026, 12, 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aMonthThatIsOverIsTriedSentAndSentAgainInANewVersion() {
        var csv = HEAD + "name-address-asb,,BS1,4,0,0";
        assertThat(as(supplier, () -> returnUse.tryOut(of(11), csv)).good()).isTrue();
        assertThat(as(supplier, () -> returns.since(OCTOBER))).isEmpty();

        assertThat(as(supplier, () -> returnUse.send(of(11), csv, supplier.actor())))
                .isEqualTo(1);
        assertThat(as(supplier, () -> returnUse.send(of(11), HEAD, supplier.actor())))
                .isEqualTo(2);

        assertThat(as(supplier, () -> returns.since(OCTOBER))).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(2);
            assertThat(one.lines()).isEmpty();
        });
        assertThat(as(officer, () -> returns.since(OCTOBER)))
                .anyMatch(one -> one.organisation().equals(employer));
    }

    @Test
    void howManyHeldThePowerIsKeptWithTheReturn() {
        as(supplier, () -> returnUse.send(of(11), HEAD + "name-address-asb,,BS1,4,0,0", supplier.actor()));

        assertThat(as(supplier, () -> returns.since(OCTOBER)).getFirst().lines())
                .singleElement()
                .extracting(UseReturn.Line::holders)
                .isEqualTo(1);
    }

    @Test
    void aMonthThatIsNotOverOrInWhichNobodyHeldAnythingIsRefused() {
        assertThat(problems(of(12), HEAD)).containsExactly("The month 2026-12 is not over yet.");
        assertThat(problems(of(10), HEAD))
                .containsExactly("None of your people was accredited by this force in that month.");
        assertThat(problems(of(11), HEAD)).isEmpty();
    }

    @Test
    void aPowerThatNobodyHeldIsRefusedWithTheOffenceThatItMayBe() {
        assertThat(problems(of(11), HEAD + "control-traffic,,BS1,1,0,0"))
                .singleElement()
                .asString()
                .contains("s.46(3)");
        assertThatThrownBy(() -> as(
                        supplier, () -> returnUse.send(of(11), HEAD + "control-traffic,,BS1,1,0,0", supplier.actor())))
                .isInstanceOf(ReturnRefused.class)
                .hasMessageStartingWith("Line 2: Nobody of yours held control-traffic");
    }

    @Test
    void theSchemaHasNoPlaceForAnybodysName() {
        var texts = sql.sql("""
                select column_name from information_schema.columns
                where table_schema = 'tabard' and table_name in ('use_return', 'use_return_line') and data_type = 'text'""").query(String.class).list();

        assertThat(texts).containsExactlyInAnyOrder("force", "scheme", "sent_by", "power", "offence", "place");
        as(supplier, () -> returnUse.send(of(11), HEAD + "name-address-asb,,BS1,4,0,0", supplier.actor()));
        assertThatThrownBy(() -> Scope.SYSTEM.run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> sql.sql("""
                insert into use_return_line select return_id, power, offence, '12 High Street', 1, 0, 0, 1 from use_return_line""").update())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aMeetingIsPlannedWithTheArrangementHeldFromAFortnightBeforeAndFollowedByTheNext() {
        var planned = meeting();
        assertThat(planned.dueOn()).isEqualTo(TODAY.plusMonths(6));
        clock.moveTo(planned.opensOn().minusDays(1));
        assertThatThrownBy(() -> held(planned, planned.opensOn().minusDays(1)))
                .isInstanceOf(MeetingRefused.class)
                .hasMessage("The meeting is not due: it is recorded from 2027-05-07 on.");
        clock.moveTo(planned.opensOn());
        assertThatThrownBy(() -> held(planned, planned.opensOn().plusDays(1)))
                .hasMessage("The day of the meeting is in the future: 2027-05-08.");

        held(planned, planned.opensOn());

        assertThat(as(officer, () -> meetings.get(planned.id())).minutes()).isNotNull();
        assertThat(meeting().dueOn()).isEqualTo(planned.opensOn().plusMonths(6));
        assertThatThrownBy(() -> held(planned, planned.opensOn())).hasMessage("The meeting was held already.");
        assertThatThrownBy(() -> as(
                        cases.accounts().of(Role.OFFICER, new ForceCode("dorset")), () -> meetings.get(planned.id())))
                .isInstanceOf(MeetingNotFound.class);
    }

    private void held(Meeting meeting, LocalDate on) {
        var minutes = new SentFile("minutes.txt", "What was agreed.".getBytes(StandardCharsets.UTF_8));
        cases.accounts().run(officer, () -> hold.hold(meeting.id(), on, minutes, officer.actor()));
    }

    private Meeting meeting() {
        return as(officer, meetings::all).stream()
                .filter(one -> one.organisation().equals(employer) && one.heldOn() == null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems(ReturnScope of, String csv) {
        return as(supplier, () -> returnUse.tryOut(of, csv)).problems().stream()
                .map(TriedReturn.Problem::sentence)
                .toList();
    }

    private ReturnScope of(int month) {
        return new ReturnScope(employer, AVON, TestCases.CSAS, YearMonth.of(2026, month));
    }

    private <T> T as(SignedIn by, Supplier<T> work) {
        return cases.accounts().as(by, work);
    }
}
