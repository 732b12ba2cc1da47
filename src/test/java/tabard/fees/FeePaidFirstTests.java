package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.fees.FeesDesk.SURREY;
import static tabard.fees.FeesDesk.fee;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.ModuleTest;
import tabard.intake.CaseFiles;
import tabard.payment.PaymentStatus;
import tabard.payment.TillOfTheTest;
import tabard.powers.Fee;

/** A force whose policy has its decisions wait for the fee: they wait, say for whom, and then do not. */
@ModuleTest
@Import(TillOfTheTest.class)
class FeePaidFirstTests {

    @Autowired
    ApplicationContext program;

    @Autowired
    TillOfTheTest till;

    @Test
    void theDecisionWaitsUntilTheFeeIsPaidAndSaysForWhom() {
        var desk = FeesDesk.open(program);
        desk.charges(SURREY, fee(Fee.Event.APPLICATION, "60", "2026-04-01", Fee.PaidBefore.DECISION));
        desk.arrange(SURREY);
        var person = desk.person();

        assertThatThrownBy(() -> desk.accredited(person, SURREY))
                .hasMessage(
                        "The policy of surrey has the decision wait until invoice %s is paid. It waits for"
                                + " the employer.",
                        invoice(desk).reference());
        var payment = desk.pays(invoice(desk).reference());
        till.moves(Objects.requireNonNull(payment.providerId()), PaymentStatus.SUCCESS);
        desk.reconciled(payment);

        assertThat(invoice(desk).state()).isEqualTo(Invoice.State.PAID);
        assertThat(waits(desk)).isEmpty();
    }

    private static Invoice invoice(FeesDesk desk) {
        return desk.seenBy(Acting.supplierOf(desk.employer())).getFirst();
    }

    private Optional<String> waits(FeesDesk desk) {
        return Acting.SYSTEM.get(() -> program.getBean(FeePaidFirst.class)
                .waitsFor(program.getBean(CaseFiles.class).of(desk.employer()).getFirst()));
    }
}
