package tabard.fees;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.payment.ProviderRefund;
import tabard.payment.RefundStatus;

/** All refunds; whoever asks sees those of the shares in sight. */
@Repository
@Transactional(readOnly = true)
public class Refunds {

    private final JdbcClient sql;

    Refunds(JdbcClient sql) {
        this.sql = sql;
    }

    /** The refunds of an invoice, the newest first. */
    public List<Refund> of(InvoiceReference invoice) {
        return sql.sql("select * from refund where invoice = :invoice order by refunded_at desc, id")
                .param("invoice", invoice.value())
                .query(Refunds::read)
                .list();
    }

    /** Those that the provider is still at work on. */
    List<Refund> waiting() {
        return sql.sql(
                        "select * from refund where status = 'SUBMITTED' and provider_id is not null order by refunded_at")
                .query(Refunds::read)
                .list();
    }

    /** What has been given back of a payment, or is about to be. */
    BigDecimal of(UUID payment) {
        return sql.sql(
                        "select coalesce(sum(amount), 0.00) from refund where payment_id = :payment and status <> 'ERROR'")
                .param("payment", payment)
                .query(BigDecimal.class)
                .single();
    }

    @Transactional
    void add(Refund refund) {
        sql.sql("""
                insert into refund (id, invoice, force, payment_id, status, amount, reason, refunded_by, capacity, refunded_at)
                values (:id, :invoice, :force, :payment, :status, :amount, :reason, :by, :capacity, :at)""")
                .param("id", refund.id())
                .param("invoice", refund.invoice().value())
                .param("force", refund.force().value())
                .param("payment", refund.payment(), java.sql.Types.OTHER)
                .param("status", refund.status().name())
                .param("amount", refund.amount())
                .param("reason", refund.reason())
                .param("by", refund.by().id())
                .param("capacity", refund.by().capacity())
                .param("at", refund.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes what the provider says, once it says something final; tells whether it was the first to. */
    @Transactional
    boolean keep(UUID id, ProviderRefund known) {
        return sql.sql("""
                        update refund set provider_id = :provider, status = :status
                        where id = :id and status = 'SUBMITTED'""")
                        .param("id", id)
                        .param("provider", known.id())
                        .param("status", known.status().name())
                        .update()
                == 1;
    }

    /** The provider gave nothing back. */
    @Transactional
    void fail(UUID id) {
        sql.sql("update refund set status = 'ERROR' where id = :id and status = 'SUBMITTED'")
                .param("id", id)
                .update();
    }

    private static Refund read(ResultSet row, int number) throws SQLException {
        return new Refund(
                row.getObject("id", UUID.class),
                new InvoiceReference(row.getString("invoice")),
                new ForceCode(row.getString("force")),
                row.getObject("payment_id", UUID.class),
                row.getString("provider_id"),
                RefundStatus.valueOf(row.getString("status")),
                row.getBigDecimal("amount"),
                row.getString("reason"),
                new Actor(row.getString("refunded_by"), row.getString("capacity")),
                row.getObject("refunded_at", OffsetDateTime.class).toInstant());
    }
}
