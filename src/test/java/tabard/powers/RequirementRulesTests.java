package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.holding;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.offence;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;
import static tabard.powers.PowersFixtures.power;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.PowersQuestion.AskedPower;

/** What a power requires beside itself: another power, offences, byelaws. */
class RequirementRulesTests {

    static final String ON = "2026-11-21";
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));
    static final ForcePolicy PERMITS_ALL = policy(COMMUNITY, AVON);

    @Test
    void controlTrafficNeedsNameAndAddress() {
        assertThat(only(decide(ON, asked("control-traffic"))).reasons())
                .containsExactly(new Reason(
                        Rule.REQUIRES_POWER,
                        "PRA 2002 Sch 5 para 8B(5)",
                        "'Control traffic' cannot be granted without 'Require name and address (road traffic)', which is"
                                + " neither asked for nor held.",
                        "'Require name and address (road traffic)' asked for with this power, or held already."));
    }

    @Test
    void itIsEnoughToHoldWhatIsRequired() {
        assertThat(only(decide(
                                AVON,
                                ON,
                                PERMITS_ALL,
                                holding(IN_ORDER, "name-address-road-traffic"),
                                asked("control-traffic")))
                        .grantable())
                .isTrue();
    }

    @Test
    void itIsEnoughToBeGrantedWhatIsRequiredInWhateverOrder() {
        assertThat(decide(ON, asked("control-traffic"), asked("name-address-road-traffic"))
                        .grantable())
                .containsExactly(CONTROL_TRAFFIC, ROAD_TRAFFIC);
        assertThat(decide(ON, asked("name-address-road-traffic"), asked("control-traffic"))
                        .grantable())
                .containsExactly(ROAD_TRAFFIC, CONTROL_TRAFFIC);
    }

    @Test
    void whatIsRefusedInTheSameAnswerDoesNotCountThoughItIsHeld() {
        var without = PERMITS_ALL.powers().stream()
                .filter(row -> !row.power().equals(ROAD_TRAFFIC))
                .toList();

        var decision = decide(
                AVON,
                ON,
                policy(COMMUNITY, AVON, without),
                holding(IN_ORDER, "name-address-road-traffic"),
                asked("control-traffic"),
                asked("name-address-road-traffic"));

        assertThat(only(decision).reasons())
                .containsExactly(
                        new Reason(
                                Rule.REQUIRES_POWER,
                                "PRA 2002 Sch 5 para 8B(5)",
                                "'Control traffic' cannot be granted without 'Require name and address (road traffic)', which is"
                                        + " refused in this answer.",
                                "What 'Require name and address (road traffic)' needs, so that it is granted with this power."));
        assertThat(decision.grantable()).isEmpty();
    }

    @Test
    void theNeedGoesOneWayOnly() {
        assertThat(only(decide(ON, asked("name-address-road-traffic"))).grantable())
                .isTrue();
        assertThat(only(decide(ON, asked("escort-abnormal-load"))).grantable()).isTrue();
    }

    @Test
    void beggingIsALimbOfParagraphTwo() {
        assertThat(only(decide("2026-06-28", asked("begging"))).reasons())
                .extracting(Reason::rule, Reason::provision)
                .containsExactly(tuple(
                        Rule.REQUIRES_POWER,
                        "PRA 2002 Sch 5 para 2(3)(aa) is a limb of paragraph 2, not a separate grant"));
    }

    @Test
    void chainsAreFollowedToTheirEnd() {
        var chain = Catalogues.chain("first", "second", "third");

        assertThat(Catalogues.grantable(chain, Set.of(), "third", "second", "first"))
                .containsExactly(power("third"), power("second"), power("first"));
        assertThat(Catalogues.grantable(chain, Set.of(), "third", "second")).isEmpty();
        assertThat(Catalogues.grantable(chain, Set.of(power("first")), "third", "second"))
                .containsExactly(power("third"), power("second"));
        assertThat(Catalogues.grantable(chain, Set.of(power("second")), "third"))
                .containsExactly(power("third"));
    }

    @Test
    void aNoticeNamesItsOffences() {
        for (var code : List.of(
                "pnd-disorder",
                "fpn-truancy",
                "fpn-excluded-pupil",
                "fpn-cycling-footway",
                "fpn-graffiti-flyposting",
                "fpn-litter")) {
            assertThat(only(decide(ON, asked(code))).rules()).as(code).containsExactly(Rule.OFFENCE_NAMED);
        }
        assertThat(only(decide(ON, asked("fpn-litter"))).reasons())
                .containsExactly(new Reason(
                        Rule.OFFENCE_NAMED,
                        "PRA 2002 Sch 5 para 1(3)(b)",
                        "'Litter' gives nothing unless its offences are named, and none is.",
                        "At least 1 offence named."));
        assertThat(only(decide(ON, asked("fpn-litter", "leaving-litter"))).grantable())
                .isTrue();
    }

    @Test
    void aByelawNoticeNamesItsByelaws() {
        assertThat(byelaws())
                .isEqualTo(List.of(new Reason(
                        Rule.BYELAW_NAMED,
                        "PRA 2002 Sch 5 para 1A(4)-(6)",
                        "'Byelaw offences' gives nothing unless its byelaws are named, and none is.",
                        "At least 1 byelaw named.")));
        assertThat(byelaws("seafront-byelaw")).isEmpty();
    }

    @Test
    void aByelawMustBeOnThePublishedList() {
        assertThat(byelaws("seafront-byelaw", "beach-byelaw"))
                .isEqualTo(List.of(new Reason(
                        Rule.BYELAW_LISTED,
                        "PRA 2002 Sch 5 para 1A(5), (6)",
                        "The byelaw 'beach-byelaw' is not on the list that Gwent Police has agreed and published for"
                                + " 'Byelaw offences'.",
                        "The byelaw 'beach-byelaw' on that list, or a grant without it.")));
    }

    @Test
    void noByelawIsUsableInEnglandWhoeverListsIt() {
        var decision = decide(ON, new AskedPower(power("fpn-byelaw"), List.of(), List.of("seafront-byelaw")));

        assertThat(only(decision).rules()).containsExactly(Rule.OPERATIVE);
    }

    @Test
    void anOffenceNamedForAPowerWithoutOffencesIsNotGranted() {
        assertThat(only(decide(ON, new AskedPower(power("name-address-asb"), List.of(offence("pnd-theft")), List.of())))
                        .rules())
                .containsExactly(Rule.OFFENCE_UNAVAILABLE);
    }

    private static List<Reason> byelaws(String... byelaws) {
        return only(decide(GWENT, ON, new AskedPower(power("fpn-byelaw"), List.of(), List.of(byelaws))))
                .reasons();
    }
}
