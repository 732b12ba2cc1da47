package tabard.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.fees.Invoice;
import tabard.fees.Share;
import tabard.powers.Fee;

/**
 * An invoice as a page shows it.
 *
 * @param cases where the cases of it are listed, for the page of whoever reads; null where it is for an application
 * @param noFee the names of the forces that publish no fee
 */
record InvoiceRow(
        String reference,
        String organisation,
        LocalDate issued,
        Invoice.State state,
        String colour,
        @Nullable String caseReference,
        BigDecimal net,
        BigDecimal vat,
        BigDecimal gross,
        BigDecimal owed,
        List<String> noFee,
        List<ShareRow> shares) {

    /** One line of it. */
    record ShareRow(String force, String forceCode, Share share, String colour, String policy) {

        static ShareRow of(Invoice invoice, Share share, PageWords words) {
            var code = share.force().value();
            return new ShareRow(
                    words.force(share.force()),
                    code,
                    share,
                    tag(share.state()),
                    "/forces/%s?scheme=%s&on=%s".formatted(code, invoice.scheme(), words.day(invoice.issuedAt())));
        }

        /** Whether the force's decision waits until it is paid. */
        public boolean waits() {
            return share.state() == Share.State.ISSUED && share.paidBefore() == Fee.PaidBefore.DECISION;
        }
    }

    /** Whether something of it is paid, and so could be given back. */
    public boolean paid() {
        return shares.stream().anyMatch(row -> row.share().state() == Share.State.PAID);
    }

    static InvoiceRow of(Invoice invoice, String organisation, PageWords words) {
        var granting = invoice.caseReference();
        return new InvoiceRow(
                invoice.reference().value(),
                organisation,
                words.day(invoice.issuedAt()),
                invoice.state(),
                colour(invoice.state()),
                granting == null ? null : granting.value(),
                invoice.net(),
                invoice.vat(),
                invoice.gross(),
                invoice.owed(),
                invoice.noFee().stream().map(words::force).toList(),
                invoice.shares().stream()
                        .map(share -> ShareRow.of(invoice, share, words))
                        .toList());
    }

    private static String colour(Invoice.State state) {
        return switch (state) {
            case ISSUED, PART_PAID -> "yellow";
            case PAID -> "green";
            case CANCELLED, REFUNDED -> "grey";
        };
    }

    private static String tag(Share.State state) {
        return switch (state) {
            case ISSUED -> "yellow";
            case PAID -> "green";
            case CANCELLED, REFUNDED -> "grey";
        };
    }
}
