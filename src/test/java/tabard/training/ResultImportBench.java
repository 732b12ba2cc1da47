package tabard.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * How long a provider's file of 10,000 results takes, of as many people: its dry run, and its keeping with an entry on the ledger
 * for each. How to run it is in {@code docs/performance.md}.
 */
@TestDatabase
@Import(TestCases.class)
class ResultImportBench {

    private static final int ROWS = 10_000;
    private static final ForceCode FORCE = new ForceCode("avon-and-somerset");

    @Autowired
    ImportTrainingResults imports;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tenThousandResultsAreJudgedAndRecordedInUnderThirtySeconds() {
        people(cases.parties().organisation("Bench " + UUID.randomUUID(), null));
        var desk = TrainingDesk.open(cases.providers()).approvedBy(FORCE, LocalDate.of(2026, 1, 1), null);
        var file = file();

        var begun = System.nanoTime();
        var upload = desk.get(() -> imports.dryRun(file, desk.account().actor()));
        var dryRun = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        var kept = desk.get(() -> imports.keep(upload.id(), desk.account().actor()));
        var keeping = (System.nanoTime() - begun) / 1e9;

        System.out.printf(
                "{\"rows\":%d,\"bytes\":%d,\"dryRunSeconds\":%.1f,\"keepingSeconds\":%.1f,\"processors\":%d,\"java\":\"%s\"}%n",
                ROWS, file.length, dryRun, keeping, Runtime.getRuntime().availableProcessors(), Runtime.version());
        assertThat(kept.good()).hasSize(ROWS);
        assertThat(dryRun + keeping).isLessThan(30);
    }

    private static byte[] file() {
        return (TrainingDesk.HEADINGS
                        + IntStream.rangeClosed(1, ROWS)
                                .mapToObj(n ->
                                        "BENCH-2026-%05d,Ann,Bench,%s,csas-core,PASS,2026-11-10,2029-11-10,B-%d,81,"
                                                .formatted(
                                                        n,
                                                        LocalDate.of(1960, 1, 1).plusDays(n),
                                                        n))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void people(OrganisationId employer) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            sql.sql("""
                    insert into application (id, organisation_id, scheme, declaration, declared_by, submitted_by, submitted_at)
                    values (:employer, :employer, 'csas', 'x', 'x', 'x', now())""").param("employer", employer.value()).update();
            sql.sql("""
                    with made as (
                        insert into person (id, given_name, family_name, date_of_birth, language, likeness, created_by_organisation, created_at, version)
                        select gen_random_uuid(), 'Ann', 'Bench', date '1960-01-01' + n, 'EN', 'ann|bench|' || (date '1960-01-01' + n), :employer, now(), 0
                        from generate_series(1, :rows) n returning id, date_of_birth - date '1960-01-01' as n)
                    insert into case_file (reference, application_id, person_id, organisation_id, force, scheme, role, step_order, asked, status, opened_at, version)
                    select 'BENCH-2026-' || lpad(n::text, 5, '0'), :employer, id, :employer, 'avon-and-somerset', 'csas', 'Warden', 'PARALLEL', '[]', 'OPEN', now(), 0
                    from made""").param("employer", employer.value()).param("rows", ROWS).update();
        }));
    }
}
