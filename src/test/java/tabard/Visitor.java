package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody at a browser, who signs in as one account after another and looks at every kind of page once. */
final class Visitor {

    private static final String CELLS = """
            return [...document.querySelectorAll('main tbody tr')].map(row =>
                [...row.cells].map(cell => cell.innerText.trim().replace(/\\s+/g, ' ')).join(' | '))
            """;

    private static final String TOO_WIDE = """
            return [...document.querySelectorAll('main *')]
                .filter(one => !one.closest('.process-picture-frame')
                    && one.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map(one => one.outerHTML.slice(0, 120)).slice(-3).join('; ')
            """;

    private final Browser browser;
    private final String base;
    private final Set<String> seen = new HashSet<>();

    Visitor(Browser browser, int port) {
        this.browser = browser;
        this.base = "http://localhost:" + port;
    }

    Browser browser() {
        return browser;
    }

    /** Leaves whoever was signed in, and signs in. */
    void signIn(String account) {
        browser.driver().manage().deleteAllCookies();
        open("/sign-in");
        type("username", account);
        type("password", "tabard-demo");
        browser.follow(By.cssSelector("main button[type='submit']"));
        assertThat(text("header + div")).contains("Signed in as");
    }

    void open(String path) {
        browser.driver().get(base + path);
    }

    /** Where the browser is, without the program's own address. */
    String path() {
        return browser.driver().getCurrentUrl().substring(base.length());
    }

    /** Sends a form that leads to another page, and has to be there. */
    void send(String form, String path) {
        send(form);
        var told = browser.driver().findElements(By.cssSelector(".govuk-error-summary")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(told).isEmpty();
        assertThat(path()).isEqualTo(path);
    }

    void type(String id, String text) {
        var field = find(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /** Types a day into its three boxes. */
    void date(String id, int day, int month, int year) {
        type(id, String.valueOf(day));
        type(id + "-month", String.valueOf(month));
        type(id + "-year", String.valueOf(year));
    }

    /** Ticks a box or chooses an answer, at its words as people do. */
    void tick(String id) {
        find(By.cssSelector("label[for='%s']".formatted(id))).click();
    }

    /** Ticks the boxes with these words. */
    void tickNamed(List<String> words) {
        browser.driver().findElements(By.cssSelector(".govuk-checkboxes__label")).stream()
                .filter(label -> words.contains(label.getText()))
                .forEach(WebElement::click);
    }

    /** Chooses this answer wherever a question offers it. */
    void choose(String answer) {
        browser.driver().findElements(By.cssSelector(".govuk-radios__label")).stream()
                .filter(label -> answer.equals(label.getText()))
                .forEach(WebElement::click);
    }

    void send(String form) {
        browser.follow(By.cssSelector(form + " button[type='submit']"));
    }

    WebElement find(By what) {
        return browser.driver().findElement(what);
    }

    String text(String selector) {
        return find(By.cssSelector(selector)).getText();
    }

    String heading() {
        return text("h1");
    }

    /** The rows of the page's tables: their cells with a bar between them. */
    List<String> rows() {
        return browser.driver().executeScript(CELLS) instanceof List<?> rows
                ? rows.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Looks at a kind of page, the first time it comes: wide and narrow, with axe, and with nothing to complain of. */
    void look(String kind) {
        if (!seen.add(kind)) {
            return;
        }
        for (var width : new int[] {320, 1280}) {
            browser.width(width);
            browser.picture("journey " + kind + " " + width);
            assertThat(browser.scrollsSideways())
                    .as("%s scrolls sideways at %d: %s", kind, width, tooWide())
                    .isFalse();
        }
        assertThat(browser.violations()).as(kind).isEmpty();
        assertThat(browser.driver().getPageSource()).as(kind).doesNotContain("??", "Exception", "at tabard.");
        assertThat(complaints()).as(kind).isEmpty();
    }

    private String tooWide() {
        return String.valueOf(browser.driver().executeScript(TOO_WIDE));
    }

    /** Opens a page in Welsh and looks at it. */
    void lookInWelsh(String path) {
        open(path + (path.contains("?") ? "&" : "?") + "lang=cy");
        look(path.replaceAll("[A-Z0-9]+-[A-Z0-9-]+|[0-9a-f-]{36}", "one") + " cy");
    }

    /** What the browser complains of, but that a page said no: that is an answer. */
    private List<String> complaints() {
        return browser.complaints().stream()
                .filter(complaint -> !complaint.contains("status of 4"))
                .toList();
    }
}
