package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.RSAS;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;
import static tabard.powers.PowersFixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A force grants under the scheme that its chief officer can run, and no other. */
class SchemeOfTheForceTests {

    @Test
    void aForceIsNotAskedAboutASchemeItDoesNotRun() {
        var question = new PowersQuestion(
                RSAS, AVON, TODAY, List.of(asked("rsas-pnd-disorder", "pnd-theft")), null, Facts.NONE);

        var finding = only(new PowersRules(RAILWAY).decide(question));

        assertThat(finding.rules())
                .containsExactly(
                        Rule.SCHEME_RUN_BY_FORCE, Rule.OFFENCE_UNAVAILABLE, Rule.EMPLOYED, Rule.ARRANGEMENT_LIVE);
        assertThat(finding.reasons().getFirst())
                .isEqualTo(new Reason(
                        Rule.SCHEME_RUN_BY_FORCE,
                        "PRA 2002 s.43(1); S.I. 2004/915 reg 3",
                        "Avon and Somerset is not a force that runs the Railway Safety Accreditation Scheme.",
                        "Ask a force that runs this scheme, or ask about the scheme that this force runs."));
    }

    @Test
    void whatADraftUnderThatSchemeSaysIsNotJudged() {
        var draft = policy(RAILWAY, AVON);
        var untrained = with(inOrder(RAILWAY, AVON, TODAY), List.of(), List.of());
        var question = new PowersQuestion(RSAS, AVON, TODAY, List.of(asked("rsas-name-address-asb")), draft, untrained);

        assertThat(only(new PowersRules(RAILWAY).decide(question)).rules()).containsExactly(Rule.SCHEME_RUN_BY_FORCE);
    }
}
