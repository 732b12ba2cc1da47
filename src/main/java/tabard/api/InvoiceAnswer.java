package tabard.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.fees.Invoice;
import tabard.fees.Share;
import tabard.kernel.ForceCode;
import tabard.powers.Fee;

/** An invoice and, once its shares are paid, the receipt. Amounts are in pounds; {@code owed} is what is still to be paid. */
record InvoiceAnswer(
        String reference,
        String organisation,
        String scheme,
        @Nullable String application,
        @Nullable String caseReference,
        Instant issuedAt,
        Invoice.State state,
        List<ShareAnswer> shares,
        List<String> noFee,
        BigDecimal net,
        BigDecimal vat,
        BigDecimal gross,
        BigDecimal owed) {

    /** What one force charges, by which of its policies, and how that was settled. */
    record ShareAnswer(
            String force,
            Fee.Event event,
            Fee.Route route,
            int people,
            BigDecimal eachNet,
            BigDecimal vatRate,
            BigDecimal net,
            BigDecimal vat,
            BigDecimal gross,
            int policyVersion,
            @Nullable String source,
            Fee.@Nullable PaidBefore paidBefore,
            Share.State state,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String settledWords) {

        static ShareAnswer of(Share share) {
            return new ShareAnswer(
                    share.force().value(),
                    share.event(),
                    share.route(),
                    share.people(),
                    share.eachNet(),
                    share.vatRate(),
                    share.net(),
                    share.vat(),
                    share.gross(),
                    share.policyVersion(),
                    share.source(),
                    share.paidBefore(),
                    share.state(),
                    share.settledBy(),
                    share.settledAt(),
                    share.settledWords());
        }
    }

    static InvoiceAnswer of(Invoice invoice) {
        var application = invoice.application();
        var granting = invoice.caseReference();
        return new InvoiceAnswer(
                invoice.reference().value(),
                invoice.organisation().toString(),
                invoice.scheme().value(),
                application == null ? null : application.toString(),
                granting == null ? null : granting.value(),
                invoice.issuedAt(),
                invoice.state(),
                invoice.shares().stream().map(ShareAnswer::of).toList(),
                invoice.noFee().stream().map(ForceCode::value).toList(),
                invoice.net(),
                invoice.vat(),
                invoice.gross(),
                invoice.owed());
    }
}
