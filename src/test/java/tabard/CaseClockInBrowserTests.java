package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;

/** Where the days of a case went, as both of its sides see it. */
@TestProgram
class CaseClockInBrowserTests {

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
    void bothSidesSeeTheSameDays() {
        var api = new ApiClient(port);
        var open = StreamSupport.stream(
                        api.get("officer-avon", "/api/v1/cases?limit=500")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(one -> one.get("closedAt").isNull())
                .map(one -> one.get("reference").asString())
                .sorted()
                .findFirst()
                .orElseThrow();
        var clock = api.get("officer-avon", "/api/v1/cases/" + open + "/clock");
        assertThat(clock.json().get("days").size()).isEqualTo(19);
        assertThat(clock.json().get("byParty").path("VETTING").asInt()
                        + clock.json().get("byParty").path("OFFICER").asInt())
                .isEqualTo(19);
        assertThat(api.get("supplier-1", "/api/v1/cases/" + open + "/clock").body())
                .isEqualTo(clock.body());
        assertThat(api.get("officer-dorset", "/api/v1/cases/" + open + "/clock").status())
                .isEqualTo(404);

        var visitor = new Visitor(browser, port);
        for (var side : new String[] {"supplier-1 /supplier/cases/", "officer-avon /officer/cases/"}) {
            visitor.signIn(side.split(" ")[0]);
            var path = side.split(" ")[1] + open;
            visitor.open(path + "?lang=en");
            assertThat(visitor.text("#clock")).contains("Days that are over: 19.", "19 days");
            visitor.look(side);
            visitor.lookInWelsh(path);
        }
    }
}
