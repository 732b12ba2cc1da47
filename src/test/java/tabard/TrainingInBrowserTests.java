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
import tools.jackson.databind.JsonNode;

/** Training from a provider's file to the person's own page, and the plan of renewals, in both languages. */
@TestProgram
class TrainingInBrowserTests {

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
    void aProvidersFileIsLookedOverAndRecordedRowByRow() throws IOException {
        var visitor = new Visitor(browser, port);
        var api = new ApiClient(port);
        var open = openCase(api);
        var person = person(api, open.get("person").asString());
        visitor.signIn("trainer-1");
        visitor.open("/training/files");
        visitor.look("training files");
        visitor.lookInWelsh("/training/files");
        visitor.open("/training/files?lang=en");
        visitor.send("#send");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose a file");
        visitor.look("training files refused");

        var row = "%s,%s,%s,%s,csas-core,FAIL,2026-11-02,,F-1,41,\n"
                .formatted(
                        open.get("reference").asString(),
                        person.get("givenName").asString(),
                        person.get("familyName").asString(),
                        person.get("dateOfBirth").asString());
        var file = folder.resolve("results.csv");
        Files.writeString(
                file,
                "reference,given_name,family_name,date_of_birth,course,outcome,date,expires,certificate_number,mark,certificate_sha256\n"
                        + row + row.replace("FAIL", "PERHAPS"));
        visitor.find(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        visitor.send("#send");
        assertThat(visitor.text("main")).contains("2 rows, of which 1 are good", "give PASS or FAIL");
        visitor.look("training file judged");
        var judged = visitor.path();
        visitor.lookInWelsh(judged);
        visitor.open(judged + "?lang=en");
        visitor.send("#keep");
        assertThat(visitor.text("main")).contains("The good rows were recorded on");
        visitor.open("/training/files");
        assertThat(visitor.text("main")).contains("Good rows recorded");

        var jws = folder.resolve("results.jws");
        Files.writeString(jws, "not.a.signature");
        visitor.find(By.id("signed")).sendKeys(jws.toAbsolutePath().toString());
        visitor.send("#send-signed");
        assertThat(visitor.text(".govuk-error-summary")).contains("This is not a JSON Web Signature");
    }

    @Test
    void anOfficerSeesWhatWaitsAndWhomTheForceApproves() {
        var visitor = new Visitor(browser, port);
        visitor.signIn("officer-avon");
        for (var page : new String[] {"/officer/training", "/officer/training/providers"}) {
            visitor.open(page + "?lang=en");
            visitor.look(page.substring(1).replace('/', ' '));
            visitor.lookInWelsh(page);
        }
        visitor.open("/officer/training/providers?lang=en");
        assertThat(visitor.text("main")).contains("Example Training Ltd");
        visitor.send("#approve");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose a provider");
        visitor.look("training providers refused");
    }

    @Test
    void aPersonReadsByALinkWhatIsHeldAndAnEmployerPlansRenewals() {
        var visitor = new Visitor(browser, port);
        var api = new ApiClient(port);
        var person = openCase(api).get("person").asString();
        visitor.signIn("supplier-1");
        visitor.open("/supplier/people/" + person + "/training?lang=en");
        visitor.look("stated training");
        visitor.lookInWelsh("/supplier/people/" + person + "/training");
        visitor.open("/supplier/people/" + person + "?lang=en");
        visitor.send("#record-link");
        visitor.look("record link");
        var link = visitor.text("#link").replaceAll("^https?://[^/]+", "");

        visitor.open(link + "?lang=en");
        assertThat(visitor.heading()).isEqualTo("What is held about you");
        visitor.look("my record");
        visitor.open(link + "?lang=cy");
        visitor.look("my record cy");
        visitor.open("/my-record/guess?lang=en");
        visitor.look("my record ended");

        visitor.open("/renewals/plan?lang=en");
        visitor.look("renewal plan");
        visitor.lookInWelsh("/renewals/plan");
        visitor.open("/renewals/plan?perWeek=0&lang=en");
        assertThat(visitor.text(".govuk-error-summary")).contains("Give a number from 1 to 500");
    }

    private static JsonNode openCase(ApiClient api) {
        for (var one : api.get("supplier-1", "/api/v1/cases").json().get("items")) {
            if (one.path("closedAt").isMissingNode() || one.path("closedAt").isNull()) {
                return one;
            }
        }
        throw new AssertionError("The demonstration has an open case.");
    }

    private static JsonNode person(ApiClient api, String id) {
        for (var one : api.get("supplier-1", "/api/v1/people").json().get("items")) {
            if (one.get("id").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("Whose case is open is employed.");
    }
}
