package tabard.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.fees.Share.State;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.powers.Fee;

/** The lines of invoices. A line is settled by moving it from one state to the next, once: of two, one finds it moved. */
@Repository
@Transactional
class Shares {

    private final JdbcClient sql;

    Shares(JdbcClient sql) {
        this.sql = sql;
    }

    /** How shares are settled. */
    record Settled(
            State from,
            State to,
            @Nullable UUID payment,
            Actor by,
            Instant at,
            @Nullable String words) {}

    Map<InvoiceReference, List<Share>> of(Collection<InvoiceReference> invoices) {
        return sql
                .sql("select * from invoice_line where invoice = any(:invoices) order by invoice, number")
                .param(
                        "invoices",
                        invoices.stream().map(InvoiceReference::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new InvoiceReference(row.getString("invoice")), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(Invoice invoice, Share share) {
        sql.sql("""
                insert into invoice_line (invoice, number, organisation_id, force, event, route, people, each_net, vat_rate,
                                          net, vat, policy_version, source, paid_before, state)
                values (:invoice, :number, :organisation, :force, :event, :route, :people, :eachNet, :vatRate,
                        :net, :vat, :policyVersion, :source, :paidBefore, :state)""")
                .param("invoice", invoice.reference().value())
                .param("number", share.number())
                .param("organisation", invoice.organisation().value())
                .param("force", share.force().value())
                .param("event", share.event().name())
                .param("route", share.route().name())
                .param("people", share.people())
                .param("eachNet", share.eachNet())
                .param("vatRate", share.vatRate())
                .param("net", share.net())
                .param("vat", share.vat())
                .param("policyVersion", share.policyVersion())
                .param("source", share.source())
                .param(
                        "paidBefore",
                        share.paidBefore() == null ? null : share.paidBefore().name())
                .param("state", share.state().name())
                .update();
    }

    /** Moves those shares of an invoice that stand where they are to be moved from; tells how many. */
    int settle(InvoiceReference invoice, @Nullable ForceCode force, Settled settled) {
        return sql.sql("""
                        update invoice_line
                        set state = :to, payment_id = coalesce(:payment, payment_id), settled_by = :by, settled_at = :at,
                            settled_words = :words
                        where invoice = :invoice and state = :from and (:force::text is null or force = :force)""")
                .param("invoice", invoice.value())
                .param("force", force == null ? null : force.value())
                .param("from", settled.from().name())
                .param("to", settled.to().name())
                .param("payment", settled.payment(), java.sql.Types.OTHER)
                .param("by", settled.by().id())
                .param("at", settled.at().atOffset(ZoneOffset.UTC))
                .param("words", settled.words())
                .update();
    }

    private static Share read(ResultSet row) throws SQLException {
        var before = row.getString("paid_before");
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Share(
                row.getInt("number"),
                new ForceCode(row.getString("force")),
                Fee.Event.valueOf(row.getString("event")),
                Fee.Route.valueOf(row.getString("route")),
                row.getInt("people"),
                row.getBigDecimal("each_net"),
                row.getBigDecimal("vat_rate"),
                row.getBigDecimal("net"),
                row.getBigDecimal("vat"),
                row.getInt("policy_version"),
                row.getString("source"),
                before == null ? null : Fee.PaidBefore.valueOf(before),
                State.valueOf(row.getString("state")),
                row.getObject("payment_id", UUID.class),
                row.getString("settled_by"),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_words"));
    }
}
