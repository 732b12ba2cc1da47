package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;
import tools.jackson.databind.JsonNode;

/** Notices as the employer, the force and an auditor find them, by page and by API. */
@TestProgram
class NoticesInBrowserTests {

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
    void areListedAndReadAndSayWhatBecameOfThem() {
        visitor.signIn("supplier-1");
        visitor.open("/notices");
        visitor.look("notices");
        visitor.lookInWelsh("/notices");
        visitor.open("/notices?lang=en");
        for (var page = 2; page < 10 && visitor.rows().stream().noneMatch(NoticesInBrowserTests::toThePerson); page++) {
            visitor.open("/notices?page=" + page);
        }
        assertThat(visitor.rows()).anyMatch(NoticesInBrowserTests::toThePerson);

        browser.follow(By.partialLinkText("You are accredited"));
        var path = visitor.path();
        visitor.look("notice");
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        assertThat(visitor.text("main")).contains("The law", "What you can do next", "Download as PDF");
    }

    @Test
    void anOfficeSaysWhereItWantsToBeTold() {
        visitor.signIn("officer-dorset");
        visitor.open("/notices?lang=en");
        browser.follow(By.linkText("Change the address"));
        visitor.look("address for notices");
        visitor.lookInWelsh("/notices/address");
        visitor.open("/notices/address?lang=en");
        visitor.find(By.id("email")).sendKeys("nobody");
        visitor.send("main");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Give one e-mail address of an office, such as accreditation@force.example.");
        visitor.look("address for notices, refused");

        visitor.find(By.id("email")).clear();
        visitor.find(By.id("email")).sendKeys("accreditation@dorset.example");
        visitor.send("main");

        assertThat(visitor.text("main")).contains("accreditation@dorset.example is told by e-mail");
    }

    @Test
    void theDemonstrationShowsTheEmailsThatItCannotSend() {
        visitor.open("/outbox?lang=en");
        visitor.look("outbox");
        visitor.lookInWelsh("/outbox");

        assertThat(visitor.text("main")).contains("A notice is ready", "accreditation@avon.example");
    }

    @Test
    void aProgramReadsThemAndSeesNobodyElses() {
        var api = new ApiClient(port);

        var mine = api.get("supplier-1", "/api/v1/notices?limit=2");
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.json().get("items").size()).isEqualTo(2);
        assertThat(mine.json().get("next").asString()).isNotEmpty();
        var rest = api.get("supplier-1", "/api/v1/notices?cursor=" + mine.at("/next"));
        assertThat(rest.json().get("items").get(0).get("id").asString()).isNotEqualTo(mine.at("/items/1/id"));

        var one = "/api/v1/notices/" + mine.at("/items/0/id");
        assertThat(api.get("supplier-1", one).at("/sections/0/heading")).isEqualTo("What this is about");
        var pdf = api.get("supplier-1", one + "/pdf");
        assertThat(pdf.kind()).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-1.7".getBytes());
        assertThat(api.get("supplier-2", one).status()).isEqualTo(404);
        assertThat(api.get("supplier-2", one + "/pdf").status()).isEqualTo(404);
        assertThat(api.get("supplier-1", "/api/v1/notices/7").status()).isEqualTo(404);
        assertThat(api.get("vetting-avon", one).status()).isEqualTo(403);
        assertThat(api.get("auditor", one).status()).isEqualTo(200);
        assertThat(api.get("supplier-1", "/api/v1/notices?limit=0").at("/errors/0/field"))
                .isEqualTo("limit");

        var granted = ofAvon(api);
        var reference = granted.get("caseReference").asString();
        var number = granted.get("accreditation").asString();
        assertThat(api.get("officer-avon", "/api/v1/cases/" + reference + "/notices")
                        .json()
                        .get("items")
                        .size())
                .isPositive();
        assertThat(api.get("officer-avon", "/api/v1/accreditations/" + number + "/notices")
                        .json()
                        .get("items")
                        .size())
                .isPositive();
        assertThat(api.get("officer-dorset", "/api/v1/cases/" + reference + "/notices")
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode ofAvon(ApiClient api) {
        for (var notice :
                api.get("supplier-1", "/api/v1/notices?limit=100").json().get("items")) {
            if (notice.get("force").asString().equals("avon-and-somerset")
                    && notice.get("accreditation").isString()) {
                return notice;
            }
        }
        throw new AssertionError("The demonstration grants powers in Avon and Somerset.");
    }

    private static boolean toThePerson(String row) {
        return row.contains("You are accredited: ") && row.contains("The person");
    }
}
