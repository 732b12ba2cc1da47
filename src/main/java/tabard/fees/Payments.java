package tabard.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.payment.PaymentStatus;
import tabard.payment.ProviderPayment;

/** All payments by card, as the provider last said; whoever asks sees those of the invoices in sight. */
@Repository
@Transactional(readOnly = true)
public class Payments {

    private static final String ALL = "select * from payment where ";

    private final JdbcClient sql;

    Payments(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One payment.
     *
     * @throws InvoiceNotFound if there is none, or none that whoever asks may see
     */
    public Payment get(UUID id) {
        return find(ALL + "id = :id", "id", id).orElseThrow(() -> new InvoiceNotFound(id));
    }

    /** The payments of an invoice, the newest first. */
    public List<Payment> of(InvoiceReference invoice) {
        return sql.sql(ALL + "invoice = :invoice order by begun_at desc, id")
                .param("invoice", invoice.value())
                .query(Payments::read)
                .list();
    }

    /** The one of an invoice that has not finished, if there is one. */
    public Optional<Payment> unfinished(InvoiceReference invoice) {
        return find(ALL + "invoice = :invoice and finished_at is null", "invoice", invoice.value());
    }

    Optional<Payment> ofProvider(String providerId) {
        return find(ALL + "provider_id = :provider", "provider", providerId);
    }

    List<UUID> waiting(int most) {
        return sql.sql("select id from payment where finished_at is null order by begun_at limit :most")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Reads one that the provider has said something of: a second message waits here, and then finds what the first did. */
    @Transactional
    Payment lock(UUID id) {
        return find(ALL + "id = :id for update", "id", id).orElseThrow(() -> new InvoiceNotFound(id));
    }

    @Transactional
    void add(Payment payment, Actor by) {
        sql.sql("""
                insert into payment (id, invoice, status, amount, begun_by, begun_at)
                values (:id, :invoice, :status, :amount, :by, :at)""")
                .param("id", payment.id())
                .param("invoice", payment.invoice().value())
                .param("status", payment.status().name())
                .param("amount", payment.amount())
                .param("by", by.id())
                .param("at", payment.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void keep(UUID id, ProviderPayment known, Instant at) {
        var next = known.next();
        sql.sql("""
                update payment set provider_id = :provider, status = :status, next_url = :next, finished_at = :finished
                where id = :id and finished_at is null""")
                .param("id", id)
                .param("provider", known.id())
                .param("status", known.status().name())
                .param("next", next == null ? null : next.toString())
                .param("finished", known.status().finished() ? at.atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    /** Gives up one of which the provider never told us anything, so that nobody was ever sent to pay it. */
    @Transactional
    void giveUp(UUID id, Instant at) {
        sql.sql("""
                update payment set status = 'ERROR', finished_at = :at
                where id = :id and finished_at is null and provider_id is null""").param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private Optional<Payment> find(String query, String name, Object value) {
        return sql.sql(query).param(name, value).query(Payments::read).optional();
    }

    private static Payment read(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                new InvoiceReference(row.getString("invoice")),
                row.getString("provider_id"),
                PaymentStatus.valueOf(row.getString("status")),
                row.getBigDecimal("amount"),
                row.getString("next_url"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
