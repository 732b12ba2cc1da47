package tabard.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.application.ApplicationDrafts;
import tabard.fees.FeeStatement;
import tabard.fees.FeeStatement.Line;
import tabard.fees.Invoices;
import tabard.fees.WorkOutFees;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.CaseReference;
import tabard.party.OrganisationsView;
import tabard.powers.Fee;
import tabard.powers.Fee.PaidBefore;

/** What is charged, for the pages of others: a template includes the fragment and asks here by the bean's name. */
@Component("feeWords")
class FeeWords {

    private final WorkOutFees fees;
    private final Invoices invoices;
    private final OrganisationsView organisations;
    private final ApplicationDrafts drafts;
    private final PageWords words;

    FeeWords(
            WorkOutFees fees,
            Invoices invoices,
            OrganisationsView organisations,
            ApplicationDrafts drafts,
            PageWords words) {
        this.fees = fees;
        this.invoices = invoices;
        this.organisations = organisations;
        this.drafts = drafts;
        this.words = words;
    }

    /** One line of a statement; without a fee where the force publishes none. */
    record StatementRow(
            String force,
            Fee.Event event,
            int people,
            @Nullable Fee fee,
            int policyVersion,
            BigDecimal net,
            BigDecimal vat,
            BigDecimal gross,
            String policy,
            boolean waits) {}

    /** A statement before anything is sent. */
    record StatementView(
            List<StatementRow> due, List<StatementRow> ifGranted, BigDecimal net, BigDecimal vat, BigDecimal gross) {}

    /** What sending a draft would cost. */
    public StatementView ofDraft(String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var scheme = known.chosenScheme();
        var statement = fees.of(
                Supplier.current().organisation(),
                scheme,
                known.people(),
                known.askedOfForces().stream().map(AskedOfForce::force).toList());
        return view(statement, scheme.value());
    }

    /** The day of a moment, where these pages are read. */
    public LocalDate day(Instant moment) {
        return words.day(moment);
    }

    /** The invoices of a case: of the application it came with, and of what was granted in it. */
    public List<InvoiceRow> ofCase(String reference) {
        return invoices.ofCase(new CaseReference(reference)).stream()
                .map(one ->
                        InvoiceRow.of(one, organisations.get(one.organisation()).name(), words))
                .toList();
    }

    private StatementView view(FeeStatement statement, String scheme) {
        return new StatementView(
                rows(statement.due(), scheme, statement.on()),
                rows(statement.ifGranted(), scheme, statement.on()).stream()
                        .filter(row -> row.fee() != null)
                        .toList(),
                statement.net(),
                statement.vat(),
                statement.gross());
    }

    private List<StatementRow> rows(List<Line> lines, String scheme, LocalDate on) {
        return lines.stream()
                .map(line -> {
                    var charged = line.charged();
                    return new StatementRow(
                            words.force(line.force()),
                            line.event(),
                            line.people(),
                            charged == null ? null : charged.fee(),
                            charged == null ? 0 : charged.policyVersion(),
                            line.net(),
                            line.vat(),
                            line.gross(),
                            "/forces/%s?scheme=%s&on=%s".formatted(line.force(), scheme, on),
                            charged != null && charged.fee().paidBefore() == PaidBefore.DECISION);
                })
                .toList();
    }
}
