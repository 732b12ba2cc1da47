package tabard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestProgram;

/** Over the demonstration's data: no account sees a row of another force or another organisation, in any table there is. */
@TestProgram
class ScopesTests {

    /** Published on purpose. */
    private static final Set<String> PUBLISHED =
            Set.of("policy_version", "demo_case", "vetting_terms", "training_provider_approval");

    @Autowired
    ActAs actAs;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer-avon",
                "chief-avon",
                "vetting-avon",
                "officer-dorset",
                "chief-dorset",
                "vetting-dorset",
                "officer-btp"
            })
    void aForceSeesNoRowOfAnotherForce(String account) {
        for (var table : having("force")) {
            long foreign = seen(account, table, "force <> tabard.scope_force()");

            assertThat(foreign).as("%s in %s", account, table).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier-1", "supplier-2"})
    void anOrganisationSeesNoRowOfAnotherOrganisation(String account) {
        for (var table : having("organisation_id")) {
            long foreign = seen(account, table, "organisation_id <> tabard.scope_organisation()");

            assertThat(foreign).as("%s in %s", account, table).isZero();
        }
        assertThat(seen(account, "organisation", "id <> tabard.scope_organisation()"))
                .isZero();
        assertThat(
                        seen(
                                account,
                                "person p",
                                "not exists (select 1 from tabard.employment e where e.person_id = p.id and e.organisation_id = tabard.scope_organisation())"))
                .isZero();
    }

    @Test
    void aForceWithoutCasesSeesNothingOfAnybodysCase() {
        for (var table : List.of(
                "case_file",
                "clearance",
                "vetting_request",
                "vetting_reason",
                "training_result",
                "training_verification",
                "recommendation",
                "decision",
                "accreditation",
                "power_grant",
                "certificate",
                "waiting_task",
                "passed_step")) {
            assertThat(seen("officer-btp", table, "true")).as(table).isZero();
        }
    }

    @Test
    void theRowsAreThereForThoseWhoseTheyAre() {
        for (var table : List.of(
                "case_file",
                "clearance",
                "training_result",
                "recommendation",
                "decision",
                "accreditation",
                "power_grant",
                "certificate")) {
            assertThat(seen("officer-avon", table, "true")).as(table).isPositive();
            assertThat(seen("auditor", table, "true")).as(table).isPositive();
        }
        assertThat(seen("supplier-1", "case_file", "true")).isPositive();
        assertThat(seen("supplier-1", "person", "true")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "nbcc"})
    void whoKeepsTheHouseSeesNobodysFile(String account) {
        for (var table :
                List.of("person", "case_file", "clearance", "recommendation", "decision", "ledger_entry", "account")) {
            assertThat(seen(account, table, "true"))
                    .as("%s in %s", account, table)
                    .isZero();
        }
    }

    @Test
    void onlyTheVettingUnitMayReadAVettingReason() {
        for (var table : List.of("vetting_reason", "vetting_restricted_reason", "vetting_review_reason")) {
            for (var account : List.of("officer-avon", "chief-avon", "auditor", "supplier-1", "admin")) {
                assertThat(seen(account, table, "true"))
                        .as("%s in %s", account, table)
                        .isZero();
            }
            assertThat(seen("vetting-dorset", table, "force <> 'dorset'"))
                    .as(table)
                    .isZero();
        }
    }

    private List<String> having(String column) {
        return sql.sql("""
                select table_name from information_schema.columns
                where table_schema = 'tabard' and column_name = :column""").param("column", column).query(String.class).list().stream()
                .filter(table -> !PUBLISHED.contains(table))
                .toList();
    }

    private long seen(String account, String table, String where) {
        return actAs.account(
                account,
                () -> transaction.execute(_ -> sql.sql("select count(*) from tabard." + table + " where " + where)
                        .query(Long.class)
                        .single()));
    }
}
