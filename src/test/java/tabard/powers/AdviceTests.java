package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.agreed;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.holding;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;

import org.junit.jupiter.api.Test;
import tabard.powers.PowersQuestion.AskedPower;

/** Advice goes with a granted power, falls silent where its partner is there, and never changes the answer. */
class AdviceTests {

    static final String ON = "2026-11-21";
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));
    static final AskedPower CYCLES = asked("stop-cycles");

    @Test
    void saysWhatAPowerIsUsuallyGrantedWith() {
        assertThat(only(decide(ON, CYCLES)).advice())
                .containsExactly(new Advice(
                        Advice.Kind.PAIRS_WITH,
                        "'Stop cycles' is usually granted with 'Cycling on a footway'. PRA 2002 Sch 5 para 8A(2)."));
    }

    @Test
    void namesAllPartnersAnyOfWhichWillDo() {
        assertThat(only(decide(ON, asked("name-address-road-traffic"))).advice())
                .containsExactly(new Advice(
                        Advice.Kind.PAIRS_WITH,
                        "'Require name and address (road traffic)' is usually granted with 'Control traffic' or 'Escort"
                                + " an abnormal load'. Without one of these, only directions given by others are in play"
                                + " (Sch 5 para 3A(1))."));
        assertThat(only(decide(ON, asked("name-address-road-traffic"), asked("escort-abnormal-load")))
                        .advice())
                .isEmpty();
    }

    @Test
    void isSilentWhereThePartnerIsHeldOrGranted() {
        assertThat(only(decide(AVON, ON, policy(COMMUNITY, AVON), holding(IN_ORDER, "fpn-cycling-footway"), CYCLES))
                        .advice())
                .isEmpty();
        assertThat(only(decide(ON, CYCLES, asked("fpn-cycling-footway", "cycling-on-footway")))
                        .advice())
                .isEmpty();
    }

    @Test
    void isNotSilentWhereThePartnerIsRefused() {
        assertThat(only(decide(ON, CYCLES, asked("fpn-cycling-footway"))).advice())
                .hasSize(1);
    }

    @Test
    void advisesAnAgreementUntilItIsOnFile() {
        var litter = asked("fpn-litter", "leaving-litter");

        assertThat(only(decide(ON, litter)).advice())
                .containsExactly(new Advice(
                        Advice.Kind.AGREEMENT_ADVISED,
                        "'Litter' is best granted with the agreement 'Litter authority receives the penalty' on file."
                                + " The penalty is paid to the litter authority."));
        assertThat(only(decide(
                                AVON,
                                ON,
                                policy(COMMUNITY, AVON),
                                agreed(IN_ORDER, "litter-authority-receives-penalty"),
                                litter))
                        .advice())
                .isEmpty();
    }

    @Test
    void hasCodesOfItsOwn() {
        assertThat(Advice.Kind.PAIRS_WITH).hasToString("pairs-with");
        assertThat(Advice.Kind.AGREEMENT_ADVISED).hasToString("agreement-advised");
    }
}
