package tabard.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.fees.BeginPayment;
import tabard.fees.InvoiceReference;
import tabard.fees.Invoices;
import tabard.fees.Payment;
import tabard.fees.Payments;
import tabard.fees.ReconcilePayments;
import tabard.kernel.Refusal;
import tabard.party.OrganisationsView;

/** What an organisation is charged: its invoices, one of them to print, and paying it by card. */
@Controller
@RequestMapping("/supplier/invoices")
class InvoicePages {

    private static final String VIEW = "fees/invoice";

    private final Invoices invoices;
    private final Payments payments;
    private final BeginPayment begin;
    private final ReconcilePayments reconcile;
    private final OrganisationsView organisations;
    private final PageWords words;

    InvoicePages(
            Invoices invoices,
            Payments payments,
            BeginPayment begin,
            ReconcilePayments reconcile,
            OrganisationsView organisations,
            PageWords words) {
        this.invoices = invoices;
        this.payments = payments;
        this.begin = begin;
        this.reconcile = reconcile;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping
    ModelAndView all() {
        var name = organisations.get(Supplier.current().organisation()).name();
        return new ModelAndView("fees/invoices")
                .addObject(
                        "invoices",
                        invoices.all().stream()
                                .map(one -> InvoiceRow.of(one, name, words))
                                .toList());
    }

    @GetMapping("/{reference}")
    ModelAndView one(@PathVariable String reference) {
        return filled(new ModelAndView(VIEW), at(reference));
    }

    @PostMapping("/{reference}/payments")
    ModelAndView pay(@PathVariable String reference) {
        var invoice = at(reference);
        try {
            var payment = begin.begin(
                    invoice,
                    new BeginPayment.Wanted(
                            words.get("fees.pay.description", invoice.value()),
                            ServletUriComponentsBuilder.fromCurrentContextPath()
                                    .path("/supplier/invoices/{reference}/payments")
                                    .build(invoice.value()),
                            words.locale().getLanguage().equals("cy")),
                    Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/invoices/%s/payments/%s".formatted(invoice, payment.id()));
        } catch (Refusal refused) {
            return filled(new PageErrors().refused(refused, VIEW), invoice);
        }
    }

    /** Where a payment stands. The browser that comes back brings no news: the provider is asked. */
    @GetMapping("/{reference}/payments/{id}")
    ModelAndView payment(@PathVariable String reference, @PathVariable String id) {
        var known = payments.get(Addressed.by(id, UUID::fromString));
        if (!known.invoice().equals(at(reference))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return shown(new ModelAndView("fees/payment"), reconcile.reconcile(known.id()));
        } catch (Refusal unavailable) {
            return shown(new PageErrors().refused(unavailable, "fees/payment"), known);
        }
    }

    private static ModelAndView shown(ModelAndView page, Payment payment) {
        return page.addObject("payment", payment);
    }

    private ModelAndView filled(ModelAndView page, InvoiceReference reference) {
        var invoice = invoices.get(reference);
        return page.addObject(
                        "invoice",
                        InvoiceRow.of(
                                invoice,
                                organisations.get(invoice.organisation()).name(),
                                words))
                .addObject("payments", payments.of(reference))
                .addObject("card", begin.possible());
    }

    private static InvoiceReference at(String reference) {
        return Addressed.by(reference, InvoiceReference::parse);
    }
}
