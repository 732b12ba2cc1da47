package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.AccreditedByApi;
import tabard.api.ApiClient;
import tabard.workflow.CaseProcess;

/** An accreditation in its life, page by page: proposed, heard and withdrawn; stood down at once. */
@MovableProgram
class AccreditationLifeInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @Autowired
    TestClock clock;

    Visitor visitor;
    AccreditedByApi people;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        clock.reset();
        visitor = new Visitor(browser, port);
        people = new AccreditedByApi(new ApiClient(port), process);
    }

    @Test
    void isProposedHeardAndWithdrawn() {
        var number = people.one("Bethan");
        visitor.signIn("officer-avon");
        visitor.open("/accreditations?lang=en");
        visitor.look("accreditations");
        visitor.lookInWelsh("/accreditations");
        visitor.open("/accreditations?lang=en");
        visitor.type("number", "nothing");
        visitor.send("#find");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter a number as it stands on the card");
        visitor.look("accreditations, refused");
        visitor.open("/accreditations?lang=en&number=" + number);
        assertThat(visitor.path()).isEqualTo("/accreditations/" + number);
        visitor.look("accreditation");
        visitor.lookInWelsh("/accreditations/" + number);
        visitor.open("/accreditations/" + number + "?lang=en");
        browser.follow(By.id("propose-withdrawal"));
        visitor.look("propose withdrawal");
        visitor.lookInWelsh(visitor.path());
        visitor.open("/accreditations/" + number + "/withdrawal?lang=en");
        visitor.send("#propose");
        visitor.look("propose withdrawal, refused");
        visitor.type("reasons", "Three complaints were upheld.");
        visitor.send("#propose", "/accreditations/" + number);
        assertThat(visitor.text(".govuk-notification-banner")).contains("The withdrawal is proposed");

        browser.follow(By.partialLinkText("Minded to withdraw"));
        var path = visitor.path();
        visitor.look("withdrawal to hear");
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.tick("answer");
        visitor.send("#hear");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say what was said, in at least 3 characters");
        visitor.look("withdrawal to hear, refused");
        visitor.date("received", 21, 11, 2026);
        visitor.type("said", "It was not me.");
        visitor.send("#hear", path);
        assertThat(browser.driver().findElements(By.id("decide"))).isEmpty();

        visitor.signIn("chief-avon");
        visitor.open(path + "?lang=en");
        visitor.look("withdrawal to decide");
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.tick("outcome");
        visitor.type("reasons", "Three complaints were upheld.");
        visitor.send("#decide");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Enter a time, such as 09:30", "Choose how the notice was served");
        visitor.look("withdrawal to decide, refused");
        fillInNotice();
        visitor.send("#decide", path);

        assertThat(visitor.text(".govuk-notification-banner")).contains("The accreditation is withdrawn");
        visitor.look("withdrawal decided");
        assertThat(people.state(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void isStoodDownAtOnceAndNotReviewedByTheSame() {
        var number = people.one("Cadi");
        visitor.signIn("chief-avon");
        visitor.open("/accreditations/" + number + "?lang=en");
        browser.follow(By.id("act-at-once"));
        visitor.look("at once");
        visitor.lookInWelsh(visitor.path());
        visitor.open("/accreditations/" + number + "/at-once?lang=en");
        visitor.tick("act");
        visitor.type("reasons", "An arrest was reported this morning.");
        fillInNotice();
        visitor.send("#at-once", "/accreditations/" + number);

        assertThat(people.state(number)).isEqualTo("STOOD_DOWN");
        browser.follow(By.partialLinkText("Stood down at once"));
        visitor.look("at once, waiting");
        assertThat(browser.driver().findElements(By.id("review"))).isEmpty();
    }

    @Test
    void isVariedByWhoeverDidNotProposeIt() {
        var number = people.one("Dilys");
        visitor.signIn("officer-avon");
        visitor.open("/accreditations/" + number + "?lang=en");
        browser.follow(By.id("propose-variation"));
        visitor.look("propose variation");
        visitor.lookInWelsh(visitor.path());
        visitor.open("/accreditations/" + number + "/variation?lang=en");
        new Select(visitor.find(By.id("power"))).selectByValue("control-traffic");
        visitor.type("conditions", "Only at the stadium.");
        visitor.tick("suitable");
        visitor.send("#vary");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say what the finding rests on");
        visitor.look("propose variation, refused");
        visitor.type("suitableBasis", "On file.");
        visitor.tick("trained");
        visitor.type("trainedBasis", "Certificate T-1 was seen.");
        visitor.type("reasons", "The role has changed.");
        visitor.send("#vary", "/accreditations/" + number);
        assertThat(visitor.text(".govuk-notification-banner")).contains("The variation is proposed");

        visitor.signIn("chief-avon");
        visitor.open("/accreditations/" + number + "?lang=en");
        browser.follow(By.partialLinkText("Variation of"));
        var path = visitor.path();
        visitor.look("variation to decide");
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.tick("outcome");
        visitor.type("reasons", "The role has changed.");
        fillInNotice();
        visitor.send("#decide", path);

        assertThat(visitor.text(".govuk-notification-banner")).contains("The accreditation is varied");
        visitor.look("variation decided");
        visitor.open("/accreditations/" + number + "?lang=en");
        assertThat(visitor.text("main")).contains("Only at the stadium.");
    }

    private void fillInNotice() {
        visitor.date("served", 21, 11, 2026);
        visitor.type("servedTime", "09:00");
        visitor.tick("way");
        visitor.date("copy", 21, 11, 2026);
        visitor.type("copyTime", "09:00");
    }
}
