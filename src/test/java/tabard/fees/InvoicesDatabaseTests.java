package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static tabard.fees.FeesDesk.AVON;
import static tabard.fees.FeesDesk.DORSET;
import static tabard.fees.FeesDesk.fee;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.ModuleTest;
import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;
import tabard.payment.PaymentStatus;
import tabard.payment.TillOfTheTest;
import tabard.powers.Fee;
import tabard.scheme.Policies;

/** From what a policy says to what is paid, with a database and a provider that says what the test tells it. */
@ModuleTest
@Import(TillOfTheTest.class)
class InvoicesDatabaseTests {

    @Autowired
    ApplicationContext program;

    @Autowired
    TillOfTheTest till;

    FeesDesk desk;

    @BeforeEach
    void open() {
        desk = FeesDesk.open(program);
        till.silent(false);
        var known = Acting.SYSTEM.get(() -> program.getBean(Policies.class)
                .history(AVON, tabard.TestCases.CSAS, java.time.Instant.parse("2026-11-21T09:00:00Z")));
        if (known.isEmpty()) {
            desk.charges(
                    AVON,
                    fee(Fee.Event.APPLICATION, "90.33", "2026-04-01", null),
                    fee(Fee.Event.RENEWAL, "40", "2026-04-01", null),
                    fee(Fee.Event.GRANT, "10.01", "2026-04-01", null));
        }
        desk.arrange(AVON, DORSET);
    }

    @Test
    void theStatementSaysWhatEachForceChargesAndWhichChargesNothing() {
        var statement = desk.statement(desk.people(3), AVON, DORSET);

        assertThat(statement.due())
                .extracting(line -> line.force(), line -> line.event(), line -> line.people(), line -> line.gross())
                .containsExactly(
                        tuple(AVON, Fee.Event.APPLICATION, 3, new java.math.BigDecimal("325.20")),
                        tuple(DORSET, Fee.Event.APPLICATION, 3, new java.math.BigDecimal("0.00")));
        assertThat(statement.due().getLast().charged()).isNull();
        assertThat(statement.ifGranted().getFirst().gross()).isEqualTo("36.03");
        assertThat(statement.gross()).isEqualTo("325.20");
    }

    @Test
    void whoeverIsAccreditedThereAlreadyIsChargedForARenewal() {
        var people = desk.people(2);
        desk.accredited(people.getFirst(), AVON);

        var statement = desk.statement(people, AVON);

        assertThat(statement.due())
                .extracting(FeeStatement.Line::event, FeeStatement.Line::people)
                .containsExactly(tuple(Fee.Event.APPLICATION, 1), tuple(Fee.Event.RENEWAL, 1));
    }

    @Test
    void anApplicationIsInvoicedAsTheStatementSaidAndTheLedgerKnows() {
        var people = desk.people(2);
        var said = desk.statement(people, AVON, DORSET);

        var invoice = desk.invoice(desk.applies(people, AVON, DORSET));

        assertThat(invoice.gross()).isEqualTo(said.gross()).isEqualTo("216.80");
        assertThat(invoice.noFee()).containsExactly(DORSET);
        assertThat(invoice.shares()).hasSize(1);
        assertThat(invoice.shares().getFirst().policyVersion()).isEqualTo(1);
        assertThat(invoice.shares().getFirst().source()).isEqualTo("Notice 7");
        assertThat(invoice.state()).isEqualTo(Invoice.State.ISSUED);
        assertThat(desk.ledger(invoice.reference())).containsExactly("InvoiceIssued");
    }

    @Test
    void whereNobodyChargesThereIsNoInvoice() {
        desk.applies(desk.people(1), DORSET);

        assertThat(desk.seenBy(Acting.supplierOf(desk.employer()))).isEmpty();
    }

    @Test
    void aGrantIsInvoicedOnceItIsGranted() {
        var granted = desk.accredited(desk.person(), AVON);

        var invoices = desk.invoices(granted.caseReference());

        assertThat(invoices)
                .extracting(Invoice::gross)
                .extracting(Object::toString)
                .containsExactly("12.01", "108.40");
        assertThat(invoices.getFirst().caseReference()).isEqualTo(granted.caseReference());
        assertThat(invoices.getFirst().shares().getFirst().event()).isEqualTo(Fee.Event.GRANT);
    }

    @Test
    void aForceSeesItsOwnShareTheVettingUnitNothingAndAnotherOrganisationNothing() {
        desk.applies(desk.people(1), AVON, DORSET);

        assertThat(desk.seenBy(Acting.officerOf("avon-and-somerset"))).hasSize(1);
        assertThat(desk.seenBy(Acting.officerOf("dorset"))).isEmpty();
        assertThat(desk.seenBy(Acting.supplierOf(FeesDesk.open(program).employer())))
                .isEmpty();
        assertThat(desk.seenBy(Acting.PUBLIC)).isEmpty();
        assertThat(desk.seenBy(new Acting(
                        "VETTING",
                        new tabard.access.Scope(
                                tabard.access.Scope.Kind.FORCE,
                                tabard.access.Role.VETTING,
                                new ForceCode("avon-and-somerset"),
                                null))))
                .isEmpty();
    }

