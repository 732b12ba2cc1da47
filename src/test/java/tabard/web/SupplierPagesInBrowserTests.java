package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Browser;
import tabard.access.Scope;

/** The pages of a compliance team and of a training provider in a real browser, with the people of the demonstration. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
class SupplierPagesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

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
                person + "/readiness",
                person + "/photo",
                "/supplier/readiness",
                "/renewals",
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

    @Test
    void aTriedRosterIsForEverybody() throws IOException {
        signIn("supplier-1");
        go("/supplier/rosters");
        var file = Files.writeString(Files.createTempFile("roster", ".csv"), """
                Given name,Family name,Date of birth,Role,Staff number,Employed from,Engaged as
                Ada,Newcomer,1/1/1990,Warden,N1,1/4/2026,Employee
                Bob,Volunteer,1/1/1991,Warden,N2,1/4/2026,Volunteer
                """);
        browser.driver().findElement(By.id("file")).sendKeys(file.toString());
        browser.driver().findElements(By.name("forces")).forEach(force -> force.click());
        browser.follow(By.cssSelector("main form button[type=submit]"));

        assertThat(browser.driver().getPageSource())
                .contains("powers can be applied for", "Only an employee can be accredited");
        isForEverybody(path());
    }

    @Test
    void recordsAreComparedByAnOfficer() {
        var ids = Scope.SYSTEM.call(() -> transaction.execute(_ -> sql.sql(
                        "select distinct person_id::text from case_file where force = 'avon-and-somerset' order by 1 limit 2")
                .query(String.class)
                .list()));
        signIn("officer-avon");
        isForEverybody("/officer/duplicates");
        var two = "/officer/duplicates/" + String.join("/", ids);
        isForEverybody(two);

        go(two);
        browser.follow(By.cssSelector("#compare button"));
        assertThat(browser.driver().getPageSource())
                .contains("Say whether these records are one person", "Enter the reason");
        browser.driver().findElement(By.id("same")).click();
        browser.driver().findElement(By.id("reason")).sendKeys("The same passport.");
        browser.follow(By.cssSelector("#compare button"));

        assertThat(browser.driver().getPageSource()).contains("Neither record was changed", "One person");
        isForEverybody("/officer/duplicates");
        isForEverybody(two);
        go(two);
        browser.driver().findElement(By.id("reason")).sendKeys("It was his brother.");
        browser.follow(By.cssSelector("#undo button"));
        assertThat(browser.driver().getPageSource()).contains("The finding has been undone");
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
