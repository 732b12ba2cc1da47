package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.power;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.Explanation.Piece;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.RelevantOffences.Limb;

/** What paragraph 2 reaches depends on the notice powers that the same person holds. */
class RelevantOffencesTests {

    static final String ON = "2026-11-21";
    static final Locale WELSH = Locale.of("cy");
    static final AskedPower PARAGRAPH_TWO = asked("name-address-relevant-offence");
    static final String HARM =
            "Any offence that appears to have caused injury, alarm or distress to another person, or loss of or damage"
                    + " to property of another person.";
    static final String NO_NOTICE =
            "No offence for which a notice is given, because the holder has no such notice power.";

    @Test
    void withoutANoticePowerItsFirstLimbIsEmpty() {
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO)).containsExactly(NO_NOTICE, HARM);
    }

    @Test
    void theOffencesOfTheNoticePowersHeldAreRelevantOffences() {
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO, asked("fpn-litter", "leaving-litter")))
                .containsExactly("An offence for which the holder may give a notice: %s.".formatted(litter()), HARM);
    }

    @Test
    void anOffenceThatCannotBeGivenAndANoticePowerThatIsDeadReachNothing() {
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO, asked("pnd-disorder", "pnd-theft")))
                .containsExactly(NO_NOTICE, HARM);
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO, asked("fpn-dog-fouling", "dog-fouling")))
                .containsExactly(NO_NOTICE, HARM);
    }

    @Test
    void aPowerThatIsNotANoticeUnderParagraphOneAddsNothing() {
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO, asked("control-traffic"), asked("name-address-asb")))
                .containsExactly(NO_NOTICE, HARM);
    }

    @Test
    void byelawsReachWhereTheirNoticeCanBeGiven() {
        var byelaw = new AskedPower(power("fpn-byelaw"), List.of(), List.of("Seafront byelaw 4"));

        assertThat(reach(Country.W, ON, PARAGRAPH_TWO, byelaw))
                .containsExactly(NO_NOTICE, "A breach of one of these byelaws: Seafront byelaw 4.", HARM);
        assertThat(reach(Country.E, ON, PARAGRAPH_TWO, byelaw)).containsExactly(NO_NOTICE, HARM);
    }

    @Test
    void beggingIsALimbWithItsStatusOnTheDay() {
        var name = "'Require name and address (begging and vagrancy offences)'";

        assertThat(reach(Country.E, "2026-06-28", PARAGRAPH_TWO, asked("begging")))
                .containsExactly(NO_NOTICE, name + ", which can be used on 28 June 2026.", HARM);
        assertThat(reach(Country.E, "2026-06-29", PARAGRAPH_TWO, asked("begging")))
                .containsExactly(NO_NOTICE, "Not " + name + ": it cannot be used on 29 June 2026.", HARM);
    }

    @Test
    void whoeverDoesNotHoldParagraphTwoReachesNothing() {
        assertThat(reach(Country.E, ON, asked("fpn-litter", "leaving-litter"), asked("begging")))
                .isEmpty();
    }

    @Test
    void itIsSaidInWelshWithTheOffencesMarkedAsEnglish() {
        var limbs = limbs(Country.W, ON, PARAGRAPH_TWO, asked("fpn-litter", "leaving-litter"));

        assertThat(limbs.getFirst().said(WELSH))
                .containsExactly(
                        new Piece("Trosedd y caiff y deiliad roi hysbysiad amdani: ", false),
                        new Piece(litter(), true),
                        new Piece(".", false));
    }

    @Test
    void theRailwaySchemeHasAParagraphTwoToo() {
        var limbs = RelevantOffences.of(
                        RAILWAY,
                        List.of(asked("rsas-name-address-relevant-offence")),
                        EnumSet.allOf(Country.class),
                        day(ON))
                .limbs();

        assertThat(limbs)
                .extracting(Limb::reach)
                .containsExactly(RelevantOffences.Reach.NO_OFFENCES, RelevantOffences.Reach.HARM);
    }

    private static String litter() {
        return COMMUNITY
                .offence(COMMUNITY.get(power("fpn-litter")), new OffenceCode("leaving-litter"))
                .orElseThrow()
                .name();
    }

    private static List<String> reach(Country country, String on, AskedPower... held) {
        return limbs(country, on, held).stream()
                .map(limb -> limb.text(Locale.UK))
                .toList();
    }

    private static List<Limb> limbs(Country country, String on, AskedPower... held) {
        return RelevantOffences.of(COMMUNITY, List.of(held), Set.of(country), day(on))
                .limbs();
    }
}
