package tabard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestDatabase;

/** What the application role may not do, whatever the program asks. */
@TestDatabase
class DatabaseWallsTests {

    /** Tables that anybody may read, and why that is right: a policy is published, and so is what the demonstration shows. */
    private static final List<String> PUBLISHED = List.of("policy_version", "demo_case");

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theProgramWorksAsARoleThatIsNoSuperuserAndDoesNotPassRowSecurity() {
        var role = sql.sql(
                        "select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user")
                .query((row, _) -> List.of(
                        row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5)))
                .single();

        assertThat(role).isEqualTo(List.of("tabard_app", false, false, false, false));
    }

    @Test
    void theProgramCannotMakeChangeOrDropATable() {
        assertThatThrownBy(() -> sql.sql("create table tabard.more (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied for schema tabard");
        assertThatThrownBy(() ->
                        sql.sql("alter table tabard.person add column more int").update())
                .rootCause()
                .hasMessageContaining("must be owner of table person");
        assertThatThrownBy(() -> sql.sql("drop table tabard.ledger_entry").update())
                .rootCause()
                .hasMessageContaining("must be owner of table ledger_entry");
        assertThatThrownBy(() -> sql.sql("alter table tabard.person disable row level security")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner of table person");
    }

    @Test
    void theLedgerTakesInsertsAndGivesSelectsAndNothingElse() {
        assertThat(sql.sql("""
                        select privilege_type from information_schema.role_table_grants
                        where table_schema = 'tabard' and table_name = 'ledger_entry' and grantee = 'tabard_app'
                        order by privilege_type""").query(String.class).list()).containsExactly("INSERT", "SELECT");
        assertThatThrownBy(() -> sql.sql("update tabard.ledger_entry set actor = 'nobody'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied for table ledger_entry");
        assertThatThrownBy(() -> sql.sql("delete from tabard.ledger_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied for table ledger_entry");
        assertThatThrownBy(() -> sql.sql("truncate tabard.ledger_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied for table ledger_entry");
    }

    @Test
    void everyTableOfOursHasRowSecurityForced() {
        assertThat(sql.sql("""
                        select relname from pg_class join pg_namespace n on n.oid = relnamespace
                        where nspname = 'tabard' and relkind = 'r' and relname <> 'flyway_schema_history'
                          and not (relrowsecurity and relforcerowsecurity)""").query(String.class).list()).isEmpty();
    }

    @Test
    void whereNobodyIsNamedNothingIsSeen() {
        for (var table : tables()) {
            long seen = transaction.execute(_ -> count(table));

            assertThat(PUBLISHED.contains(table) || seen == 0).as(table).isTrue();
        }
    }

    @Test
    void theScopeEndsWithItsTransaction() {
        var inside = Acting.SYSTEM.get(() -> transaction.execute(_ -> scope()));
        var outside = transaction.execute(_ -> scope());

        assertThat(inside).isEqualTo("SYSTEM");
        assertThat(outside).isEmpty();
    }

    @Test
    void writesAreKeptThroughACrash() {
        assertThat(sql.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(sql.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
        assertThat(sql.sql("show full_page_writes").query(String.class).single())
                .isEqualTo("on");
    }

    private List<String> tables() {
        return sql.sql("""
                select relname from pg_class join pg_namespace n on n.oid = relnamespace
                where nspname = 'tabard' and relkind = 'r' and relname <> 'flyway_schema_history'""").query(String.class).list();
    }

    private long count(String table) {
        return sql.sql("select count(*) from tabard." + table).query(Long.class).single();
    }

    private String scope() {
        return sql.sql("select tabard.scope_kind()").query(String.class).single();
    }
}
