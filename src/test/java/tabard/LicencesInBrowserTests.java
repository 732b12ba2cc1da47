package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;
import tabard.sia.LicenceFixtures;

/** What the register said, from a file to the page of a case, as an officer sees it. */
@TestProgram
class LicencesInBrowserTests {

    static Browser browser;

    @TempDir
    Path folder;

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
    void aRevokedLicenceIsLookedOverKeptDecidedAndShownOnTheCase() throws IOException {
        var visitor = new Visitor(browser, port);
        var api = new ApiClient(port);
        var reference = open(api);
        visitor.signIn("officer-avon");
        visitor.open("/officer");
        browser.follow(By.linkText("SIA licences"));
        visitor.look("licences");
        visitor.lookInWelsh("/officer/licences");
        visitor.open("/officer/licences?lang=en");
        visitor.send("#send");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose a file", "Say where it comes from");
        visitor.look("licences refused");
        visitor.open("/officer/cases/" + reference);
        assertThat(visitor.text("#licence")).contains("This role needs no licence.", "Nothing is held");
        var holder = visitor.text("dl > div:nth-child(1) dd");

        var file = folder.resolve("register.csv");
        var parts = holder.split(" ", 2);
        Files.writeString(
                file,
                LicenceFixtures.headed(LicenceFixtures.entry(
                                "2026-11-20T10:00:00Z", "9876543210987654", parts[0], parts[1], "REVOKED", "2027-01-01")
                        + LicenceFixtures.entry("2026-11-20T10:00:00Z", "98765", "A", "B", "ACTIVE", "")));
        visitor.open("/officer/licences");
        visitor.find(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        visitor.type("source", "SIA register, looked up one by one");
        visitor.send("#send");
        assertThat(visitor.text("main")).contains("2 rows, of which 1 are good", "give the 16 digits");
        visitor.look("licences judged");
        var judged = visitor.path();
        visitor.lookInWelsh(judged);
        visitor.open(judged + "?lang=en");
        visitor.send("#keep");
        assertThat(visitor.rows().getFirst())
                .contains("Revoked; may still be in force pending appeal", "Somebody of that name; the number is new");
        visitor.look("licences waiting");

        browser.follow(By.partialLinkText(holder));
        var check = visitor.path();
        visitor.look("licence");
        visitor.lookInWelsh(check);
        visitor.open(check + "?lang=en");
        visitor.send("#decide");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose whom it is about", "Say what was decided");
        visitor.tick("person");
        visitor.type("decided", "Appeal lodged. Nothing is changed for now.");
        visitor.send("#decide", "/officer/licences?done");
        visitor.open("/officer/cases/" + reference);
        assertThat(visitor.text("#licence")).contains("Revoked; may still be in force pending appeal", "s.11(6)");
    }

    private static String open(ApiClient api) {
        for (var task : api.get("officer-avon", "/api/v1/tasks").json().get("items")) {
            return task.get("caseReference").asString();
        }
        throw new AssertionError("The demonstration has an open case.");
    }
}
