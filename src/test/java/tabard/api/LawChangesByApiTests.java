package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.api.ApiClient.Answer;

/** Changes of the law by API: recorded, simulated, whose grants they cut short, the notices, and what lawyers say. */
@MovableProgram
class LawChangesByApiTests {

    static final String CHANGES = "/api/v1/catalogue-changes";
    static final String SIMULATIONS = "/api/v1/simulations";
    static final String ESCORT = "/api/v1/powers/escort-abnormal-load";
    static final String BEGGING = "/api/v1/powers/begging";
    static final String TOBACCO = "/api/v1/powers/tobacco-young-person";
    static final String REPEAL = """
        {"power":"escort-abnormal-load","countries":["E","W"],"kind":"REPEAL","effective":"2027-06-01",
         "instrument":"Some Act 2026 s.1","sources":["https://www.legislation.gov.uk/"],"confidence":"VERIFIED"}\
        """;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    ApiClient api;

    @BeforeEach
    void aMorning() {
        clock.reset();
        api = new ApiClient(port);
    }

    @Test
    void aRepealIsTriedOutRecordedWorkedOffAndTakenBack() {
        var change = "{\"scheme\":\"csas\",\"change\":%s}".formatted(REPEAL);
        var tried = done("officer-avon", api.post("officer-avon", SIMULATIONS, change));
        assertThat(tried.at("/kind")).isEqualTo("CATALOGUE");
        assertThat(tried.at("/on")).isEqualTo("2027-06-01");
        assertThat(tried.json().get("totals").toString()).contains("escort-abnormal-load", "\"byLaw\":true");
        var rows = SIMULATIONS + "/" + tried.at("/id") + "/rows";
        var row = api.get("officer-avon", rows + "?limit=1").json().at("/items/0");
        assertThat(row.get("power").asString()).isEqualTo("escort-abnormal-load");
        assertThat(row.get("when").asString()).isEqualTo("2027-06-01");
        assertThat(row.at("/why/0/rule").asString()).isEqualTo("in-force");
        assertThat(row.has("person")).isFalse();
        refused(api.get("officer-avon", rows + "?limit=501"), 400, "/errors/0/field", "limit");
        assertThat(api.get("officer-dorset", rows).status()).isEqualTo(404);
        assertThat(api.get("supplier-1", rows).status()).isEqualTo(403);
        assertThat(api.get("officer-avon", ESCORT + "/ended-grants").status())
                .as("nothing was recorded by that")
                .isEqualTo(404);

        assertThat(api.post("officer-avon", CHANGES, change).status()).isEqualTo(403);
        var recorded = api.post("admin", CHANGES, change);
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.at("/confidence")).isEqualTo("VERIFIED");
        var id = recorded.at("/id");
        assertThat(api.get("supplier-1", CHANGES).json().get("items").toString())
                .contains(id);

        var grants = api.get("officer-avon", ESCORT + "/ended-grants").json();
        assertThat(grants.get("items")).hasSize(1);
        var number = grants.at("/items/0/accreditation").asString();
        assertThat(grants.at("/items/0/endedOn").asString()).isEqualTo("2027-06-01");
        assertThat(grants.at("/items/0/drafted").asBoolean()).isFalse();
        assertThat(api.get("officer-dorset", ESCORT + "/ended-grants").json().get("items"))
                .isEmpty();
        var notice = ESCORT + "/ending-notices/" + number;
        assertThat(api.get("officer-avon", notice).status()).isEqualTo(404);
        assertThat(api.post("auditor", ESCORT + "/ending-notices", "").status()).isEqualTo(403);
        assertThat(api.post("officer-avon", ESCORT + "/ending-notices", "")
                        .json()
                        .get("drafted")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.post("officer-avon", ESCORT + "/ending-notices", "")
                        .json()
                        .get("drafted")
                        .asInt())
                .isZero();
        var text = api.get("officer-avon", notice).json();
        assertThat(text.at("/content/en/reason").asString()).contains("1 June 2027");
        assertThat(text.at("/content/cy/reason").asString()).contains("1 Mehefin 2027");
        assertThat(api.get("officer-dorset", notice).status()).isEqualTo(404);
        assertThat(api.get("officer-avon", "/api/v1/accreditations/" + number + "/notices")
                        .json()
                        .get("items"))
                .filteredOn(made -> made.get("kind").asString().equals("POWER_ENDED"))
                .extracting(made -> made.get("recipient").asString())
                .containsExactlyInAnyOrder("PERSON", "EMPLOYER");

