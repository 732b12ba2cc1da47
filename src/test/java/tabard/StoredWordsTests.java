package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.Explanation;
import tabard.powers.Facts;
import tabard.powers.Finding;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.PowersRules;
import tabard.powers.Reason;
import tabard.scheme.Schemes;
import tools.jackson.databind.json.JsonMapper;

/** What the rules said is stored with a decision in English, and can be said in Welsh when it is read again. */
class StoredWordsTests {

    static final Locale WELSH = Locale.of("cy");
    static final SchemeCode CSAS = new SchemeCode("csas");

    @Test
    void aDecisionIsReadAsItWasMadeWithItsWordingsAndItsEnglish() {
        read(json -> {
            var made = decision();
            var stored = json.writeValueAsString(made);
            var again = json.readValue(stored, PowersDecision.class);

            assertThat(again).isEqualTo(made);
            assertThat(explanations(again))
                    .isEqualTo(explanations(made))
                    .allMatch(Explanation.Worded.class::isInstance);
            assertThat(json.writeValueAsString(again)).isEqualTo(stored);
            assertThat(stored)
                    .contains("\"message\":\"Gwent Police has no policy under the Community Safety Accreditation"
                            + " Scheme in effect on 21 November 2026.\"");
            assertThat(again.findings().getFirst().reasons().getFirst().message(WELSH))
                    .isEqualTo("Nid oes gan Heddlu Gwent bolisi o dan y Community Safety Accreditation"
                            + " Scheme mewn effaith ar 21 Tachwedd 2026.");
        });
    }

    @Test
    void aReasonStoredBeforeWordingsWereKeptIsReadAsItWasWritten() {
        read(json -> {
            var stored = """
                    {"power":"stop-cycles","answer":"NOT_GRANTABLE","reasons":[{"rule":"vetting",
                    "provision":"PRA 2002 s.41(4)(b)","message":"No clearance.","needs":"A clearance."}],
                    "advice":[{"rule":"pairs-with","message":"With others."}],"goodUntil":null,"limitedBy":[]}""";

            var finding = json.readValue(stored, Finding.class);

            assertThat(finding.reasons().getFirst().message()).isEqualTo("No clearance.");
            assertThat(finding.reasons().getFirst().said(WELSH))
                    .containsExactly(new Explanation.Piece("No clearance.", true));
            assertThat(finding.reasons().getFirst().needs(WELSH)).isEqualTo("A clearance.");
            assertThat(finding.advice().getFirst().message()).isEqualTo("With others.");
            assertThat(finding.next()).isEmpty();
        });
    }

    private static List<Explanation> explanations(PowersDecision decision) {
        return decision.findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .map(Reason::explanation)
                .toList();
    }

    private static PowersDecision decision() {
        var catalogue = Schemes.load().catalogue(CSAS);
        var force = new AskedForce(new ForceCode("gwent"), "Gwent Police", CSAS, Set.of(Country.W));
        var asked = Stream.concat(
                        catalogue.all().stream().map(power -> AskedPower.of(power.code())),
                        Stream.of(AskedPower.of(new PowerCode("vapes"))))
                .toList();
        return new PowersRules(catalogue)
                .decide(new PowersQuestion(CSAS, force, LocalDate.of(2026, 11, 21), asked, null, Facts.NONE));
    }

    private static void read(Consumer<JsonMapper> act) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .withUserConfiguration(JsonConfiguration.class)
                .run(context -> act.accept(context.getBean(JsonMapper.class)));
    }
}
