package tabard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.authority.DelegatedDecision.POLICY_APPROVAL;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import tabard.TestAccounts;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

/** The register, on a real database. */
@SpringBootTest(
        properties = {
            "tabard.database.directory=target/databases/${random.uuid}",
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(TestAccounts.class)
class DelegationRegisterTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Period YEAR = new Period(TODAY, TODAY.plusYears(1));

    @Autowired
    TestAccounts accounts;

    @Autowired
    RecordDelegation recordDelegation;

    @Autowired
    EndDelegation endDelegation;

    @Autowired
    Delegations delegations;

    @Autowired
    DecidingAuthority authority;

    SignedIn chief;
    SignedIn officer;

    @BeforeEach
    void somebody() {
        chief = accounts.of(Role.CHIEF_OFFICER, DORSET);
        officer = accounts.officer("officer-%d".formatted(System.nanoTime()), DORSET);
    }

    @AfterEach
    void nobody() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
    }

    @Test
    void namesWhoDecidesInWhichCapacity() {
        var id = record(instrument(officer.getUsername(), YEAR));

        var found = accounts.as(officer, () -> authority.require(DORSET, POLICY_APPROVAL, officer.actor()));

        assertThat(found.delegation()).isEqualTo(id);
        assertThat(found.instrument()).isEqualTo("SD 1/2026");
        assertThat(found.actor().capacity()).isEqualTo("delegate of the chief officer of dorset under SD 1/2026");
        assertThat(accounts.as(chief, () -> authority.require(DORSET, POLICY_APPROVAL, chief.actor())))
                .isEqualTo(new Authority(chief.actor(), null, null));
    }

    @Test
    void aChiefOfficerDecidesForNoOtherForce() {
        assertThatExceptionOfType(NoAuthorityInDate.class)
                .isThrownBy(() -> accounts.run(
                        chief, () -> authority.require(new ForceCode("kent"), POLICY_APPROVAL, chief.actor())));
    }

    @Test
    void endedTodayItLetsNobodyDecideToday() {
        var id = record(instrument(officer.getUsername(), YEAR));
        end(id, TODAY, "Left the force");

        assertThatExceptionOfType(NoAuthorityInDate.class)
                .isThrownBy(
                        () -> accounts.run(officer, () -> authority.require(DORSET, POLICY_APPROVAL, officer.actor())));
        assertThat(accounts.as(officer, () -> delegations.find(id))).get().satisfies(entry -> {
            assertThat(entry.endedOn()).isEqualTo(TODAY);
            assertThat(entry.endReason()).isEqualTo("Left the force");
        });
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(() -> end(id, TODAY, "Left again"))
                .withMessage("This delegation was ended before.");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "364, true", "365, false"})
    void isEndedTodayOrLaterAndBeforeItsOwnEnd(int days, boolean possible) {
        var id = record(instrument(officer.getUsername(), YEAR));

        if (possible) {
            end(id, TODAY.plusDays(days), "Moved on");
        } else {
            assertThatExceptionOfType(DelegationRefused.class)
                    .isThrownBy(() -> end(id, TODAY.plusDays(days), "Moved on"))
                    .withMessage(
                            "A delegation is ended today or later, and before its own end on 2027-11-21, not on %s.",
                            TODAY.plusDays(days));
        }
    }

    @Test
    void namesNobodyButAnOfficerOfTheForce() {
        var vetting = accounts.of(Role.VETTING, DORSET).getUsername();
        var kent = accounts.of(Role.OFFICER, new ForceCode("kent")).getUsername();

        for (var wrong : new String[] {vetting, kent, "nobody"}) {
            assertThatExceptionOfType(DelegationRefused.class)
                    .isThrownBy(() -> record(instrument(wrong, YEAR)))
                    .withMessage("%s is no account of an officer of dorset. Name one that is.", wrong);
        }
        assertThatExceptionOfType(DelegationRefused.class)
                .isThrownBy(() -> record(instrument(chief.getUsername(), YEAR)))
                .withMessage("The chief officer decides without an instrument. Name somebody else.");
    }

    @Test
    void hasADatedEndThatIsStillToCome() {
        for (var period : new Period[] {new Period(TODAY, null), new Period(TODAY.minusDays(9), TODAY)}) {
            assertThatExceptionOfType(DelegationRefused.class)
                    .isThrownBy(() -> record(instrument(officer.getUsername(), period)))
                    .withMessage("A delegation has an end that is still to come. Give a day after today.");
        }
        record(instrument(officer.getUsername(), new Period(TODAY.minusDays(9), TODAY.plusDays(1))));
    }

    @Test
    void onlyTheChiefOfficerWritesItAndOtherForcesDoNotSeeIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.run(
                        officer,
                        () -> recordDelegation.record(
                                DORSET, instrument(officer.getUsername(), YEAR), officer.actor())));
        var id = record(instrument(officer.getUsername(), YEAR));

        var kent = accounts.of(Role.CHIEF_OFFICER, new ForceCode("kent"));
        assertThat(accounts.as(kent, () -> delegations.find(id))).isEmpty();
        assertThat(accounts.as(accounts.of(Role.AUDITOR), () -> delegations.find(id)))
                .isPresent();
        assertThatExceptionOfType(DelegationNotFound.class)
                .isThrownBy(() -> accounts.run(kent, () -> endDelegation.end(id, TODAY, "Not mine", kent.actor())));
    }

    private DelegationId record(Instrument instrument) {
        return accounts.as(chief, () -> recordDelegation.record(DORSET, instrument, chief.actor()));
    }

    private void end(DelegationId id, LocalDate on, String reason) {
        accounts.run(chief, () -> endDelegation.end(id, on, reason, chief.actor()));
    }

    private static Instrument instrument(String delegate, Period period) {
        return new Instrument(delegate, Set.of(POLICY_APPROVAL), period, "SD 1/2026");
    }
}
