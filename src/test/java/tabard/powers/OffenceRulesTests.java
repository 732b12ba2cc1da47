package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.DISORDER;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.offence;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each offence named gets one reason at most. Here every force permits every offence, unless the test says otherwise. */
class OffenceRulesTests {

    static final String ON = "2026-11-21";

    @Test
    void theFiveAreBarredWhateverAForcePermits() {
        for (var code : OffenceTableTests.BARRED) {
            assertThat(only(decide(ON, asked("pnd-disorder", code))).rules())
                    .as(code)
                    .containsExactly(Rule.OFFENCE_BARRED);
        }
        assertThat(only(decide(ON, asked("pnd-disorder", "pnd-litter"))).reasons())
                .containsExactly(new Reason(
                        Rule.OFFENCE_BARRED,
                        "PRA 2002 Sch 5 para 1(2A)",
                        "'Leaving litter' can never be named for 'Penalty notice for disorder'. Barred by paragraph"
                                + " 1(2A). Use fpn-litter (s.88 notice).",
                        "Leave out the offence 'pnd-litter'."));
    }

    @Test
    void barredConcernsTheDisorderNoticeAlone() {
        assertThat(only(decide(ON, asked("fpn-litter", "pnd-litter"))).reasons())
                .containsExactly(new Reason(
                        Rule.OFFENCE_UNAVAILABLE,
                        "PRA 2002 Sch 5 para 1(3)(a)",
                        "The offence 'pnd-litter' belongs to 'Penalty notice for disorder', not to 'Litter'.",
                        "Leave out the offence 'pnd-litter'."));
    }

    @Test
    void anOffenceOfAnotherNoticeAndAnUnknownOneAreUnavailable() {
        assertThat(only(decide(ON, asked("pnd-disorder", "leaving-litter", "jaywalking")))
                        .reasons())
                .extracting(Reason::message)
                .containsExactly(
                        "The offence 'leaving-litter' belongs to 'Litter', not to 'Penalty notice for disorder'.",
                        "'Penalty notice for disorder' has no offence 'jaywalking'.");
    }

    @Test
    void theDeadAndTheUnusableAreUnavailable() {
        for (var code :
                List.of("pnd-telecoms-nuisance-1984", "pnd-alcohol-buy-by-under-18", "pnd-alcohol-designated-place")) {
            assertThat(only(decide(ON, asked("pnd-disorder", code))).rules())
                    .as(code)
                    .containsExactly(Rule.OFFENCE_UNAVAILABLE);
        }
        assertThat(only(decide(ON, asked("pnd-disorder", "pnd-telecoms-nuisance-1984")))
                        .reasons()
                        .getFirst()
                        .message())
                .isEqualTo("'Nuisance messages (1984 Act)' cannot be named for 'Penalty notice for disorder' on"
                        + " 21 November 2026. Dead row: the 1984 Act offence was repealed in 2003 and replaced by"
                        + " Communications Act 2003 s.127(2).");
    }

    @Test
    void anOffenceIsAvailableFromItsDayInTheForcesCountry() {
        assertThat(only(decide("2014-06-23", asked("pnd-disorder", "pnd-khat-possession")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.OFFENCE_UNAVAILABLE,
                        "PRA 2002 Sch 5 para 1(3)(a)",
                        "'Possessing khat' cannot be named for 'Penalty notice for disorder' on 23 June 2014: it can"
                                + " from 24 June 2014.",
                        "A grant that begins on 24 June 2014 or later."));
        assertThat(only(decide("2014-06-24", asked("pnd-disorder", "pnd-khat-possession")))
                        .grantable())
                .isTrue();
        assertThat(only(decide(AVON, "2004-11-09", asked("pnd-disorder", "pnd-false-fire-alarm")))
                        .grantable())
                .isTrue();
        assertThat(only(decide(GWENT, "2004-11-09", asked("pnd-disorder", "pnd-false-fire-alarm")))
                        .rules())
                .containsExactly(Rule.OFFENCE_UNAVAILABLE);
        assertThat(only(decide(GWENT, "2004-11-10", asked("pnd-disorder", "pnd-false-fire-alarm")))
                        .grantable())
                .isTrue();
    }

    @Test
    void anOffenceEndsWithItsLaw() {
        assertThat(only(decide("2017-10-19", asked("pnd-disorder", "pnd-alcohol-designated-place")))
                        .grantable())
                .isTrue();
        assertThat(only(decide("2017-10-20", asked("pnd-disorder", "pnd-alcohol-designated-place")))
                        .rules())
                .containsExactly(Rule.OFFENCE_UNAVAILABLE);
    }

    @Test
    void theForceMustPermitEachOffence() {
        var row = PowersFixtures.row(COMMUNITY, COMMUNITY.get(DISORDER));
        var one = new PolicyPower(
                DISORDER,
                true,
                null,
                List.of(offence("pnd-throwing-fireworks")),
                List.of(),
                List.of(),
                List.of(),
                null,
                row.vettingLevel(),
                row.training());

        var finding = only(decide(
                AVON,
                ON,
                policy(COMMUNITY, AVON, List.of(one)),
                inOrder(COMMUNITY, AVON, day(ON)),
                asked("pnd-disorder", "pnd-throwing-fireworks", "pnd-wasting-police-time", "pnd-theft")));

        assertThat(finding.rules()).containsExactly(Rule.OFFENCE_BARRED, Rule.OFFENCE_PERMITTED_BY_FORCE);
        assertThat(finding.reasons().getLast())
                .isEqualTo(new Reason(
                        Rule.OFFENCE_PERMITTED_BY_FORCE,
                        "PRA 2002 Sch 5 para 1(3)(b)",
                        "Avon and Somerset does not permit 'Wasting police time or giving a false report' to be named"
                                + " for 'Penalty notice for disorder'.",
                        "A policy of Avon and Somerset that lists the offence 'pnd-wasting-police-time', or a grant"
                                + " without it."));
    }

    @Test
    void theRailwaySchemeBarsTwoAndHoldsTheDoubtful() {
        assertThat(only(decide(
                                RAIL,
                                ON,
                                asked(
                                        "rsas-pnd-disorder",
                                        "pnd-throwing-fireworks",
                                        "pnd-drunk-highway",
                                        "pnd-drunk-disorderly",
                                        "pnd-theft",
                                        "pnd-railway-stones")))
                        .reasons())
                .extracting(reason -> reason.rule() + ": " + reason.message())
                .containsExactly(
                        "offence-barred: 'Being drunk in a highway, other public place or licensed premises' can never"
                                + " be named for 'Penalty notice for disorder (railway)'. Barred by the Regulations"
                                + " themselves.",
                        "offence-barred: 'Disorderly behaviour while drunk in a public place' can never be named for"
                                + " 'Penalty notice for disorder (railway)'. Barred by the Regulations themselves.",
                        "offence-unavailable: 'Theft' cannot be named for 'Penalty notice for disorder (railway)' on 21"
                                + " November 2026. Not barred by the Regulations, but barred for the community scheme,"
                                + " which caps this one (s.43(6)).",
                        "offence-unavailable: 'Throwing stones or similar at trains or on railways' cannot be named for"
                                + " 'Penalty notice for disorder (railway)' on 21 November 2026. Given by paragraph"
                                + " 11(b): use rsas-pnd-railway-stones.");
        assertThat(only(decide(RAIL, ON, asked("rsas-pnd-railway-stones", "railway-stones")))
                        .grantable())
                .isTrue();
    }
}
