package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.party.PartyFixtures.NOW;
import static tabard.party.PartyFixtures.SIAN;
import static tabard.party.PartyFixtures.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestDatabase;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;

/** People and employments: what PostgreSQL refuses and hides, whatever the program asks. */
@TestDatabase
class PeopleDatabaseTests {

    static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    @Autowired
    RegisterOrganisation registerOrganisation;

    @Autowired
    AddPerson addPerson;

    @Autowired
    AddPeople addPeople;

    @Autowired
    RecordLeaver recordLeaver;

    @Autowired
    PeopleView people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId one;
    OrganisationId other;
    Acting supplier;

    @BeforeEach
    void registerTwoEmployers() {
        one = register("One");
        other = register("Other");
        supplier = Acting.supplierOf(one);
    }

    @Test
    void aPersonIsForTheirEmployerToSee() {
        var person = add(supplier, one, SIAN, "00123");

        assertThat(supplier.get(() -> people.get(one, person)))
                .isEqualTo(new Employee(
                        person,
                        one,
                        "Siân",
                        "O'Neil",
                        SIAN.dateOfBirth(),
                        "sian@example.com",
                        Language.CY,
                        "Warden",
                        "00123",
                        new Period(FIRST, null)));
        assertThat(Acting.supplierOf(other).get(() -> people.everEmployedBy(one)))
                .isEmpty();
        assertThat(Acting.officerOf("dorset").get(() -> people.everEmployedBy(one)))
                .isEmpty();
        assertThat(Acting.PUBLIC.get(() -> people.everEmployedBy(one))).isEmpty();
        assertThat(Acting.AUDITOR.get(() -> people.everEmployedBy(one))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "employment"})
    void nobodyInParticularSeesNothing(String table) {
        add(supplier, one, SIAN, "00123");

        assertThat(transaction.<Integer>execute(_ -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void anotherEmployerAddsNobodyHere() {
        assertThatExceptionOfType(OrganisationNotFound.class)
                .isThrownBy(() -> add(Acting.supplierOf(other), one, SIAN, "1"));
    }

    @Test
    void nobodySeesAStrangerByClaimingToEmployThem() {
        var person = add(supplier, one, SIAN, "00123");

        assertThatThrownBy(() -> Acting.supplierOf(other)
                        .run(() -> transaction.executeWithoutResult(_ -> employ(person, other))))
                .hasStackTraceContaining("violates row-level security policy for table \"employment\"");
    }

    @Test
    void theDatabaseItselfRefusesASecondEmploymentAndASecondHolderOfANumber() {
        var sian = add(supplier, one, SIAN, "00123");
        var ann = add(supplier, one, person("Ann"), "X");

        assertThatThrownBy(() -> supplier.run(() -> transaction.executeWithoutResult(_ -> employ(sian, one))))
                .hasStackTraceContaining("employment_overlaps");
        assertThatThrownBy(() -> supplier.run(() -> transaction.executeWithoutResult(
                        _ -> sql.sql("update employment set staff_number = '00123' where person_id = ?")
                                .param(ann.value())
                                .update())))
                .hasStackTraceContaining("employment_staff_number_taken");
    }

    @Test
    void whoeverLeavesMayComeBackAsTheSamePerson() {
        var person = add(supplier, one, SIAN, "00123");
        supplier.run(() -> recordLeaver.leaves(one, person, FIRST.plusDays(9), supplier.actor()));

        assertThat(supplier.get(() -> people.employedBy(one, FIRST.plusDays(9))))
                .hasSize(1);
        assertThat(supplier.get(() -> people.employedBy(one, FIRST.plusDays(10))))
                .isEmpty();
        assertThat(supplier.get(() -> people.role(one, person, FIRST.plusDays(9), NOW)))
                .isPresent();
        assertThat(supplier.get(() -> people.role(one, person, FIRST.plusDays(10), NOW)))
                .isEmpty();

        var again =
                supplier.get(() -> addPerson.add(one, SIAN, work("00123", LocalDate.of(2026, 1, 1)), supplier.actor()));
        assertThat(again).isEqualTo(person);
        assertThat(supplier.get(() -> people.everEmployedBy(one))).hasSize(2);
    }

    @Test
    void addsAllOrNobody() {
        var asked =
                List.of(new NewStaff(person("Ann"), work("1", FIRST)), new NewStaff(person("Bob"), work("1", FIRST)));

        assertThatExceptionOfType(StaffNumberTaken.class)
                .isThrownBy(() -> supplier.run(() -> addPeople.add(one, asked, supplier.actor())));
        assertThat(supplier.get(() -> people.everEmployedBy(one))).isEmpty();
    }

    @Test
    void tellsTheLedgerWithoutANameOrABirthday() {
        var person = add(supplier, one, SIAN, "00123");

        var entries = Acting.SYSTEM.get(() -> transaction.<List<String>>execute(
                _ -> sql.sql("select type || ' ' || entry from ledger_entry where stream = ? order by sequence")
                        .param("organisation:" + one)
                        .query(String.class)
                        .list()));

        assertThat(entries)
                .hasSize(3)
                .noneMatch(entry -> entry.contains("Siân") || entry.contains("1990"))
                .last()
                .asString()
                .startsWith("EmploymentBegan ")
                .contains(person.toString());
    }

    private OrganisationId register(String name) {
        return Acting.SYSTEM.get(() -> registerOrganisation.register(
                new NewOrganisation(name, OrganisationKind.COUNCIL, null, "Write to us.", null),
                Acting.SYSTEM.actor()));
    }

    private static NewPerson person(String givenName) {
        return new NewPerson(givenName, "Other", LocalDate.of(1980, 1, 1), null, Language.EN);
    }

    private PersonId add(Acting as, OrganisationId organisation, NewPerson person, String staffNumber) {
        return as.get(() -> addPerson.add(organisation, person, work(staffNumber, FIRST), as.actor()));
    }

    private void employ(PersonId person, OrganisationId organisation) {
        sql.sql("""
                insert into employment (id, person_id, organisation_id, role, staff_number, valid_from, known_from, version)
                values (?, ?, ?, 'Warden', '00123', date '2026-01-01', now(), 0)""")
                .params(UUID.randomUUID(), person.value(), organisation.value())
                .update();
    }
}