    @Test
    void aPaymentIsBegunOnceHoweverOftenItIsAskedFor() {
        var invoice = desk.invoice(desk.applies(desk.people(1), AVON)).reference();
        int before = till.begun();

        var first = desk.pays(invoice);
        var second = desk.pays(invoice);

        assertThat(second).isEqualTo(first);
        assertThat(first.status()).isEqualTo(PaymentStatus.CREATED);
        assertThat(first.amount()).isEqualTo("108.40");
        assertThat(first.next()).startsWith("https://pay.example/");
        assertThat(till.begun()).isEqualTo(before + 1);
    }

    @Test
    void nothingIsPaidBecauseABrowserComesBackButBecauseTheProviderSaysSo() {
        var application = desk.applies(desk.people(1), AVON);
        var payment = desk.pays(desk.invoice(application).reference());

        assertThat(desk.reconciled(payment).status()).isEqualTo(PaymentStatus.CREATED);
        assertThat(desk.invoice(application).state()).isEqualTo(Invoice.State.ISSUED);

        till.moves(provider(payment), PaymentStatus.SUCCESS);

        assertThat(desk.reconciled(payment).status()).isEqualTo(PaymentStatus.SUCCESS);
        assertThat(desk.invoice(application).state()).isEqualTo(Invoice.State.PAID);
        assertThat(desk.invoice(application).owed()).isEqualTo("0.00");
        assertThat(desk.invoice(application).shares().getFirst().settledBy()).isEqualTo("payments");
    }

    @Test
    void aSecondAndALateMessageChangeNothing() {
        var application = desk.applies(desk.people(1), AVON);
        var payment = desk.pays(desk.invoice(application).reference());
        till.moves(provider(payment), PaymentStatus.SUCCESS);
        desk.reconciled(payment);
        var paid = desk.invoice(application);

        desk.reconciled(payment);
        till.moves(provider(payment), PaymentStatus.CANCELLED);
        program.getBean(ReconcilePayments.class).reconcileOfProvider(provider(payment));
        program.getBean(ReconcilePayments.class).reconcileOfProvider("none-of-ours");

        assertThat(desk.invoice(application)).isEqualTo(paid);
        assertThat(desk.reconciled(payment).status()).isEqualTo(PaymentStatus.SUCCESS);
        assertThat(desk.ledger(paid.reference())).containsExactly("InvoiceIssued", "PaymentFinished");
    }

    @Test
    void aPaymentThatFailedOwesStillAndCanBeTriedAgain() {
        var application = desk.applies(desk.people(1), AVON);
        var invoice = desk.invoice(application).reference();
        var failed = desk.pays(invoice);
        till.moves(provider(failed), PaymentStatus.FAILED);

        program.getBean(ReconcilePayments.class).reconcileWaiting();

        assertThat(desk.invoice(application).state()).isEqualTo(Invoice.State.ISSUED);
        assertThat(desk.pays(invoice).id()).isNotEqualTo(failed.id());
    }

    @Test
    void nothingIsTakenFromAPaymentOfAnotherAmount() {
        var application = desk.applies(desk.people(1), AVON);
        var payment = desk.pays(desk.invoice(application).reference());
        till.alters(provider(payment), 1);
        till.moves(provider(payment), PaymentStatus.SUCCESS);

        desk.reconciled(payment);

        assertThat(desk.invoice(application).state()).isEqualTo(Invoice.State.ISSUED);
    }

    @Test
    void aProviderThatDoesNotAnswerIsToldAndLeavesNothingHalfDone() {
        var invoice = desk.invoice(desk.applies(desk.people(1), AVON)).reference();
        till.silent(true);
        assertThatThrownBy(() -> desk.pays(invoice))
                .isInstanceOf(Refusal.class)
                .hasMessage("The payment provider cannot do this now: it gave no answer that can be read.");

        till.silent(false);

        assertThat(desk.pays(invoice).status()).isEqualTo(PaymentStatus.CREATED);
    }

    @Test
    void whatIsPaidIsNotPaidAgainAndWhatIsAnothersIsNotThere() {
        var application = desk.applies(desk.people(1), AVON);
        var invoice = desk.invoice(application).reference();
        var payment = desk.pays(invoice);
        till.moves(provider(payment), PaymentStatus.SUCCESS);
        desk.reconciled(payment);

        assertThatThrownBy(() -> desk.pays(invoice))
                .hasMessage("Nothing of invoice %s is to be paid now. Look at it again.".formatted(invoice));
        var other = FeesDesk.open(program);
        assertThatThrownBy(() -> other.pays(invoice))
                .hasMessage("There is no invoice or payment %s.".formatted(invoice));
        assertThatThrownBy(() -> other.reconciled(payment))
                .hasMessage("There is no invoice or payment %s.".formatted(payment.id()));
    }

    private static String provider(Payment payment) {
        return java.util.Objects.requireNonNull(payment.providerId());
    }
}
