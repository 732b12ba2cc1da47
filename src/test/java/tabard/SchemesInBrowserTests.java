package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A place signs up on a form that its pack alone knows, is checked, and stands on the public list. */
@TestProgram
class SchemesInBrowserTests {

    static final List<String> COMMON = List.of(
            "Water",
            "Power supply",
            "Phone or wi-fi",
            "Phone charging",
            "Somewhere to sit",
            "Toilet",
            "Trained staff with a contact list",
            "Public liability insurance");

    static Browser browser;

    @LocalServerPort
    int port;

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

    @Test
    void aPlaceSignsUpIsAskedAnswersAndIsListedUntilItIsPaused() {
        var visitor = new Visitor(browser, port);
        var application = signsUp(visitor);
        checks(visitor, application);

        visitor.open("/schemes/safe-havens?lang=en");
        assertThat(visitor.text("#list")).contains("The Corner Café", "1 High Street", "Every day, 8 to 22", "Camden");
        assertThat(visitor.text("main")).doesNotContain("Duty manager", "ccredited");
        visitor.look("scheme");
        visitor.lookInWelsh("/schemes/safe-havens");
        visitor.open("/schemes/safe-havens/embed?lang=en");
        assertThat(visitor.text("main")).contains("The Corner Café");
        visitor.look("embedded list");

        visitor.signIn("nbcc");
        visitor.open(application + "?lang=en");
        visitor.type("words", "Closed for a month.");
        browser.follow(By.cssSelector("#keep button[value='pause']"));
        assertThat(visitor.text("#facts")).contains("Paused");
        visitor.open("/schemes/safe-havens");
        assertThat(visitor.text("#list")).doesNotContain("The Corner Café");
    }

    private static String signsUp(Visitor visitor) {
        visitor.signIn("supplier-1");
        visitor.open("/schemes");
        visitor.look("schemes");
        visitor.lookInWelsh("/schemes");
        visitor.open("/schemes/safe-havens/apply?lang=en");
        visitor.look("choose a variant");
        visitor.choose("Camden");
        visitor.send("#choose");
        visitor.look("sign up");
        var form = visitor.path();
        visitor.lookInWelsh(form);
        visitor.open(form + "&lang=en");
        visitor.type("point", "north of here");
        visitor.send("#send");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains(
                        "Give a name of 1 to 200 characters",
                        "Give longitude and latitude in degrees",
                        "Answer the question: Who runs the place?",
                        "Agree to the declaration");
        visitor.look("sign up refused");
        visitor.type("name", "The Corner Café");
        visitor.type("address", "1 High Street, London");
        visitor.type("point", "-0.1426, 51.5390");
        visitor.type("q-operator", "Cafés Ltd");
        visitor.type("q-contact-post", "Duty manager");
        visitor.type("q-opening-hours", "Every day, 8 to 22");
        visitor.date("q-training-day", 1, 10, 2026);
        visitor.type("q-number-trained", "3");
        visitor.date("q-insured-until", 1, 6, 2027);
        visitor.type("q-signatory-post", "Director");
        visitor.tickNamed(COMMON);
        visitor.tick("declared");
        visitor.send("#send");
        assertThat(visitor.text("#facts")).contains("Being checked", "Camden");
        assertThat(visitor.text("#missing")).contains("at least 1 of: Staff body-worn cameras");
        visitor.look("application sent");
        return visitor.path();
    }

    private static void checks(Visitor visitor, String application) {
        visitor.signIn("nbcc");
        visitor.open("/home?lang=en");
        visitor.look("queue");
        visitor.lookInWelsh("/endorsements");
        visitor.open(application + "?lang=en");
        visitor.look("application checked");
        visitor.choose("Confirm, and list it");
        visitor.send("#check");
        assertThat(visitor.text(".govuk-error-summary")).contains("cannot be confirmed while something is missing");
        visitor.choose("Ask the applicant something");
        visitor.type("words", "Is there a camera?");
        visitor.send("#check");
        assertThat(visitor.text("#facts")).contains("Waits for an answer");

        visitor.signIn("supplier-1");
        visitor.open(application + "?lang=en");
        visitor.look("application asked");
        visitor.lookInWelsh(application);
        visitor.open(application + "?lang=en");
        visitor.type("words", "There is.");
        visitor.tickNamed(List.of("Area covered by CCTV"));
        visitor.send("#answer");
        assertThat(visitor.text("#facts")).contains("Being checked");

        visitor.signIn("nbcc");
        visitor.open(application + "?lang=en");
        visitor.choose("Confirm, and list it");
        visitor.send("#check");
        assertThat(visitor.text("#facts")).contains("Listed", "21 November 2027");
        visitor.look("application listed");
    }
}
