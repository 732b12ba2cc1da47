package tabard.fees;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** All invoices; whoever asks sees their own: an organisation the whole, a force its own shares. */
@Repository
@Transactional(readOnly = true)
public class Invoices {

    private static final String ALL = "select * from invoice where ";
    private static final String NEWEST = " order by issued_at desc, reference desc";

    private final JdbcClient sql;
    private final Shares shares;

    Invoices(JdbcClient sql, Shares shares) {
        this.sql = sql;
        this.shares = shares;
    }

    /**
     * One invoice.
     *
     * @throws InvoiceNotFound if there is none, or none that whoever asks may see
     */
    public Invoice get(InvoiceReference reference) {
        return whole(sql.sql(ALL + "reference = :reference").param("reference", reference.value()))
                .findFirst()
                .orElseThrow(() -> new InvoiceNotFound(reference));
    }

    /** Every invoice in sight, the newest first. */
    public List<Invoice> all() {
        return whole(sql.sql(ALL + "true" + NEWEST)).toList();
    }

    /** What is charged for considering an application; empty where nothing is, or nothing that whoever asks may see. */
    public Optional<Invoice> ofApplication(UUID application) {
        return whole(sql.sql(ALL + "application_id = :application").param("application", application))
                .findFirst();
    }

    /** What is charged in a case: for considering what it came with, and for granting. */
    public List<Invoice> ofCase(CaseReference reference) {
        return whole(sql.sql(ALL + """
                        case_reference = :case
                        or application_id = (select c.application_id from case_file c where c.reference = :case)""" + NEWEST).param("case", reference.value()))
                .toList();
    }

    /** Lets nobody else begin to pay or settle an invoice until this transaction ends. */
    @Transactional
    void lock(InvoiceReference reference) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "invoice:" + reference)
                .query()
                .listOfRows();
    }

    @Transactional
    InvoiceReference next(int year) {
        var number = sql.sql("select nextval('tabard.invoice_number')")
                .query(Long.class)
                .single();
        return InvoiceReference.of(year, number);
    }

    @Transactional
    void add(Invoice invoice) {
        var granting = invoice.caseReference();
        sql.sql("""
                insert into invoice (reference, organisation_id, scheme, application_id, case_reference, no_fee, issued_at)
                values (:reference, :organisation, :scheme, :application, :case, :noFee, :at)""")
                .param("reference", invoice.reference().value())
                .param("organisation", invoice.organisation().value())
                .param("scheme", invoice.scheme().value())
                .param("application", invoice.application())
                .param("case", granting == null ? null : granting.value())
                .param("noFee", invoice.noFee().stream().map(ForceCode::value).toArray(String[]::new))
                .param("at", invoice.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        invoice.shares().forEach(share -> shares.add(invoice, share));
    }

    private java.util.stream.Stream<Invoice> whole(JdbcClient.StatementSpec query) {
        var bare = query.query(Invoices::read).list();
        var lines = shares.of(bare.stream().map(Invoice::reference).collect(Collectors.toSet()));
        return bare.stream()
                .map(one -> new Invoice(
                        one.reference(),
                        one.organisation(),
                        one.scheme(),
                        one.application(),
                        one.caseReference(),
                        one.noFee(),
                        one.issuedAt(),
                        lines.getOrDefault(one.reference(), List.of())));
    }

    private static Invoice read(ResultSet row, int number) throws SQLException {
        var granting = row.getString("case_reference");
        return new Invoice(
                new InvoiceReference(row.getString("reference")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                row.getObject("application_id", UUID.class),
                granting == null ? null : new CaseReference(granting),
                forces(row.getArray("no_fee")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static List<ForceCode> forces(@Nullable Array codes) throws SQLException {
        return codes == null
                ? List.of()
                : Arrays.stream((String[]) codes.getArray()).map(ForceCode::new).toList();
    }
}
