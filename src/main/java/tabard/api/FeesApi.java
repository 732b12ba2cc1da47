package tabard.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.access.SignedIn;
import tabard.fees.BeginPayment;
import tabard.fees.FeeStatement;
import tabard.fees.InvoiceReference;
import tabard.fees.Invoices;
import tabard.fees.Payment;
import tabard.fees.Payments;
import tabard.fees.ReconcilePayments;
import tabard.fees.WorkOutFees;
import tabard.kernel.PersonId;
import tabard.payment.PaymentStatus;
import tabard.powers.Fee;

/** What forces charge: the statement before anything is sent, the invoices, and paying one by card. */
@RestController
class FeesApi {

    private final WorkOutFees fees;
    private final Invoices invoices;
    private final Payments payments;
    private final BeginPayment begin;
    private final ReconcilePayments reconcile;
    private final Query query;

    FeesApi(
            WorkOutFees fees,
            Invoices invoices,
            Payments payments,
            BeginPayment begin,
            ReconcilePayments reconcile,
            Query query) {
        this.fees = fees;
        this.invoices = invoices;
        this.payments = payments;
        this.begin = begin;
        this.reconcile = reconcile;
        this.query = query;
    }

    /** For whom, where. */
    record StatementRequest(
            @Nullable String scheme,
            @Nullable List<@Nullable String> people,
            @Nullable List<@Nullable String> forces) {}

    /** What it costs, in pounds. */
    record StatementAnswer(
            LocalDate on,
            List<LineAnswer> due,
            List<LineAnswer> ifGranted,
            BigDecimal net,
            BigDecimal vat,
            BigDecimal gross) {}

    /** One line; {@code fee} and {@code policyVersion} are null where the force publishes no fee. */
    record LineAnswer(
            String force,
            Fee.Event event,
            int people,
            @Nullable Fee fee,
            @Nullable Integer policyVersion,
            BigDecimal net,
            BigDecimal vat,
            BigDecimal gross) {

        static LineAnswer of(FeeStatement.Line line) {
            var charged = line.charged();
            return new LineAnswer(
                    line.force().value(),
                    line.event(),
                    line.people(),
                    charged == null ? null : charged.fee(),
                    charged == null ? null : charged.policyVersion(),
                    line.net(),
                    line.vat(),
                    line.gross());
        }
    }

    /** A payment; {@code nextUrl} is where it is paid, null once there is nothing left to do there. */
    record PaymentAnswer(
            UUID id,
            String invoice,
            PaymentStatus status,
            BigDecimal amount,
            @Nullable String nextUrl,
            Instant begunAt) {

        static PaymentAnswer of(Payment payment) {
            return new PaymentAnswer(
                    payment.id(),
                    payment.invoice().value(),
                    payment.status(),
                    payment.amount(),
                    payment.next(),
                    payment.begunAt());
        }
    }

    @PostMapping("/api/v1/fee-statements")
    StatementAnswer statement(@RequestBody StatementRequest request) {
        var statement = fees.of(
                Callers.organisation(SignedIn.current()),
                query.scheme("scheme", request.scheme()).code(),
                Needed.words("people", request.people(), PersonId::parse),
                Needed.each(
                        "forces",
                        request.forces(),
                        (at, text) -> query.force(at, text).code()));
        return new StatementAnswer(
                statement.on(),
                statement.due().stream().map(LineAnswer::of).toList(),
                statement.ifGranted().stream().map(LineAnswer::of).toList(),
                statement.net(),
                statement.vat(),
                statement.gross());
    }

    @GetMapping("/api/v1/invoices")
    Page<InvoiceAnswer> invoices(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(invoices.all().stream().map(InvoiceAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/invoices/{reference}")
    InvoiceAnswer invoice(@PathVariable String reference) {
        return InvoiceAnswer.of(invoices.get(at(reference)));
    }

    @PostMapping("/api/v1/invoices/{reference}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentAnswer pay(@PathVariable String reference) {
        var invoice = at(reference);
        var returnTo = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/supplier/invoices/{reference}/payments")
                .build(invoice.value());
        var wanted = new BeginPayment.Wanted("Police accreditation fees, invoice " + invoice, returnTo, false);
        return PaymentAnswer.of(begin.begin(invoice, wanted, SignedIn.current().actor()));
    }

    @GetMapping("/api/v1/invoices/{reference}/payments/{id}")
    PaymentAnswer payment(@PathVariable String reference, @PathVariable UUID id) {
        var known = payments.get(id);
        if (!known.invoice().equals(at(reference))) {
            throw new NotThere("There is no payment '%s' of invoice '%s'.".formatted(id, reference));
        }
        return PaymentAnswer.of(reconcile.reconcile(id));
    }

    static InvoiceReference at(String text) {
        try {
            return InvoiceReference.parse(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotThere("There is no invoice '%s'.".formatted(text));
        }
    }
}
