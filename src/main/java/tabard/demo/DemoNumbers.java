package tabard.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.accreditation.Accreditations;
import tabard.kernel.CaseReference;

/** Which accreditation of the demonstration shows what. */
@Repository
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
public class DemoNumbers {

    private final JdbcClient sql;
    private final Accreditations accreditations;
    private final TransactionTemplate transaction;

    DemoNumbers(JdbcClient sql, Accreditations accreditations, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.accreditations = accreditations;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * One accreditation to try.
     *
     * @param power a power it has
     * @param otherPower one it has not
     * @param offence an offence it names, if its power needs one
     * @param otherOffence one it does not name
     * @param otherForce a force where it is worth nothing
     * @param to the first day on which it no longer stands
     */
    public record DemoNumber(
            String purpose,
            String number,
            String force,
            String power,
            String otherPower,
            @Nullable String offence,
            @Nullable String otherOffence,
            String otherForce,
            LocalDate from,
            LocalDate to) {}

    /** Whether the demonstration has been made. */
    boolean made() {
        return Scope.SYSTEM.call(
                () -> Boolean.TRUE.equals(transaction.execute(_ -> !sql.sql("select 1 from account limit 1")
                        .query(Integer.class)
                        .list()
                        .isEmpty())));
    }

    void add(String purpose, CaseReference reference) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> sql.sql("insert into demo_case (purpose, case_reference) values (:purpose, :case)")
                        .param("purpose", purpose)
                        .param("case", reference.value())
                        .update()));
    }

    /** All of them. */
    public List<DemoNumber> all() {
        return Scope.SYSTEM.call(() ->
                transaction.execute(_ -> sql.sql("select purpose, case_reference from demo_case order by purpose")
                        .query((row, _) -> number(row.getString(1), new CaseReference(row.getString(2))))
                        .list()));
    }

    private DemoNumber number(String purpose, CaseReference reference) {
        var accreditation = accreditations.ofCase(reference).orElseThrow();
        var grant = accreditation.grants().stream()
                .max(java.util.Comparator.comparingInt(one -> one.offences().size()))
                .orElseThrow();
        var offences = grant.offences();
        return new DemoNumber(
                purpose,
                accreditation.number().value(),
                accreditation.force().value(),
                grant.power().value(),
                "alcohol-under-18",
                offences.isEmpty() ? null : offences.getFirst().value(),
                offences.isEmpty() ? null : "pnd-wasting-police-time",
                "dorset",
                accreditation.period().from(),
                accreditation.end());
    }
}
