package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.powers.ForcePolicy;
import tabard.powers.PowerCode;
import tabard.scheme.Policies;

/**
 * How long a simulation takes over 100,000 grants of 50,000 people, each with facts of their own, and 20,000 decisions, in the
 * real database and within the scope of an officer, by the whole program. How to run it is in {@code docs/performance.md}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Import(TestCases.class)
class SimulationBench {

    private static final int PEOPLE = 50_000;
    private static final int DECIDED = 20_000;
    private static final ForceCode AVON = new ForceCode("avon-and-somerset");

    @Autowired
    TestCases cases;

    @Autowired
    Clock clock;

    @Autowired
    SimulatePolicy simulatePolicy;

    @Autowired
    Simulations simulations;

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource source;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSimulationOverAHundredThousandGrantsTakesUnderTenSecondsAndFiveHundredMegabytes() {
        var firm = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties()
                .arrange(
                        firm,
                        AVON,
                        new Period(LocalDate.of(2026, 1, 1), null),
                        "name-address-road-traffic",
                        "control-traffic");
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> invent(firm.value())));
        analyse();
        var policy = Scope.SYSTEM
                .call(() -> policies.inEffect(AVON, TestCases.CSAS, TestCases.TODAY, clock.instant()))
                .orElseThrow();
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var draft = without(policy, new PowerCode("control-traffic"));

        var cold = seconds(draft, officer);
        var warm = seconds(draft, officer);

        System.out.printf(
                "{\"grants\":%d,\"judged\":%d,\"firstRunSeconds\":%.1f,\"seconds\":%.1f,\"maxHeapMiB\":%d,\"processors\":%d,\"java\":\"%s\"}%n",
                2 * PEOPLE,
                PEOPLE + DECIDED,
                cold,
                warm,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        assertThat(warm).isLessThan(10);
        assertThat(Runtime.getRuntime().maxMemory())
                .as("the heap of this run: give it -DargLine=-Xmx470m")
                .isLessThanOrEqualTo(500_000_000L);
    }

    private double seconds(ForcePolicy draft, SignedIn officer) {
        var begun = System.nanoTime();
        var id = cases.accounts().as(officer, () -> simulatePolicy.start(draft, officer.actor()));
        while (run(id).state() == Simulation.State.RUNNING) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var done = run(id);
        assertThat(done.state()).isEqualTo(Simulation.State.DONE);
        assertThat(done.judged()).isEqualTo(PEOPLE + DECIDED);
        assertThat(Scope.SYSTEM.call(() -> simulations.totals(id)).stream()
                        .mapToInt(Simulations.Total::rows)
                        .sum())
                .isEqualTo(PEOPLE);
        return seconds;
    }

    private Simulation run(SimulationId id) {
        return Scope.SYSTEM.call(() -> simulations.find(id)).orElseThrow();
    }

    private void invent(java.util.UUID firm) {
        var random = new SecureRandom();
        Set<String> numbers = new HashSet<>();
        while (numbers.size() < PEOPLE) {
            numbers.add(AccreditationNumber.draw(random).value());
        }
        sql.sql(
                        "create temporary table invented as select gen_random_uuid() as person, number, 'CSAS-2025-' || lpad((100000 + n)::text, 6, '0') as reference, n from unnest(cast(:numbers as text[])) with ordinality as t(number, n)")
                .param("numbers", numbers.toArray(String[]::new))
                .update();
        insert(
                "insert into person (id, given_name, family_name, date_of_birth, language, likeness, created_by_organisation, created_at, version) select person, 'Ada', 'Example', date '1990-01-01', 'EN', 'ada example ' || n, :firm, timestamptz '2026-01-01', 0 from invented",
                firm);
        insert(
                "insert into employment (id, person_id, organisation_id, role, staff_number, valid_from, known_from, version) select gen_random_uuid(), person, :firm, 'Street warden', 'S' || n, date '2026-01-01', timestamptz '2026-01-01', 0 from invented",
                firm);
        insert(
                "insert into application (id, organisation_id, scheme, declaration, declared_by, submitted_by, submitted_at) select person, :firm, 'csas', 'True.', 'A', 'a', timestamptz '2026-01-01' from invented",
                firm);
        insert(
                "insert into case_file (reference, application_id, person_id, organisation_id, force, scheme, role, step_order, asked, status, closing_reason, opened_at, closed_at, version) select reference, person, person, :firm, 'avon-and-somerset', 'csas', 'Street warden', 'PARALLEL', '[{\"power\":\"name-address-road-traffic\",\"offences\":[],\"byelaws\":[]},{\"power\":\"control-traffic\",\"offences\":[],\"byelaws\":[]}]', 'CLOSED', 'ACCREDITED', timestamptz '2026-01-01', timestamptz '2026-02-01', 0 from invented",
                firm);
        insert(
                "insert into clearance (id, person_id, authority, level, granted, expires, status, restricted, recorded_by, recorded_at) select gen_random_uuid(), person, 'avon-and-somerset', 'NPPV3', date '2026-01-01' + (n % 200)::int, date '2030-01-01' + (n % 365)::int, 'CLEARED', false, 'v', timestamptz '2026-01-01' from invented where cast(:firm as uuid) is not null",
                firm);
        insert(
                "insert into training_result (id, person_id, course, passed, expires, certificate_number, recorded_by, recorded_at) select gen_random_uuid(), person, 'csas-traffic-management', date '2026-01-01' + (n % 250)::int, null, 'T' || n, 't', timestamptz '2026-01-01' from invented where cast(:firm as uuid) is not null",
                firm);
        insert(
                "insert into accreditation (number, case_reference, person_id, organisation_id, force, scheme, valid_from, valid_to, granted_at) select number, reference, person, :firm, 'avon-and-somerset', 'csas', date '2026-02-01', date '2028-01-01' + (n % 365)::int, timestamptz '2026-02-01' from invented",
                firm);
        for (var power : new String[] {"name-address-road-traffic", "control-traffic"}) {
            insert(
                    "insert into power_grant (id, accreditation, person_id, force, power, offences, byelaws, conditions, areas, valid_from, valid_to, known_from) select gen_random_uuid(), number, person, 'avon-and-somerset', '"
                            + power
                            + "', '{}', '{}', '{}', '{}', date '2026-02-01', date '2028-01-01' + (n % 365)::int, timestamptz '2026-02-01' from invented where cast(:firm as uuid) is not null",
                    firm);
        }
        insert(
                "insert into decision (case_reference, force, pack_hash, document, decided_by, capacity, decided_at) select reference, 'avon-and-somerset', 'x', '{}', 'c', 'chief officer', timestamptz '2026-02-01' from invented where n <= "
                        + DECIDED + " and cast(:firm as uuid) is not null",
                firm);
    }

    /** What PostgreSQL does by itself some minutes after so many rows have come. */
    private void analyse() {
        var url = Objects.requireNonNull(new JdbcTemplate(source)
                .execute((Connection open) -> open.getMetaData().getURL()));
        new JdbcTemplate(new DriverManagerDataSource(url, "postgres", "")).execute("vacuum analyze");
    }

    private void insert(String statement, java.util.UUID firm) {
        sql.sql(statement).param("firm", firm).update();
    }

    private static ForcePolicy without(ForcePolicy policy, PowerCode power) {
        return new ForcePolicy(
                policy.force(),
                policy.scheme(),
                null,
                policy.validFrom(),
                policy.validTo(),
                policy.term(),
                policy.order(),
                policy.powers().stream()
                        .filter(row -> !row.power().equals(power))
                        .toList(),
                policy.levels(),
                policy.recognition(),
                policy.fees());
    }
}
