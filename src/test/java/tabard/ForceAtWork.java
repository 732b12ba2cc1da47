package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** How vetting units, training providers, officers and chief officers take cases through their pages. */
final class ForceAtWork {

    private static final String DONE = ".govuk-notification-banner--success";

    private final Visitor visitor;

    ForceAtWork(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The vetting unit clears people. */
    void vet(String force, List<String> references) {
        visitor.signIn("vetting-" + force);
        visitor.open("/vetting");
        visitor.look("vetting inbox");
        for (var reference : references) {
            visitor.open("/vetting/cases/" + reference);
            visitor.look("vetting case");
            visitor.tick("outcome");
            new Select(visitor.find(By.id("level"))).selectByValue("NPPV2_FULL");
            visitor.date("granted", 20, 11, 2026);
            visitor.date("expires", 20, 11, 2031);
            visitor.type("reference", "V-1");
            visitor.send("#record-vetting-outcome", "/vetting");
            visitor.look("vetting done");
        }
    }

    /** The training provider records that people passed, whichever force they are for. */
    void train(List<String> people) {
        visitor.signIn("trainer-1");
        for (var person : people) {
            visitor.open("/training");
            visitor.look("training");
            visitor.browser().follow(By.partialLinkText(person));
            visitor.look("training result");
            new Select(visitor.find(By.id("course"))).selectByValue("csas-traffic-management");
            visitor.date("passed", 10, 11, 2026);
            visitor.date("expires", 10, 11, 2029);
            visitor.type("certificateNumber", "T-1");
            visitor.send("main", "/training?recorded");
        }
    }

    /** The officer verifies the training and recommends both powers. */
    void recommend(String force, List<String> references) {
        visitor.signIn("officer-" + force);
        visitor.open("/officer");
        visitor.look("officer inbox");
        for (var reference : references) {
            visitor.open("/officer/cases/" + reference);
            visitor.look("officer case to verify");
            visitor.tick("outcome");
            visitor.type("seen", "Certificate T-1 was seen.");
            visitor.send("#verify-training", "/officer/cases/" + reference);
            assertThat(visitor.text(DONE)).isNotBlank();
            visitor.look("officer case to recommend");
            fillInRecommendation();
            visitor.send("#recommend-powers", "/officer/cases/" + reference);
            assertThat(visitor.text(DONE)).isNotBlank();
            visitor.look("officer case recommended");
        }
    }

    void fillInRecommendation() {
        for (var test : List.of("employer", "suitable", "capable", "trained")) {
            visitor.tick(test);
            visitor.type(test + "Basis", "The file was read.");
        }
        visitor.tick("power-name-address-road-traffic");
        visitor.tick("power-control-traffic");
    }

    /** The chief officer decides one case; what is refused is refused for the reason given. */
    void decide(String reference, Set<String> refused, String reason) {
        visitor.open("/chief-officer/cases/" + reference);
        visitor.look("chief officer case to decide");
        fillInDecision(refused, reason);
        visitor.send("#decide-accreditation", "/chief-officer/cases/" + reference);
        assertThat(visitor.text(DONE)).isNotBlank();
        visitor.look("chief officer case decided " + refused.size());
    }

    void fillInDecision(Set<String> refused, String reason) {
        for (var power : List.of("name-address-road-traffic", "control-traffic")) {
            visitor.tick("power-" + power + (refused.contains(power) ? "-2" : ""));
            if (refused.contains(power)) {
                visitor.type("reason-" + power, reason);
            }
        }
        visitor.date("to", 21, 11, 2028);
        visitor.tick("testsConsidered");
        visitor.type("reason", "All four tests are met.");
    }
}