        clock.moveTo(TODAY.plusDays(1));
        api = new ApiClient(port);
        var path = CHANGES + "/" + id;
        assertThat(api.send("officer-avon", "DELETE", path, "application/json", "")
                        .status())
                .isEqualTo(403);
        assertThat(api.send("admin", "DELETE", path, "application/json", "").status())
                .isEqualTo(204);
        assertThat(api.get("officer-avon", ESCORT + "/ended-grants").status()).isEqualTo(404);
        assertThat(api.send("admin", "DELETE", path, "application/json", "").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "power":"escort-abnormal-load" | "power":"no-such-power"    | change.power
            "effective":"2027-06-01"       | "effective":null           | change.effective
            "countries":["E","W"]          | "countries":[]             | change.countries
            "kind":"REPEAL"                | "kind":null                | change.kind
            "instrument":"Some Act 2026 s.1" | "instrument":" "         | change.instrument
            "sources":["https://www.legislation.gov.uk/"] | "sources":[] | change.sources
            "kind":"REPEAL"                | "kind":"COMMENCE"          | change.effective
            """)
    void aChangeThatWillNotDoIsRefusedWithItsField(String good, String bad, String field) {
        var change = "{\"scheme\":\"csas\",\"change\":%s}".formatted(REPEAL.replace(good, bad));

        refused(api.post("admin", CHANGES, change), 400, "/errors/0/field", field);
        refused(api.post("officer-avon", SIMULATIONS, change), 400, "/errors/0/field", field);
    }

    @Test
    void aSimulationIsOfOneThing() {
        refused(api.post("officer-avon", SIMULATIONS, "{\"scheme\":\"csas\"}"), 400, "/errors/0/field", "policy");
        assertThat(api.get("officer-avon", SIMULATIONS + "/no-id").status()).isEqualTo(404);
    }

    @Test
    void whetherBeggingStandsIsAnsweredByTheForcesLawyersAndDecidesNothing() {
        assertThat(api.get("officer-avon", BEGGING + "/ended-grants").json().get("items"))
                .isEmpty();
        refused(
                api.post("officer-avon", BEGGING + "/legal-answers", "{\"answer\":\"STANDS\"}"),
                400,
                "/errors/0/field",
                "basis");
        refused(
                api.post("officer-avon", BEGGING + "/legal-answers", "{\"answer\":\"STANDS\",\"basis\":\" \"}"),
                400,
                "/errors/0/field",
                "basis");
        var said = "{\"answer\":\"STANDS\",\"basis\":\"Counsel has advised so.\"}";
        assertThat(api.post("auditor", BEGGING + "/legal-answers", said).status())
                .isEqualTo(403);
        refused(api.post("officer-avon", TOBACCO + "/legal-answers", said), 409, "/type", "/problems/not-in-doubt");
        assertThat(api.post("officer-avon", BEGGING + "/legal-answers", said).status())
                .isEqualTo(204);
        refused(api.post("officer-avon", BEGGING + "/ending-notices", ""), 409, "/type", "/problems/no-end-dated");
    }

    @Test
    void noGrantOfTobaccoPointsPastTheEndOfThePowerAndItIsGoneOnTheDay() {
        var number = StreamSupport.stream(
                        api.get("", "/api/v1/demo").json().get("items").spliterator(), false)
                .filter(item -> item.get("purpose").asString().equals("tobacco"))
                .map(item -> item.get("number").asString())
                .findFirst()
                .orElseThrow();
        assertThat(api.get("officer-avon", TOBACCO + "/ended-grants").json().get("items"))
                .isEmpty();

        clock.moveTo(LocalDate.of(2026, 12, 31));
        assertThat(api.get("", "/api/v1/check/" + number).json().get("powers").toString())
                .contains("tobacco-young-person");
        clock.moveTo(LocalDate.of(2027, 1, 1));
        assertThat(api.get("", "/api/v1/check/" + number).json().get("powers").toString())
                .doesNotContain("tobacco-young-person");
    }

    /** Asks until it is done: a small one is done when its start is answered. */
    private Answer done(String account, Answer started) {
        assertThat(started.status()).isEqualTo(201);
        var seen = started;
        while (seen.at("/state").equals("RUNNING")) {
            seen = api.get(account, SIMULATIONS + "/" + started.at("/id"));
        }
        assertThat(seen.at("/state")).isEqualTo("DONE");
        return seen;
    }

    private static void refused(Answer answer, int status, String pointer, String value) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at(pointer)).isEqualTo(value);
    }
}
