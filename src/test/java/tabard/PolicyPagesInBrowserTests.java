package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole life of a policy in a browser, in both languages, wide and narrow. */
@MovableProgram
class PolicyPagesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @BeforeEach
    void aMorning() {
        clock.reset();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aPolicyIsWrittenSimulatedSentBackMendedApprovedAndInEffectOnItsDay() {
        var visitor = new Visitor(browser, port);
        var officer = new PolicyWriter(visitor);
        visitor.signIn("officer-avon");
        visitor.open("/policy");
        visitor.look("policy");
        visitor.lookInWelsh("/policy");
        visitor.open("/policy?lang=en");
        browser.follow(By.cssSelector("#begin button"));
        var path = visitor.path();
        visitor.look("policy draft");
        visitor.lookInWelsh(path);
        assertThat(visitor.text("#objections")).contains("Nid oes efelychiad");
        visitor.open(path + "?lang=en");
        var first = officer.terms(path, "P4Y");
        officer.power(path, "control-traffic", "Wears the approved uniform");
        officer.barredOffencesAreNotShown(path);
        visitor.open(path + "/simulation");
        visitor.look("policy draft without a simulation");

        officer.simulate(path);
        visitor.look("policy draft simulated");
        visitor.lookInWelsh(path + "/simulation");
        visitor.open(path + "?lang=en");
        assertThat(visitor.text("#facts")).contains("Attached");
        visitor.look("policy draft ready");
        visitor.tick("checked");
        visitor.send("#send", path);

        visitor.signIn("chief-avon");
        visitor.open("/chief-officer");
        visitor.look("chief officer inbox with a policy");
        browser.follow(By.cssSelector("a[href='" + path + "']"));
        visitor.look("policy draft to answer");
        visitor.tick("answer-2");
        visitor.send("#answer-form");
        assertThat(visitor.text(".govuk-error-summary")).contains("Give a reason");
        visitor.look("policy draft to answer refused");
        visitor.tick("answer-2");
        visitor.type("reason", "Name the jacket.");
        visitor.send("#answer-form", path);
        visitor.look("policy draft sent back");

        visitor.signIn("officer-avon");
        visitor.open(path);
        assertThat(visitor.text("main")).contains("Sent back", "Name the jacket.");
        officer.power(path, "control-traffic", "Wears the yellow jacket");
        assertThat(visitor.text("#facts")).contains("Out of date");
        visitor.tick("checked");
        visitor.send("#send");
        assertThat(visitor.text(".govuk-error-summary")).contains("The draft is not ready");
        visitor.open(path + "/simulation");
        assertThat(visitor.text("#stale")).contains("Out of date");
        visitor.look("policy draft simulation stale");
        visitor.lookInWelsh(path + "/simulation");
        visitor.open(path + "?lang=en");
        officer.simulate(path);
        visitor.open(path);
        visitor.tick("checked");
        visitor.send("#send", path);
        assertThat(browser.driver().findElements(By.id("answer-form"))).isEmpty();

        visitor.signIn("chief-avon");
        visitor.open(path);
        visitor.tick("answer");
        visitor.send("#answer-form", path);
        visitor.look("policy draft approved");
        isInEffect(visitor, first);
    }

    /** Nothing runs on the day: the pages of the force say so by themselves. */
    private void isInEffect(Visitor visitor, LocalDate first) {
        clock.moveTo(first.minusDays(1));
        visitor.open("/forces/avon-and-somerset");
        assertThat(visitor.text("main")).doesNotContain("Wears the yellow jacket");
        clock.moveTo(first);
        visitor.open("/forces/avon-and-somerset");
        assertThat(visitor.text("main")).contains("Wears the yellow jacket");
        visitor.look("force with its new policy");
        visitor.open("/forces/avon-and-somerset/proof");
        visitor.look("proof of the new policy");
        visitor.lookInWelsh("/forces/avon-and-somerset/proof");
        visitor.open("/forces/avon-and-somerset/differences?lang=en");
        visitor.look("force differences");
    }

    @Test
    void theChiefOfficerKeepsTheRegister() {
        var visitor = new Visitor(browser, port);
        visitor.signIn("chief-avon");
        visitor.open("/delegations");
        visitor.look("delegations");
        new Select(visitor.find(By.id("delegate"))).selectByValue("officer-avon");
        visitor.tick("decisions-2");
        visitor.date("from", 1, 11, 2026);
        visitor.date("to", 1, 11, 2030);
        visitor.type("instrument", "SD 14/2026");
        visitor.send("#record", "/delegations");
        visitor.look("delegations recorded");
        browser.follow(By.cssSelector("tbody a"));
        visitor.look("delegation");
        visitor.type("reason", "Moved to another post");
        var path = visitor.path();
        visitor.send("#end", path);
        visitor.look("delegation ended");
    }
}
