package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.Browser;
import tabard.demo.DemoNumbers;

/** Every public page in a real browser: in both languages, wide and narrow, with nothing for axe to find. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
class PagesInBrowserTests {

    static final Map<String, String> STATES = Map.of(
            "expired", "Expired",
            "ceased", "Ended",
            "not-yet-valid", "Not valid yet",
            "withdrawn", "Withdrawn",
            "stood-down", "Stood down: no powers",
            "replaced", "Replaced");
    static Browser browser;

    @LocalServerPort
    int port;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/sign-in",
                "/sign-in?error",
                "/accessibility",
                "/privacy",
                "/cookies",
                "/check",
                "/check?number=12",
                "/check/7K3M-9Q2P-XW43",
                "/powers",
                "/powers?scheme=rsas&country=W&on=2010-02-03",
                "/powers?on=2026-02-30",
                "/powers/pnd-disorder",
                "/powers/begging",
                "/powers/fpn-byelaw?country=W",
                "/powers/no-such-power",
                "/powers/matrix",
                "/powers/matrix?country=W&on=2027-01-01",
                "/powers/matrix?scheme=rsas&on=2026-02-30",
                "/forces/avon-and-somerset/proof",
                "/forces/dorset/proof?on=2020-01-01",
                "/forces",
                "/forces/avon-and-somerset",
                "/forces/south-wales",
                "/forces/british-transport",
                "/forces/dorset?on=2020-01-01");
    }

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

    /** English wide and Welsh narrow: each language and each width once, for axe takes its time. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsForEverybody(String page) {
        isForEverybody(page, Language.ENGLISH, 1280);
        isForEverybody(page, Language.WELSH, 320);

        assertThat(browser.fetched())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("http://localhost:" + port + "/"))
                .noneMatch(address -> address.contains("/assets/"));
    }

    @Test
    void theBrowserHasNothingToComplainOf() {
        browser.complaints();

        browser.driver().get(address("/sign-in", Language.ENGLISH));

        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theAccreditationsOfTheDemonstrationCanBeChecked(@Autowired DemoNumbers numbers) {
        assertThat(numbers.all()).extracting(DemoNumbers.DemoNumber::purpose).contains("valid", "expired", "ceased");
        for (var number : numbers.all()) {
            isForEverybody("/check/" + number.number(), Language.WELSH, 320);
            isForEverybody("/check/" + number.number(), Language.ENGLISH, 1280);

            assertThat(browser.driver().findElement(By.tagName("h1")).getText())
                    .as(number.purpose())
                    .isEqualTo(STATES.getOrDefault(number.purpose(), "Valid"));
        }
    }

    @Test
    void anErrorLeadsToItsField() {
        browser.driver().get(address("/sign-in?error", Language.ENGLISH));
        assertThat(browser.driver().getTitle()).isEqualTo("Error: Sign in – Tabard");

        browser.driver().findElement(By.cssSelector(".govuk-error-summary a")).click();

        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("username");
    }

    @Test
    void theLanguageIsRemembered() {
        browser.driver().get(address("/cookies", Language.WELSH));
        browser.driver().get("http://localhost:%d/privacy".formatted(port));

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Preifatrwydd");

        browser.follow(By.linkText("English"));
        browser.driver().get("http://localhost:%d/cookies".formatted(port));

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Cookies");
    }

    @Test
    void whoeverSignsInIsNamedAndCanSignOut() {
        browser.width(1280).driver().get(address("/sign-in", Language.ENGLISH));
        browser.driver().findElement(By.id("username")).sendKeys("officer-avon");
        browser.driver().findElement(By.id("password")).sendKeys("tabard-demo");
        browser.follow(By.cssSelector("main button[type='submit']"));
        for (var width : new int[] {1280, 320}) {
            browser.width(width).driver().get(address("/cookies", Language.ENGLISH));
            browser.picture("signed in " + width);

            assertThat(browser.driver().getPageSource())
                    .contains("Signed in as Accreditation officer, Avon and Somerset");
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
        }
        browser.width(1280).follow(By.cssSelector("form[action='/sign-out'] button"));

        assertThat(browser.driver().getPageSource()).doesNotContain("Signed in as");
    }

    private void isForEverybody(String page, Language language, int width) {
        browser.width(width).driver().get(address(page, language));
        browser.picture(page + " " + language.tag() + " " + width);

        assertThat(browser.violations()).as(language.name()).isEmpty();
        assertThat(browser.scrollsSideways()).as(language.name()).isFalse();
        assertThat(browser.driver().getPageSource()).doesNotContain("??");
        assertThat(browser.driver().findElement(By.tagName("html")).getAttribute("lang"))
                .isEqualTo(language.tag());
    }

    private String address(String page, Language language) {
        return "http://localhost:%d%s%slang=%s".formatted(port, page, page.contains("?") ? "&" : "?", language.tag());
    }
}
