package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.only;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law says of a power stands whatever a force permits: here every force permits everything. */
class LawRulesTests {

    @Test
    void aPowerIsNotGrantedBeforeItIsInForce() {
        assertThat(only(decide("2005-06-30", asked("name-address-road-traffic")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.IN_FORCE,
                        "Serious Organised Crime and Police Act 2005 Sch 8 para 19; S.I. 2005/1521",
                        "'Require name and address (road traffic)' is not yet in force in England on 30 June 2005:"
                                + " it begins on 1 July 2005.",
                        "A grant that begins on 1 July 2005 or later."));
        assertThat(only(decide("2005-07-01", asked("name-address-road-traffic")))
                        .grantable())
                .isTrue();
    }

    @Test
    void aPowerIsNotGrantedFromTheDayOfItsRepeal() {
        assertThat(only(decide("2026-12-31", asked("tobacco-young-person"))).grantable())
                .isTrue();
        assertThat(only(decide("2027-01-01", asked("tobacco-young-person"))).reasons())
                .containsExactly(new Reason(
                        Rule.IN_FORCE,
                        "Tobacco and Vapes Act 2026 (c. 18) s.44(2), Sch 7 para 5",
                        "'Seize tobacco (under-16s)' was repealed in England on 1 January 2027,"
                                + " so it cannot be granted on 1 January 2027.",
                        "Nothing but a change in the law: leave this power out."));
    }

    @Test
    void theCountryIsTheForces() {
        assertThat(only(decide(AVON, "2006-04-06", asked("fpn-dog-fouling"))).rules())
                .containsExactly(Rule.IN_FORCE);
        assertThat(only(decide(GWENT, "2006-04-06", asked("fpn-dog-fouling"))).grantable())
                .isTrue();
        assertThat(only(decide(GWENT, "2007-03-15", asked("fpn-dog-fouling"))).rules())
                .containsExactly(Rule.IN_FORCE);
    }

    @Test
    void aPowerWhoseParentHasGoneIsNotGranted() {
        assertThat(only(decide("2017-10-19", asked("alcohol-designated-place"))).grantable())
                .isTrue();
        assertThat(only(decide("2017-10-20", asked("alcohol-designated-place"))).reasons())
                .containsExactly(new Reason(
                        Rule.OPERATIVE,
                        "PRA 2002 Sch 5 para 4",
                        "'Surrender alcohol in a designated public place' still stands in the text, but its use in"
                                + " England ended on 20 October 2017. The parent sections (CJPA 2001 ss.12-16) were"
                                + " repealed on 2014-10-20, and the saving for existing orders ended on this date"
                                + " (ASBCPA 2014 s.75). Paragraph 4 itself was never amended.",
                        "Nothing but a change in the law: leave this power out."));
    }

    @Test
    void aPowerThatCannotBeUsedInTheCountryIsNotGrantedThere() {
        assertThat(only(decide(AVON, "2026-11-21", asked("abandoned-vehicle-removal")))
                        .grantable())
                .isTrue();
        assertThat(only(decide(GWENT, "2026-11-21", asked("abandoned-vehicle-removal")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.OPERATIVE,
                        "PRA 2002 Sch 5 para 7",
                        "'Remove abandoned vehicles' stands in the text but cannot be used in Wales on"
                                + " 21 November 2026. Never usable so far: the paragraph extends to Wales, but the"
                                + " regulations found (S.I. 2002/2777) apply to England only.",
                        "Regulations or byelaws that let it be used in Wales: until then leave this power out."));
    }

    @Test
    void aPowerWhoseEndIsBelievedIsHeldForLegalReview() {
        assertThat(decide("2026-06-28", asked("name-address-relevant-offence"), asked("begging"))
                        .grantable())
                .hasSize(2);

        var reviewed = decide("2026-06-29", asked("begging"), asked("name-address-relevant-offence"));

        assertThat(only(reviewed).reasons())
                .containsExactly(new Reason(
                        Rule.LEGAL_REVIEW,
                        "Police, Crime, Sentencing and Courts Act 2022 s.81(6)(b) (limb taken out), s.81(1) (1824 Act"
                                + " repealed), s.81(8) (offences before the start are saved)",
                        "'Require name and address (begging and vagrancy offences)' is held for legal review in"
                                + " England on 29 June 2026. The repeal is law. It had not started on 2025-11-21. The"
                                + " start date rests on secondary reports about the Crime and Policing Act 2026.",
                        "Confirmation by lawyers that the power still stands in England."));
        assertThat(reviewed.findings().getLast().grantable()).isTrue();
    }

    @Test
    void aForceOfTwoCountriesGrantsOnlyWhatIsUsableInBoth() {
        assertThat(only(decide(RAIL, "2006-04-05", asked("rsas-fpn-dog-fouling")))
                        .grantable())
                .isTrue();
        assertThat(only(decide(RAIL, "2006-04-06", asked("rsas-fpn-dog-fouling")))
                        .reasons())
                .extracting(Reason::rule, Reason::needs)
                .containsExactly(
                        tuple(Rule.LEGAL_REVIEW, "Confirmation by lawyers that the power still stands in England."));
    }

    @Test
    void countriesWhoseLawReadsAlikeShareAReason() {
        assertThat(only(decide(RAIL, "2026-11-21", asked("rsas-alcohol-designated-place")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.LEGAL_REVIEW,
                        "S.I. 2004/915 Sch para 4",
                        "'Surrender alcohol in a designated public place (railway)' is held for legal review in England"
                                + " and Wales on 21 November 2026. The designated-place regime has been replaced."
                                + " Held for legal review.",
                        "Confirmation by lawyers that the power still stands in England and Wales."));
    }

    @Test
    void aPowerThatTheCatalogueDoesNotKnowHasThatReasonAlone() {
        var decision = decide("2026-11-21", asked("arrest-everybody"), asked("vapes"));

        assertThat(decision.findings())
                .flatExtracting(Finding::reasons)
                .isEqualTo(List.of(
                        new Reason(
                                Rule.UNKNOWN_POWER,
                                "PRA 2002 s.41(3)",
                                "The Community Safety Accreditation Scheme has no power 'arrest-everybody'.",
                                "Ask for a power of the catalogue."),
                        new Reason(
                                Rule.UNKNOWN_POWER,
                                "PRA 2002 s.41(3)",
                                "The Community Safety Accreditation Scheme has no power 'vapes'. The tobacco power does"
                                        + " not reach vapes and nothing replaces it on 2027-01-01.",
                                "Leave it out. Another way: None.")));
    }

    @Test
    void aPowerOfAnotherSchemeIsUnknown() {
        assertThat(only(decide(RAIL, "2026-11-21", asked("control-traffic"))).rules())
                .containsExactly(Rule.UNKNOWN_POWER);
    }
}
