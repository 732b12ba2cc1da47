package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;

/** Complaints, returns, cards, meetings and webhooks, by page in both languages and by API, with the engine following. */
@TestProgram
class ConductInBrowserTests {

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
    void aComplaintIsAnsweredByTheEmployerAndConsideredByTheForceOnceItIsTold() {
        var api = new ApiClient(port);
        var number = number(api, "summer");
        var visitor = new Visitor(browser, port);
        visitor.open("/complain");
        visitor.look("how to complain");
        visitor.lookInWelsh("/complain");
        visitor.open("/complain?lang=en");
        visitor.signIn("supplier-1");
        visitor.open("/conduct/new");
        visitor.look("record conduct");
        visitor.lookInWelsh("/conduct/new");
        visitor.open("/conduct/new?lang=en");
        visitor.send("form[action='/conduct']");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Enter the accreditation number", "Choose what it is about", "Say what happened");
        visitor.look("record conduct, refused");
        visitor.type("number", number);
        visitor.find(By.cssSelector("input[value='COMPLAINT-BEHAVIOUR']")).click();
        visitor.type("summary", "Rude at the gate.");
        visitor.send("form[action='/conduct']");
        assertThat(visitor.text("main")).contains("Rude at the gate.", "Waits for the employer", "Not told");
        var page = visitor.path();
        var id = page.substring(page.lastIndexOf('/') + 1);
        visitor.look("complaint");
        visitor.lookInWelsh("/conduct/" + id);
        visitor.open("/conduct/" + id + "?lang=en");
        assertThat(api.get("officer-avon", "/api/v1/conduct/" + id).status()).isEqualTo(404);
        assertThat(api.get("supplier-1", "/api/v1/tasks").json().toString())
                .contains("conduct:" + id, "UserTask_AnswerComplaint");

        visitor.send("#tell-force");
        assertThat(visitor.text("main")).contains("Waits for the employer and for the force");
        assertThat(api.get("officer-avon", "/api/v1/conduct/" + id).status()).isEqualTo(200);
        assertThat(api.get("officer-avon", "/api/v1/tasks").json().toString())
                .contains("conduct:" + id, "UserTask_ConsiderConduct");
        visitor.send("#answer");
        assertThat(visitor.text(".govuk-error-summary")).isNotBlank();
        visitor.find(By.cssSelector("#answer input[value='NOT_UPHELD']")).click();
        visitor.type("reason", "Nobody else saw it so.");
        visitor.type("by", "Mo Manager");
        visitor.send("#answer");
        assertThat(visitor.text("#answered")).contains("Not upheld", "By Mo Manager");

        var done = api.post(
                "officer-avon",
                "/api/v1/conduct/" + id + "/conclusion",
                "{\"outcome\": \"ADVICE_TO_EMPLOYER\", \"reason\": \"Train again.\", \"by\": \"Inspector Example\"}");
        assertThat(done.status()).isEqualTo(204);
        assertThat(api.get("supplier-1", "/api/v1/conduct/" + id).at("/conclusion/outcome"))
                .isEqualTo("ADVICE_TO_EMPLOYER");
        assertThat(api.get("officer-avon", "/api/v1/tasks").json().toString()).doesNotContain("conduct:" + id);
        visitor.open("/conduct");
        visitor.look("all conduct");
        assertThat(visitor.text("main")).contains("Settled");
    }

    @Test
    void aProgramIsToldWhichFieldOfARecordIsWrong() {
        var api = new ApiClient(port);
        var number = number(api, "summer");

        var wrong = api.post(
                "officer-avon",
                "/api/v1/conduct",
                "{\"accreditation\": \"%s\", \"kind\": \"COMPLAINT\", \"ground\": \"OBSTRUCTED\", \"summary\": \"Abc.\"}"
                        .formatted(number));
        assertThat(wrong.at("/errors/0/field")).isEqualTo("ground");
        assertThat(wrong.at("/errors/0/message")).startsWith("Say one of BEHAVIOUR");
        var offence = api.post(
                "supplier-1",
                "/api/v1/conduct",
                "{\"accreditation\": \"%s\", \"kind\": \"OFFENCE\", \"ground\": \"OBSTRUCTED\", \"summary\": \"Abc.\"}"
                        .formatted(number));
        assertThat(offence.at("/type")).isEqualTo("/problems/conduct-refused");
        assertThat(api.post(
                                "officer-dorset",
                                "/api/v1/conduct",
                                "{\"accreditation\": \"%s\", \"kind\": \"OFFENCE\", \"ground\": \"OBSTRUCTED\", \"summary\": \"Abc.\"}"
                                        .formatted(number))
                        .status())
                .isEqualTo(404);
        assertThat(api.get("officer-avon", "/api/v1/conduct/nothing").status()).isEqualTo(404);
    }

