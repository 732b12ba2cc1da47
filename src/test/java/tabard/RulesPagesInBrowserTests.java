package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that say what the rules say: in a browser, in both languages, wide and narrow. */
@TestProgram
class RulesPagesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        // The matrix has a thousand cells, each of which axe looks at.
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void comes() {
        visitor = new Visitor(browser, port);
    }

    @Test
    void anybodyReadsWhichForcePermitsWhatAndTheProofOfIt() {
        browser.driver().manage().deleteAllCookies();
        isForEverybody("/powers/matrix?on=2026-11-21");
        isForEverybody("/powers/matrix?on=2027-01-01&country=W");
        isForEverybody("/forces/avon-and-somerset?on=2026-11-21&known=2026-11-20");
        isForEverybody("/forces/dorset?on=2020-01-01");

        visitor.open("/forces/avon-and-somerset/proof?lang=en");
        new WebDriverWait(browser.driver(), Duration.ofMinutes(1))
                .until(_ -> visitor.text("main").contains("Proved: nothing breaks the law"));
        isForEverybody("/forces/avon-and-somerset/proof");
        assertThat(visitor.text("main")).contains("Profwyd");
        isForEverybody("/forces/dorset/proof?on=2020-01-01");
    }

    @Test
    void aComplianceTeamSeesWhatItsPeopleLackAndWhatLapses() {
        visitor.signIn("supplier-1");
        isForEverybody("/supplier/readiness");
        visitor.open("/supplier/readiness?lang=en");
        browser.follow(By.cssSelector("tbody a"));
        isForEverybody(visitor.path());
        isForEverybody("/renewals?days=365");
        isForEverybody("/supplier/readiness?force=dorset");
    }

    @Test
    void whatAForceDoesNotOfferSaysWhatWouldMakeItAYes() {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/apply?lang=en");
        browser.driver()
                .findElements(By.cssSelector(".govuk-checkboxes__label"))
                .getFirst()
                .click();
        browser.follow(By.id("continue"));
        visitor.tickNamed(List.of("Dorset Police"));
        browser.follow(By.id("continue"));

        assertThat(visitor.path()).endsWith("/powers");
        isForEverybody(visitor.path());
        visitor.open(visitor.path().replaceAll("\\?.*", "") + "/dorset?lang=en");
        isForEverybody(visitor.path().replaceAll("\\?.*", ""));
    }

    @Test
    void anOfficerSeesWhatWouldMakeItAYes() {
        visitor.signIn("officer-avon");
        visitor.open("/officer?lang=en");
        browser.follow(By.cssSelector("tbody a"));
        assertThat(visitor.text("main")).isNotEmpty();
        isForEverybody(visitor.path());
        isForEverybody("/renewals?days=365");
    }

    private void isForEverybody(String path) {
        for (var language : List.of("cy", "en")) {
            visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            openEverything();
            browser.width(320);
            assertThat(browser.violations()).as("%s %s at 320", path, language).isEmpty();
            visitor.look("rules %s %s".formatted(path.replaceAll("[0-9a-f-]{36}", "one"), language));
        }
        visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=cy");
    }

    private void openEverything() {
        browser.driver().executeScript("document.querySelectorAll('main details').forEach(one => one.open = true)");
    }
}
