package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An invoice from the list to the payment page and back, as a compliance team sees it. */
@TestProgram
class FeesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    Visitor visitor;

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
        visitor = new Visitor(browser, port);
    }

    @Test
    void anInvoiceIsDeclinedGivenUpAndPaid() {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/invoices");
        visitor.look("invoices");
        visitor.lookInWelsh("/supplier/invoices");
        visitor.open("/supplier/invoices?lang=en");
        browser.follow(By.xpath("//tr[td//*[normalize-space()='To pay']][last()]/th/a"));
        var invoice = visitor.path();
        visitor.look("invoice");
        assertThat(shownInPrint(browser)).isEmpty();
        visitor.lookInWelsh(invoice);
        visitor.open(invoice + "?lang=en");
        assertThat(visitor.text("main"))
                .contains(
                        "Assumption of the demonstration: the force has published no fee.", "version 2 of its policy");

        visitor.send("#pay");
        assertThat(visitor.heading()).startsWith("Payment of invoice");
        visitor.look("payment begun");
        visitor.lookInWelsh(visitor.path());
        visitor.open(visitor.path().replaceAll("\\?.*", "") + "?lang=en");
        browser.follow(By.id("continue"));
        assertThat(visitor.heading()).isEqualTo("Payment page (simulator)");
        visitor.look("payment simulator");
        browser.follow(By.id("outcome-decline"));
        assertThat(visitor.text("main")).contains("Declined", "Nothing was taken");
        visitor.look("payment declined");

        visitor.open(invoice);
        visitor.send("#pay");
        browser.follow(By.id("continue"));
        visitor.lookInWelsh(visitor.path());
        browser.follow(By.id("outcome-pay"));
        visitor.open(visitor.path().replaceAll("\\?.*", "") + "?lang=en");
        assertThat(visitor.heading()).isEqualTo("Paid");
        visitor.look("payment made");
        browser.follow(By.linkText("Back to the invoice"));
        assertThat(visitor.rows().getFirst()).contains("Avon and Somerset", "Paid");
        assertThat(browser.driver().findElements(By.id("pay"))).isEmpty();

        visitor.signIn("officer-avon");
        visitor.open("/officer");
        browser.follow(By.linkText("Fees of this force"));
        visitor.look("shares");
        visitor.lookInWelsh("/officer/fees");
        var share = invoice.replace("/supplier/invoices", "/officer/fees");
        visitor.lookInWelsh(share);
        visitor.open(share + "?lang=en");
        visitor.send("#refund");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say why it is given back");
        visitor.look("share refused");
        visitor.type("refundReason", "Charged by mistake");
        visitor.send("#refund", share + "?done");
        visitor.look("share refunded");
        assertThat(visitor.text("main")).contains("Refunded", "Charged by mistake", "officer-avon");
    }

    @Test
    void whatIsChargedStandsOnThePagesOfACaseAndBeforeTheDeclaration() {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/cases");
        browser.follow(
                By.xpath("//tbody/tr[contains(., 'Avon and Somerset')]//a[contains(@class, 'tabard-reference')]"));
        var reference = visitor.path().replaceAll(".*/", "");
        assertThat(visitor.text("#invoices")).contains("Fees");
        visitor.open("/supplier/apply");
        var labels = browser.driver().findElements(By.cssSelector(".govuk-checkboxes__label"));
        new SupplierAtWork(visitor).fillIn(List.of(labels.getLast().getText()));
        assertThat(visitor.text("#fees")).contains("No fee is published, so none is charged here", "£0.00");

        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference);
        assertThat(visitor.text("#invoices")).contains("Fees");
        visitor.signIn("chief-avon");
        visitor.open("/chief-officer/cases/" + reference);
        assertThat(visitor.text("#invoices")).contains("Fees");
    }

    /** What of the site's frame a printed page would show. */
    private static String shownInPrint(Browser browser) {
        var devtools = browser.driver();
        devtools.executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        var shown = browser.driver().executeScript("""
                return [...document.querySelectorAll('header, footer, nav, form, .govuk-service-navigation, .govuk-back-link')]
                    .filter(one => one.getClientRects().length > 0).map(one => one.outerHTML.slice(0, 80)).join('; ')""");
        devtools.executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
        return String.valueOf(shown);
    }
}
