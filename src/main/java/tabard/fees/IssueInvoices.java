package tabard.fees;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.PowersGranted;
import tabard.fees.FeeStatement.Charged;
import tabard.fees.FeeStatement.Line;
import tabard.intake.ApplicationSubmitted;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** Invoices what the statement said, in the same transaction: when an application is sent, and when something is granted. */
@Component
class IssueInvoices {

    private final WorkOutFees fees;
    private final Invoices invoices;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueInvoices(WorkOutFees fees, Invoices invoices, CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.fees = fees;
        this.invoices = invoices;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** For what, and for whom. */
    private record About(
            OrganisationId organisation,
            SchemeCode scheme,
            @Nullable UUID application,
            @Nullable CaseReference caseReference) {}

    @EventListener
    void on(ApplicationSubmitted submitted) {
        var files = cases.ofApplication(submitted.application());
        var statement = fees.of(
                submitted.organisation(),
                submitted.scheme(),
                files.stream().map(CaseFile::person).toList(),
                files.stream().map(CaseFile::force).toList());
        issue(
                new About(submitted.organisation(), submitted.scheme(), submitted.application(), null),
                statement.due(),
                submitted.by(),
                submitted.at());
    }

    @EventListener
    void on(PowersGranted granted) {
        if (granted.powers().isEmpty()) {
            return;
        }
        var file = cases.get(granted.caseReference());
        issue(
                new About(file.organisation(), file.scheme(), null, file.reference()),
                List.of(fees.grant(file.organisation(), file.scheme(), file.force())),
                granted.by(),
                granted.at());
    }

    private void issue(About about, List<Line> lines, Actor by, Instant at) {
        var shares = shares(lines);
        if (shares.isEmpty()) {
            return;
        }
        var noFee = lines.stream()
                .filter(line -> line.charged() == null)
                .map(Line::force)
                .distinct()
                .toList();
        var invoice = new Invoice(
                invoices.next(at.atZone(clock.getZone()).getYear()),
                about.organisation(),
                about.scheme(),
                about.application(),
                about.caseReference(),
                noFee,
                at,
                shares);
        invoices.add(invoice);
        events.publishEvent(new InvoiceIssued(
                invoice.reference(), about.organisation(), about.caseReference(), invoice.gross(), noFee, by, at));
    }

    private static List<Share> shares(List<Line> lines) {
        var shares = new ArrayList<Share>();
        for (var line : lines) {
            var charged = line.charged();
            if (charged != null && line.gross().signum() > 0) {
                shares.add(share(shares.size() + 1, line, charged));
            }
        }
        return shares;
    }

    private static Share share(int number, Line line, Charged charged) {
        var fee = charged.fee();
        return new Share(
                number,
                line.force(),
                fee.event(),
                fee.route(),
                line.people(),
                fee.net(),
                fee.vatRate(),
                line.net(),
                line.vat(),
                charged.policyVersion(),
                fee.source(),
                fee.paidBefore(),
                Share.State.ISSUED,
                null,
                null,
                null,
                null);
    }
}
