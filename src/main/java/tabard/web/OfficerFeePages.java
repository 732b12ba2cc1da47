package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.fees.Invoice;
import tabard.fees.InvoiceReference;
import tabard.fees.Invoices;
import tabard.fees.RefundShare;
import tabard.fees.Refunds;
import tabard.fees.SettleShare;
import tabard.kernel.ForceCode;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;

/** The force's share of invoices, and what an officer does with it: a transfer recorded, a fee cancelled or given back. */
@Controller
@RequestMapping("/officer/fees")
class OfficerFeePages {

    private static final String VIEW = "fees/share";
    private static final int LONGEST = 500;

    private final Invoices invoices;
    private final Refunds refunds;
    private final SettleShare settle;
    private final RefundShare refund;
    private final OrganisationsView organisations;
    private final PageWords words;

    OfficerFeePages(
            Invoices invoices,
            Refunds refunds,
            SettleShare settle,
            RefundShare refund,
            OrganisationsView organisations,
            PageWords words) {
        this.invoices = invoices;
        this.refunds = refunds;
        this.settle = settle;
        this.refund = refund;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("fees/shares")
                .addObject("invoices", invoices.all().stream().map(this::row).toList());
    }

    @GetMapping("/{reference}")
    ModelAndView one(@PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        return filled(at(reference)).addObject("done", done != null);
    }

    @PostMapping("/{reference}/transfer")
    ModelAndView transfer(@PathVariable String reference, HttpServletRequest request) {
        return act(
                reference,
                request,
                "transfer",
                "fees.transfer",
                (invoice, typed, by) -> settle.paidByTransfer(invoice, force(by), typed, by.actor()));
    }

    @PostMapping("/{reference}/cancellation")
    ModelAndView cancel(@PathVariable String reference, HttpServletRequest request) {
        return act(
                reference,
                request,
                "cancelReason",
                "fees.cancel.reason",
                (invoice, typed, by) -> settle.cancel(invoice, force(by), typed, by.actor()));
    }

    @PostMapping("/{reference}/refund")
    ModelAndView refund(@PathVariable String reference, HttpServletRequest request) {
        return act(
                reference,
                request,
                "refundReason",
                "fees.refund.reason",
                (invoice, typed, by) -> refund.refund(invoice, force(by), typed, by.actor()));
    }

    /** What an officer does with what was typed. */
    private interface Act {
        void run(InvoiceReference invoice, String typed, SignedIn by);
    }

    private ModelAndView act(String reference, HttpServletRequest request, String field, String label, Act act) {
        var invoice = at(reference);
        var errors = new PageErrors();
        var typed = TypedWords.needed(request, field, label, LONGEST, errors);
        return new Attempt(errors, () -> filled(invoice).addObject(field, typed))
                .run(() -> act.run(invoice, typed, SignedIn.current()), "/officer/fees/" + invoice + "?done");
    }

    private ModelAndView filled(InvoiceReference reference) {
        return new ModelAndView(VIEW)
                .addObject("invoice", row(invoices.get(reference)))
                .addObject("refunds", refunds.of(reference));
    }

    private InvoiceRow row(Invoice invoice) {
        var name = organisations.find(invoice.organisation()).map(OrganisationFacts::name);
        return InvoiceRow.of(invoice, name.orElseGet(() -> words.get("fees.organisation.unknown")), words);
    }

    private static ForceCode force(SignedIn by) {
        var force = by.force();
        if (force == null) {
            throw new AccessDeniedException("This account belongs to no force.");
        }
        return force;
    }

    private static InvoiceReference at(String reference) {
        return Addressed.by(reference, InvoiceReference::parse);
    }
}
