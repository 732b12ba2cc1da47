package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestAccounts;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.ledger.LedgerView;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.LawChangeRefused;
import tabard.powers.PowerCode;
import tabard.powers.PowerStatus;
import tabard.scheme.CatalogueChangeId;
import tabard.scheme.CatalogueChangeNotFound;
import tabard.scheme.CatalogueChanges;
import tabard.scheme.RecordCatalogueChange;
import tabard.scheme.Schemes;

/** The catalogue on two axes of time, on a real database: what is known, what was known, and who may say so. */
@ModuleTest
class LawChangesInTimeTests {

    static final LocalDate TODAY = TestCases.TODAY;
    static final PowerCode CYCLES = new PowerCode("stop-cycles");
    static final PowerCode PHOTOGRAPH = new PowerCode("photograph-away-from-station");

    @Autowired
    Schemes schemes;

    @Autowired
    RecordCatalogueChange recordChange;

    @Autowired
    CatalogueChanges changes;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    LedgerView ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aCorrectionLeavesBothTheOldAnswerAndTheNewAskable() {
        var before = clock.instant();
        clock.moveTo(TODAY.plusDays(1));
        var wrong = record(repeal(CYCLES, "2027-04-01"), null);
        var between = clock.instant();
        clock.moveTo(TODAY.plusDays(2));
        record(repeal(CYCLES, "2027-06-01"), wrong);
        var after = clock.instant();

        assertThat(onMay(before)).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(onMay(between)).isEqualTo(PowerStatus.REPEALED);
        assertThat(onMay(after)).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(schemes.catalogue(TestCases.CSAS).get(CYCLES).endsOn(Country.E, TODAY))
                .contains(LocalDate.of(2027, 6, 1));
        assertThat(schemes.get(TestCases.CSAS).powers().version())
                .as("names the pack and the changes")
                .startsWith(Schemes.load().get(TestCases.CSAS).powers().version() + "+1-")
                .isNotEqualTo(schemes.catalogue(TestCases.CSAS, between).version())
                .isEqualTo(schemes.catalogue(TestCases.CSAS, after).version());
        clock.moveTo(TODAY.plusDays(3));
        withdrawAll();
        assertThat(schemes.catalogue(TestCases.CSAS).version())
                .isEqualTo(Schemes.load().get(TestCases.CSAS).powers().version());
    }

    @Test
    void aChangeIsOnTheLedger() {
        clock.moveTo(TODAY.plusDays(11));
        var id = record(repeal(PHOTOGRAPH, "2027-04-01"), null);
        var auditor = accounts.of(Role.AUDITOR);

        var chain = accounts.as(auditor, () -> ledger.chain("catalogue:csas"));
        assertThat(chain.whole()).isTrue();
        assertThat(chain.entries().getLast().entry())
                .contains(
                        "\"type\":\"CatalogueChangeRecorded\"",
                        id.toString(),
                        "\"power\":\"photograph-away-from-station\"",
                        "\"kind\":\"REPEAL\"",
                        "\"capacity\":\"administrator\"");
        clock.moveTo(TODAY.plusDays(12));
        withdrawAll();
        assertThat(accounts.as(auditor, () -> ledger.chain("catalogue:csas"))
                        .entries()
                        .getLast()
                        .type())
                .isEqualTo("CatalogueChangeWithdrawn");
    }

    @Test
    void onlyTheAdministratorRecords() {
        var chief = accounts.of(Role.CHIEF_OFFICER, new ForceCode("dorset"));

        assertThatThrownBy(() -> accounts.run(
                        chief,
                        () -> recordChange.record(TestCases.CSAS, repeal(CYCLES, "2027-04-01"), null, chief.actor())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Scope.PUBLIC.run(() -> transaction.executeWithoutResult(_ -> insert("2027-04-01"))))
                .as("the database says no by itself")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsKept() {
        var known = changes.all().size();

        assertThatThrownBy(() -> record(repeal(new PowerCode("flying"), "2027-04-01"), null))
                .isInstanceOfSatisfying(
                        LawChangeRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("power"));
        assertThatThrownBy(() -> record(repeal(new PowerCode("tobacco-young-person"), "2027-01-01"), null))
                .isInstanceOfSatisfying(
                        LawChangeRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("effective"));
        assertThatThrownBy(() -> record(repeal(CYCLES, "2027-04-01"), new CatalogueChangeId(new java.util.UUID(0, 0))))
                .isInstanceOf(CatalogueChangeNotFound.class);
        assertThat(changes.all()).hasSize(known);
    }

    @Test
    void twoChangesOfAPowerOnOneDayAreForbiddenByTheDatabaseToo() {
        assertThatThrownBy(() -> Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
                    insert("2027-05-01");
                    insert("2027-05-01");
                })))
                .rootCause()
                .hasMessageContaining("catalogue_changes_do_not_overlap_in_england");
    }

    private PowerStatus onMay(Instant knownAt) {
        return schemes.catalogue(TestCases.CSAS, knownAt).get(CYCLES).statusOn(Country.E, LocalDate.of(2027, 5, 1));
    }

    private CatalogueChangeId record(LawChange change, CatalogueChangeId corrects) {
        var admin = accounts.of(Role.ADMIN);
        return accounts.as(admin, () -> recordChange.record(TestCases.CSAS, change, corrects, admin.actor()));
    }

    private void withdrawAll() {
        var admin = accounts.of(Role.ADMIN);
        changes.all().stream()
                .filter(change -> change.knownAt(clock.instant()))
                .forEach(change -> accounts.run(admin, () -> recordChange.withdraw(change.id(), admin.actor())));
    }

    private void insert(String effective) {
        sql.sql("""
                insert into catalogue_change (id, scheme, power, countries, kind, effective, instrument, sources, confidence,
                                              known_from, recorded_by, capacity)
                values (gen_random_uuid(), 'csas', 'stop-cycles', '{E}', 'REPEAL', cast(:day as date), 'x', '{x}', 'INFERRED',
                        timestamptz '2026-11-21', 'x', 'x')""").param("day", effective).update();
    }

    private static LawChange repeal(PowerCode power, String effective) {
        return new LawChange(
                power,
                Set.of(Country.E, Country.W),
                LawChange.Kind.REPEAL,
                LocalDate.parse(effective),
                "Some Act 2026 s.1",
                List.of("https://www.legislation.gov.uk/"),
                Confidence.VERIFIED);
    }
}
