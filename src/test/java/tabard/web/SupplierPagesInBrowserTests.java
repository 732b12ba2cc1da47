package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.Browser;

/** The pages of a compliance team and of a training provider in a real browser, with the people of the demonstration. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
class SupplierPagesInBrowserTests {

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
    void everyPageOfAComplianceTeamIsForEverybody() {
        signIn("supplier-1");
        var reference = "CSAS-2026-00001";
        go("/supplier/people");
        var person = browser.driver()
                .findElement(By.cssSelector("tbody a"))
                .getDomProperty("href")
                .replace("http://localhost:" + port, "");

        for (var page : List.of(
                "/supplier",
                "/supplier/people",
                person,
                person + "/leaver",
                "/supplier/people/add",
                "/supplier/rosters",
                "/supplier/documents",
                "/supplier/apply",
                "/supplier/cases",
                "/supplier/cases/" + reference,
                "/account")) {
            isForEverybody(page);
        }
    }

    @Test
    void everyPageOfATrainingProviderIsForEverybody() {
        signIn("trainer-1");
        isForEverybody("/training");
        go("/training");
        browser.driver().findElement(By.cssSelector("tbody a")).click();
        isForEverybody(path());
    }

    private void signIn(String user) {
        browser.driver().manage().deleteAllCookies();
        go("/sign-in");
        browser.driver().findElement(By.id("username")).sendKeys(user);
        browser.driver().findElement(By.id("password")).sendKeys("tabard-demo");
        browser.driver()
                .findElement(By.cssSelector("main form button[type=submit]"))
                .click();
    }

    private void isForEverybody(String page) {
        for (var language : List.of(Language.WELSH, Language.ENGLISH)) {
            for (var width : new int[] {320, 1280}) {
                browser.width(width);
                go(page + (page.contains("?") ? "&" : "?") + "lang=" + language.tag());
                browser.picture("%s-%s-%d"
                        .formatted(page.replaceAll("[0-9a-f-]{36}", "x").replace('/', '_'), language.tag(), width));

                assertThat(browser.violations())
                        .as("%s %s at %d", page, language, width)
                        .isEmpty();
                assertThat(browser.scrollsSideways())
                        .as("%s %s at %d", page, language, width)
                        .isFalse();
                assertThat(browser.driver().getPageSource()).doesNotContain("??");
            }
        }
    }

    private void go(String page) {
        browser.driver().get("http://localhost:" + port + page);
    }

    private String path() {
        return browser.driver()
                .getCurrentUrl()
                .replace("http://localhost:" + port, "")
                .replaceAll("\\?.*", "");
    }
}
