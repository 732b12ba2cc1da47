package tabard.sia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.sia.LicenceFixtures.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.notice.SetNoticeAddress;
import tabard.party.Language;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.RegisterOrganisation;

/** Reminders that a licence ends, and the register of approved contractors. Today is 21 November 2026. */
@TestDatabase
@Import(TestCases.class)
class LicenceRemindersTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final String POWER = "name-address-road-traffic";
    static final String HEADS =
            "as_at,company_name,companies_house_no,address,approved_services,approval_expires,conditions,status\n";

    @Autowired
    ImportLicences imports;

    @Autowired
    DecideOnLicence decide;

    @Autowired
    LicenceChecks checks;

    @Autowired
    RemindOfLicences reminders;

    @Autowired
    ImportContractors contractorImports;

    @Autowired
    Contractors contractors;

    @Autowired
    RegisterOrganisation register;

    @Autowired
    SetNoticeAddress addresses;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Acting officer = Acting.officerOf("avon-and-somerset");
    OrganisationId employer;
    PersonId person;
    String surname;

    @BeforeEach
    void somebodyHasApplied() {
        surname = "Guard" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        employer = cases.parties().organisation("Guards " + UUID.randomUUID(), null);
        cases.parties().arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        person = cases.parties().person(employer, "Zoë", surname, Language.CY);
        cases.submitted(employer, person, AVON, TestCases.power(POWER));
        var supplier = Acting.supplierOf(employer);
        supplier.run(() -> addresses.of(employer, "office@guards.example", supplier.actor()));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-20, 0",
        "2027-02-19, 90",
        "2027-01-21, 90",
        "2027-01-20, 60",
        "2026-12-22, 60",
        "2026-12-21, 30",
        "2026-11-22, 30",
        "2026-11-21, 0"
    })
    void tellsTheNearestThatIsDueOnEitherSideOfEachDay(LocalDate expires, int days) {
        licence("2026-11-20T10:00:00Z", "ACTIVE", expires.toString());

        reminders.remind();

        assertThat(sent()).hasSize(days == 0 ? 0 : 2).allMatch(key -> key.contains("-" + days + ":"));
    }

    @Test
    void tellsOnceHoweverOftenItRunsAndTheRegisterIsLookedAt() {
        licence("2026-11-19T10:00:00Z", "ACTIVE", "2027-01-10");
        reminders.remind();
        reminders.remind();
        licence("2026-11-20T10:00:00Z", "ACTIVE", "2027-01-10");
        reminders.remind();

        assertThat(sent()).hasSize(2);
        assertThat(bodies())
                .hasSize(2)
                .noneMatch(body -> body.contains(surname))
                .anyMatch(body -> body.contains("trwydded sydd gennych") && body.contains("10 Ionawr 2027"))
                .anyMatch(body -> body.contains("one of your people") && body.contains("10 January 2027"));
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED", "REVOKED", "SUSPENDED"})
    void tellsNothingOfALicenceThatIsNotActiveByWhatWasSeenLast(String status) {
        licence("2026-11-19T10:00:00Z", "ACTIVE", "2027-01-10");
        licence("2026-11-20T10:00:00Z", status, "2027-01-10");

        reminders.remind();

        assertThat(sent()).isEmpty();
    }

    @Test
    void tellsNobodyWhoHasLeft() {
        licence("2026-11-19T10:00:00Z", "ACTIVE", "2027-01-10");
        cases.parties().leaves(employer, person, LocalDate.of(2026, 11, 20));

        reminders.remind();

        assertThat(sent()).isEmpty();
    }

    @Test
    void aContractorIsFoundByItsCompanyNumberAndRunsOutByItsOwnDate() {
        var number = "%08d".formatted(Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        var company = Acting.SYSTEM.get(() -> register.register(
                new NewOrganisation("Approved " + number, OrganisationKind.COMPANY, number, "Write to us.", null),
                Acting.SYSTEM.actor()));
        var upload = contractors(
                "2026-11-20T10:00:00Z,Approved Ltd,%s,1 Road,Security guarding; Door supervision,2026-11-21,,APPROVED\n"
                                .formatted(number)
                        + "2026-11-20T10:00:00Z,Nobody Ltd,,2 Road,Key holding,2026-11-22,Only by day,APPROVED\n"
                        + "2026-11-22T10:00:00Z,,1234,,,soon,,MAYBE\n");

        assertThat(upload.rows().get(2).problems())
                .containsExactly(
                        "as_at: this lies in the future.",
                        "company_name: this is needed.",
                        "companies_house_no: give all 8 characters, such as 01234567. A spreadsheet may have lost a zero.",
                        "address: this is needed.",
                        "approved_services: this is needed.",
                        "approval_expires: write it as 2026-11-21.",
                        "status: give one of [APPROVED, EXPIRED, WITHDRAWN, NOT_FOUND].");
        officer.run(() -> contractorImports.keep(upload.id(), officer.actor()));

        var today = LocalDate.of(2026, 11, 21);
        var ours = officer.get(contractors::all).stream()
                .filter(entry -> company.equals(entry.organisation()))
                .toList();
        assertThat(ours).singleElement().satisfies(entry -> {
            assertThat(entry.row().on(today)).isEqualTo(ContractorRow.Status.EXPIRED);
            assertThat(entry.row().on(today.minusDays(1))).isEqualTo(ContractorRow.Status.APPROVED);
            assertThat(entry.row().services()).containsExactly("Security guarding", "Door supervision");
        });
        assertThatExceptionOfType(LicenceImportSettled.class)
                .isThrownBy(() -> officer.run(() -> contractorImports.keep(upload.id(), officer.actor())));
        assertThat(Acting.officerOf("dorset").get(contractors::all))
                .noneMatch(entry -> company.equals(entry.organisation()));
        assertThatExceptionOfType(LicenceFileRefused.class)
                .isThrownBy(() -> officer.get(() -> contractorImports.dryRun(
                        AVON, "SIA", "as_at\n".getBytes(StandardCharsets.UTF_8), officer.actor())))
                .withMessageStartingWith("These columns are missing: company_name, companies_house_no");
    }

    private ContractorImport contractors(String rows) {
        return officer.get(() -> contractorImports.dryRun(
                AVON, "SIA register", (HEADS + rows).getBytes(StandardCharsets.UTF_8), officer.actor()));
    }

    private void licence(String asAt, String status, String expires) {
        var number = "%016d".formatted(UUID.randomUUID().getMostSignificantBits() >>> 12);
        var file = LicenceFixtures.file(entry(asAt, number.substring(0, 16), "Zoë", surname, status, expires));
        var upload = officer.get(() -> imports.dryRun(AVON, "SIA register", file, officer.actor()));
        officer.run(() -> imports.keep(upload.id(), officer.actor()));
        officer.get(checks::all).stream()
                .filter(check -> check.row().surname().equals(surname) && check.person() == null)
                .forEach(check -> officer.run(
                        () -> decide.decide(check.id(), AVON, person, "Seen on the card.", officer.actor())));
    }

    private List<String> sent() {
        return rows("select key from email_delivery where key like 'licence:%' and organisation_id = ?");
    }

    private List<String> bodies() {
        return rows("select m.body from email_message m join email_delivery d using (key)"
                + " where key like 'licence:%' and d.organisation_id = ?");
    }

    private List<String> rows(String question) {
        return Acting.SYSTEM.get(() -> transaction.execute(_ ->
                sql.sql(question).param(employer.value()).query(String.class).list()));
    }
}
