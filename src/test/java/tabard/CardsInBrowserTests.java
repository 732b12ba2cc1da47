package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;

/** The card of somebody who has left, from the task to its end, by page and by API. */
@TestProgram
class CardsInBrowserTests {

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
    void waitsForTheEmployerUntilItIsRecordedWhatBecameOfIt() {
        var api = new ApiClient(port);
        var out = api.get("supplier-1", "/api/v1/card-returns").json().get("items");
        var first = out.get(0).get("accreditation").asString();
        assertThat(api.get("supplier-2", "/api/v1/card-returns")
                        .json()
                        .get("items")
                        .size())
                .isZero();
        assertThat(api.get("supplier-2", "/api/v1/card-returns/" + first).status())
                .isEqualTo(404);
        assertThat(api.get("supplier-1", "/api/v1/tasks").json().toString())
                .contains("card-return:" + first, "UserTask_RecordCardReturn");

        var visitor = new Visitor(browser, port);
        visitor.signIn("supplier-1");
        visitor.open("/cards");
        visitor.look("cards");
        visitor.lookInWelsh("/cards");
        visitor.open("/cards?lang=en");
        assertThat(visitor.text("main")).contains(first, "Overdue");
        visitor.send("section:first-of-type");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose what became of the card");
        visitor.look("cards, refused");

        visitor.find(By.cssSelector("#outcome-%s option[value='RETURNED']".formatted(first)))
                .click();
        visitor.send("section:first-of-type");

        assertThat(visitor.text(".govuk-notification-banner")).contains("recorded what became of the card");
        assertThat(visitor.text("main")).doesNotContain(first);
        assertThat(api.get("supplier-1", "/api/v1/card-returns/" + first).at("/outcome"))
                .isEqualTo("RETURNED");
        assertThat(api.get("supplier-1", "/api/v1/tasks").json().toString()).doesNotContain("card-return:" + first);
    }

    @Test
    void aProgramSettlesOneOnceAndIsToldWhatIsWrong() {
        var api = new ApiClient(port);
        var out = api.get("officer-avon", "/api/v1/card-returns").json().get("items");
        var last = "/api/v1/card-returns/"
                + out.get(out.size() - 1).get("accreditation").asString();

        var wrong = api.post("officer-avon", last, "{\"outcome\": \"EATEN\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors/0/field")).isEqualTo("outcome");
        assertThat(wrong.at("/errors/0/message")).isEqualTo("Say RETURNED, LOST or DESTROYED.");
        assertThat(api.post("officer-avon", last, "{}").at("/errors/0/message")).isEqualTo("This is needed.");
        assertThat(api.post("officer-dorset", last, "{\"outcome\": \"LOST\"}").status())
                .isEqualTo(409);
        assertThat(api.post("auditor", last, "{\"outcome\": \"LOST\"}").status())
                .isEqualTo(403);

        assertThat(api.post("officer-avon", last, "{\"outcome\": \"DESTROYED\"}")
                        .status())
                .isEqualTo(204);
        assertThat(api.post("officer-avon", last, "{\"outcome\": \"LOST\"}").at("/type"))
                .isEqualTo("/problems/no-card-to-return");
    }
}
