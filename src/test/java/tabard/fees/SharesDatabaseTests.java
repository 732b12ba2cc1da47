package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.authorization.AuthorizationDeniedException;
import tabard.Acting;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.kernel.ForceCode;
import tabard.payment.PaymentStatus;
import tabard.payment.RefundStatus;
import tabard.payment.TillOfTheTest;
import tabard.powers.Fee;
import tabard.scheme.Policies;

/** What officers of two forces do, each with the own share of one invoice. */
@ModuleTest
@Import(TillOfTheTest.class)
class SharesDatabaseTests {

    static final ForceCode HAMPSHIRE = new ForceCode("hampshire-and-isle-of-wight");
    static final ForceCode SUSSEX = new ForceCode("sussex");

    @Autowired
    ApplicationContext program;

    @Autowired
    TillOfTheTest till;

    FeesDesk desk;

    InvoiceReference invoice;

    @BeforeEach
    void open() {
        till.silent(false);
        till.refunds(RefundStatus.SUCCESS);
        desk = FeesDesk.open(program);
        var known = Acting.SYSTEM.get(() -> program.getBean(Policies.class)
                .history(SUSSEX, TestCases.CSAS, java.time.Instant.parse("2026-11-21T09:00:00Z")));
        if (known.isEmpty()) {
            desk.charges(HAMPSHIRE, FeesDesk.fee(Fee.Event.APPLICATION, "100", "2026-04-01", null));
            desk.charges(SUSSEX, FeesDesk.fee(Fee.Event.APPLICATION, "50", "2026-04-01", null));
        }
        desk.arrange(HAMPSHIRE, SUSSEX);
        invoice = desk.invoice(desk.applies(desk.people(1), HAMPSHIRE, SUSSEX)).reference();
    }

    @Test
    void aTransferPaysTheForcesOwnShareAndNoOther() {
        transfer(SUSSEX, "BACS 77");

        assertThat(whole().state()).isEqualTo(Invoice.State.PART_PAID);
        assertThat(whole().owed()).isEqualTo("120.00");
        assertThat(share(SUSSEX).settledWords()).isEqualTo("BACS 77");
        assertThat(share(SUSSEX).settledBy()).isEqualTo("officer");
        assertThat(desk.ledger(invoice)).containsExactly("InvoiceIssued", "ShareSettled");
        assertThatThrownBy(() -> transfer(SUSSEX, "BACS 77"))
                .hasMessage("Nothing of invoice %s is to be paid now. Look at it again.".formatted(invoice));
    }

    @Test
    void aCardThenPaysTheRest() {
        transfer(SUSSEX, "BACS 78");

        var payment = paidByCard();

        assertThat(payment.amount()).isEqualTo("120.00");
        assertThat(whole().state()).isEqualTo(Invoice.State.PAID);
    }

    @Test
    void nothingIsRecordedWhileACardIsBeingChargedAndThenItCanBe() {
        var payment = desk.pays(invoice);

        assertThatThrownBy(() -> transfer(SUSSEX, "BACS 79"))
                .hasMessage("Invoice %s is being paid by card. That ends within two hours: look again then."
                        .formatted(invoice));
        till.moves(Objects.requireNonNull(payment.providerId()), PaymentStatus.CANCELLED);
        transfer(SUSSEX, "BACS 79");

        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.PAID);
    }

    @Test
    void aCancelledShareIsOwedNoMore() {
        var officer = Acting.officerOf("sussex");
        officer.run(() -> settle().cancel(invoice, SUSSEX, "Withdrawn the same day.", officer.actor()));

        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.CANCELLED);
        assertThat(whole().owed()).isEqualTo("120.00");
        assertThat(whole().state()).isEqualTo(Invoice.State.ISSUED);
    }

    @Test
    void eachForceGivesBackItsOwnShareOfOneCardPaymentOnce() {
        paidByCard();

        refund(SUSSEX);
        refund(HAMPSHIRE);

        assertThat(till.refunded()).endsWith(6_000L, 12_000L);
        assertThat(till.available()).endsWith(18_000L, 12_000L);
        assertThat(whole().state()).isEqualTo(Invoice.State.REFUNDED);
        assertThat(share(SUSSEX).settledBy()).isEqualTo("officer");
        assertThat(desk.ledger(invoice))
                .containsExactly("InvoiceIssued", "PaymentFinished", "FeeRefunded", "FeeRefunded");
        assertThatThrownBy(() -> refund(SUSSEX)).isInstanceOf(NothingPaid.class);
    }

    @Test
    void aRefundIsDoneWhenTheProviderSaysItIs() {
        paidByCard();
        till.refunds(RefundStatus.SUBMITTED);
        refund(SUSSEX);
        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.PAID);
        assertThatThrownBy(() -> refund(SUSSEX))
                .hasMessage("Nothing of this force's share of invoice %s can be given back now. Look at it again."
                        .formatted(invoice));

        till.refunds(RefundStatus.SUCCESS);
        program.getBean(RefundShare.class).reconcileWaiting();

        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.REFUNDED);
    }

    @Test
    void aRefundThatTheProviderDoesNotDoLeavesTheSharePaidAndCanBeTriedAgain() {
        paidByCard();
        till.silent(true);
        assertThatThrownBy(() -> refund(SUSSEX)).hasMessageContaining("it gave no answer that can be read");
        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.PAID);

        till.silent(false);
        refund(SUSSEX);

        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.REFUNDED);
    }

    @Test
    void whatCameByTransferTheForcePaysBackItselfAndRecords() {
        transfer(SUSSEX, "BACS 80");
        int before = till.refunded().size();

        refund(SUSSEX);

        assertThat(share(SUSSEX).state()).isEqualTo(Share.State.REFUNDED);
        assertThat(till.refunded()).hasSize(before);
    }

    @Test
    void nothingIsGivenBackThatIsNotPaidAndNobodySettlesTheShareOfAnother() {
        assertThatThrownBy(() -> refund(SUSSEX)).isInstanceOf(NothingPaid.class);
        var officer = Acting.officerOf("sussex");
        assertThatThrownBy(() ->
                        officer.run(() -> settle().paidByTransfer(invoice, HAMPSHIRE, "BACS 81", officer.actor())))
                .isInstanceOf(NothingOwed.class);
        var supplier = Acting.supplierOf(desk.employer());
        assertThatThrownBy(() -> supplier.run(() -> settle().cancel(invoice, SUSSEX, "No.", supplier.actor())))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(whole().state()).isEqualTo(Invoice.State.ISSUED);
    }

    private Payment paidByCard() {
        var payment = desk.pays(invoice);
        till.moves(Objects.requireNonNull(payment.providerId()), PaymentStatus.SUCCESS);
        return desk.reconciled(payment);
    }

    private void transfer(ForceCode force, String reference) {
        var officer = Acting.officerOf(force.value());
        officer.run(() -> settle().paidByTransfer(invoice, force, reference, officer.actor()));
    }

    private void refund(ForceCode force) {
        var officer = Acting.officerOf(force.value());
        officer.run(() ->
                program.getBean(RefundShare.class).refund(invoice, force, "Charged by mistake.", officer.actor()));
    }

    private Invoice whole() {
        return desk.seenBy(Acting.supplierOf(desk.employer())).getFirst();
    }

    private Share share(ForceCode force) {
        return whole().shares().stream()
                .filter(share -> share.force().equals(force))
                .findFirst()
                .orElseThrow();
    }

    private SettleShare settle() {
        return program.getBean(SettleShare.class);
    }
}
