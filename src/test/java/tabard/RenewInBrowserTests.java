package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.AccreditedByApi;
import tabard.api.ApiClient;
import tabard.workflow.CaseProcess;

/** A compliance team asks for a renewal, page by page, and the officer sees what the case renews. */
@MovableProgram
class RenewInBrowserTests {

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
    void aRenewalIsChosenDeclaredAndShownToTheOfficer() {
        var number = people.one("Rhian");
        visitor.signIn("supplier-1");
        visitor.open("/supplier/renew?all=true&lang=en");
        visitor.look("renew");
        visitor.lookInWelsh("/supplier/renew?all=true");
        visitor.open("/supplier/renew?all=true&lang=en");
        visitor.send("#renew");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Choose at least one accreditation to renew", "Enter your full name");
        visitor.look("renew, refused");
        browser.driver()
                .findElement(By.cssSelector("input[name='number'][value='" + number + "']"))
                .click();
        visitor.type("declaredBy", "Sam Signatory");
        visitor.tick("agree");
        visitor.send("#renew");
        assertThat(visitor.path()).startsWith("/supplier/renew/");
        assertThat(visitor.text("#asked")).contains(number, "Rhian", "Nothing yet");
        visitor.look("renewals asked");
        var path = visitor.path();
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        var reference = visitor.text("#asked tbody th");

        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference + "?lang=en");
        assertThat(visitor.text("#renews")).contains("renews accreditation " + number);
        visitor.look("case that renews");
    }
}
