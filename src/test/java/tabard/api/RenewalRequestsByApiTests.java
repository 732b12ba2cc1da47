package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.workflow.CaseProcess;

/** Renewals by API: listed, asked for, and seen by those whom they concern. */
@MovableProgram
class RenewalRequestsByApiTests {

    static final String ALL = "/api/v1/renewal-requests";

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @Autowired
    TestClock clock;

    ApiClient api;
    AccreditedByApi people;

    @BeforeEach
    void connect() {
        clock.reset();
        api = new ApiClient(port);
        people = new AccreditedByApi(api, process);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aRenewalIsListedAskedForAndBecomesACase() {
        var number = people.one("Renewed");
        assertThat(text(api.get("supplier-1", ALL + "/open?limit=500"))).contains(number);

        var asked = ask(number);

        assertThat(asked.status()).as(text(asked)).isEqualTo(201);
        assertThat(asked.at("/0/accreditation")).isEqualTo(number);
        var reference = asked.at("/0/caseReference");
        assertThat(api.get("officer-avon", "/api/v1/cases/" + reference).status())
                .isEqualTo(200);
        assertThat(text(api.get("supplier-1", ALL + "/open?limit=500"))).doesNotContain(number);
        var one = ALL + "/" + asked.at("/0/request");
        assertThat(api.get("officer-avon", one).at("/0/caseReference")).isEqualTo(reference);
        assertThat(text(api.get("officer-avon", ALL + "?limit=500"))).contains(reference);
        assertThat(api.get("officer-dorset", one).at("/type")).isEqualTo("/problems/renewal-not-found");
        assertThat(api.get("officer-avon", ALL + "/open").status()).isEqualTo(403);
        assertThat(people.state(number)).isEqualTo("VALID");
        var again = ask(number);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/type")).isEqualTo("/problems/renewal-refused");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(field("{}")).isEqualTo("accreditations");
        assertThat(field("{\"accreditations\":[\"nothing\"]}")).isEqualTo("accreditations[0]");
        assertThat(field("{\"accreditations\":[]}")).isEqualTo("declaration");
        assertThat(field("{\"accreditations\":[],\"declaration\":{\"statement\":\"True.\"}}"))
                .isEqualTo("declaration.name");
        assertThat(api.get("supplier-1", ALL + "/nothing").status()).isEqualTo(400);
    }

    private ApiClient.Answer ask(String number) {
        return api.post("supplier-1", ALL, """
                {"accreditations":["%s"],"declaration":{"statement":"All is true.","name":"Sam Signatory"}}""".formatted(number));
    }

    private String field(String body) {
        var answer = api.post("supplier-1", ALL, body);
        assertThat(answer.status()).as(text(answer)).isEqualTo(400);
        return answer.at("/errors/0/field");
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