    @Test
    void aLostCardIsVoidForAnybodyWhoChecksAndANewOneCounts() {
        var api = new ApiClient(port);
        var number = number(api, "pnd");
        var force = api.get("", "/api/v1/check/" + number).at("/force");
        var officer = force.equals("dorset") ? "officer-dorset" : "officer-avon";
        var visitor = new Visitor(browser, port);
        visitor.signIn(officer);
        visitor.open("/cards/reports");
        visitor.look("cards reported");
        visitor.lookInWelsh("/cards/reports");
        visitor.open("/cards/reports?lang=en");
        visitor.send("#report");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Enter the accreditation number", "Choose what happened to the card");
        visitor.type("number", number);
        visitor.find(By.cssSelector("input[value='LOST']")).click();
        visitor.send("#report");
        assertThat(visitor.text("main")).contains("The card is void", number);
        assertThat(api.get("", "/api/v1/check/" + number).json().get("powers")).isEmpty();
        visitor.open("/check/" + number);
        assertThat(visitor.text("main")).contains("Every card of this accreditation is void");
        visitor.look("check of a void card");
        assertThat(api.get(officer, "/api/v1/tasks").json().toString()).contains("card-reissue:" + number);

        var made = api.post(officer, "/api/v1/card-reports/" + number + "/reissue", "{}");

        assertThat(made.at("/issue")).isEqualTo("2");
        visitor.open("/check/" + number);
        assertThat(visitor.text("main")).contains("Only the card with issue number 2 counts");
        assertThat(api.get(officer, "/api/v1/tasks").json().toString()).doesNotContain("card-reissue:" + number);
        assertThat(api.post(officer, "/api/v1/card-reports/" + number + "/reissue", "{}")
                        .at("/type"))
                .isEqualTo("/problems/no-card-to-reissue");
        assertThat(api.post(officer, "/api/v1/card-reports", "{\"fate\": \"EATEN\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void returnsMeetingsAndWebhooksHaveTheirPages() {
        var api = new ApiClient(port);
        var visitor = new Visitor(browser, port);
        visitor.signIn("supplier-1");
        for (var page : List.of("/returns", "/meetings", "/webhooks")) {
            visitor.open(page + "?lang=en");
            visitor.look(page);
            visitor.lookInWelsh(page);
            visitor.open(page + "?lang=en");
        }
        visitor.type("url", "http://hooks.example/");
        visitor.send("#register");
        assertThat(visitor.text(".govuk-error-summary")).contains("begins with https://");
        visitor.type("url", "https://hooks.example/tabard");
        visitor.send("#register");
        assertThat(visitor.text("#secret")).contains("shown this once");
        visitor.look("secret of a webhook");
        var id = api.get("supplier-1", "/api/v1/webhooks").at("/items/0/id");
        assertThat(api.get("officer-avon", "/api/v1/webhooks").json().get("items"))
                .isEmpty();
        assertThat(api.get("supplier-1", "/api/v1/webhooks/speed").at("/received"))
                .isEqualTo("0");
        visitor.send("form[action='/webhooks/" + id + "/remove']");
        assertThat(visitor.text("main")).contains("No address is registered");

        var tried = api.post(
                "supplier-1",
                "/api/v1/use-returns?dryRun=true",
                "{\"force\": \"avon-and-somerset\", \"scheme\": \"csas\", \"month\": \"2026-10\", \"lines\": [{\"power\": \"control-traffic\", \"place\": \"12 High Street\", \"uses\": 1, \"notices\": 0, \"seized\": 0}]}");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.at("/good")).isEqualTo("false");
        assertThat(new String(tried.body())).contains("first half of a postcode");
        assertThat(api.get("officer-avon", "/api/v1/use-returns/outliers").at("/rule"))
                .contains("3 times the median");
        assertThat(api.get("officer-avon", "/api/v1/meetings").json().get("items"))
                .isNotEmpty();
        visitor.signIn("officer-avon");
        visitor.open("/returns?lang=en");
        visitor.look("returns of a force");
        assertThat(visitor.text("#outliers")).contains("It proves nothing");
        visitor.open("/meetings");
        visitor.find(By.cssSelector("main table a")).click();
        visitor.look("a meeting");
        visitor.send("#hold");
        assertThat(visitor.text(".govuk-error-summary")).isNotBlank();
    }

    private static String number(ApiClient api, String purpose) {
        for (var item : api.get("", "/api/v1/demo").json().get("items")) {
            if (item.get("purpose").asString().equals(purpose)) {
                return item.get("number").asString();
            }
        }
        throw new AssertionError(purpose);
    }
}
