package tabard.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;

/**
 * Stands in for GOV.UK Pay where there is a demonstration: payments of its own, which a page of ours lets be paid, declined
 * or given up. No money moves.
 */
public class PaySimulator implements PaymentProvider {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    PaySimulator(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A payment as its page shows it. */
    public record Simulated(
            String id, PaymentStatus status, long pence, String reference, String description, URI returnTo) {

        /** What is to be paid, in pounds. */
        public BigDecimal pounds() {
            return BigDecimal.valueOf(pence, 2);
        }
    }

    @Override
    public ProviderPayment create(NewPayment payment) {
        var id = UUID.randomUUID().toString();
        here(() -> sql.sql("""
                        insert into simulated_payment (id, status, pence, refunded, reference, description, return_to)
                        values (:id, 'CREATED', :pence, 0, :reference, :description, :returnTo)""")
                .param("id", id)
                .param("pence", payment.pence())
                .param("reference", payment.reference())
                .param("description", payment.description())
                .param("returnTo", payment.returnTo().toString())
                .update());
        return find(id);
    }

    @Override
    public ProviderPayment find(String id) {
        return look(id).map(PaySimulator::seen).orElseThrow(() -> new ProviderUnavailable("there is no such payment."));
    }

    @Override
    public ProviderRefund refund(String id, long pence, long available) {
        int refunded = here(() -> sql.sql("""
                        update simulated_payment set refunded = refunded + :pence
                        where id = :id and status = 'SUCCESS' and pence - refunded = :available and :pence <= :available""")
                .param("id", id)
                .param("pence", pence)
                .param("available", available)
                .update());
        if (refunded == 0) {
            throw new ProviderUnavailable("so much is not there to be given back.");
        }
        return new ProviderRefund(UUID.randomUUID().toString(), RefundStatus.SUCCESS, pence);
    }

    @Override
    public ProviderRefund findRefund(String id, String refund) {
        throw new ProviderUnavailable("every refund here is done at once.");
    }

    /** One payment, if it is there. */
    public Optional<Simulated> look(String id) {
        return here(() -> sql.sql("select * from simulated_payment where id = :id")
                .param("id", id)
                .query(PaySimulator::read)
                .optional());
    }

    /** The payer has come to the page, or has done something there. What is finished stays as it is. */
    public void moveTo(String id, PaymentStatus status) {
        here(() -> sql.sql("""
                        update simulated_payment set status = :status
                        where id = :id and status in ('CREATED', 'STARTED')""").param("id", id).param("status", status.name()).update());
    }

    private static Simulated read(ResultSet row, int number) throws SQLException {
        return new Simulated(
                row.getString("id"),
                PaymentStatus.valueOf(row.getString("status")),
                row.getLong("pence"),
                row.getString("reference"),
                row.getString("description"),
                URI.create(row.getString("return_to")));
    }

    private static ProviderPayment seen(Simulated payment) {
        return new ProviderPayment(
                payment.id(),
                payment.status(),
                payment.pence(),
                payment.reference(),
                payment.status().finished() ? null : payment.returnTo().resolve("/pay-simulator/" + payment.id()));
    }

    private <T> T here(java.util.function.Supplier<T> work) {
        return Scope.SYSTEM.call(() -> java.util.Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
