package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** A change of policy by API alone: begun, written in, sent, approved, and in effect on its day. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tabard.demo=true",
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.database.directory=target/databases/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false"
        })
class PolicyByApiTests {

    static final String DRAFTS = "/api/v1/policy-drafts";

    @LocalServerPort
    int port;

    @Test
    void aDraftBecomesTheNextVersion() {
        var api = new ApiClient(port);
        var begun = api.post("officer-dorset", DRAFTS, "{\"scheme\":\"csas\"}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.at("/state")).isEqualTo("DRAFT");
        assertThat(begun.json().get("base").asInt()).isEqualTo(1);
        var id = begun.at("/id");
        var path = DRAFTS + "/" + id;

        var policy = (ObjectNode) begun.json().get("policy").deepCopy();
        policy.put("term", "P4Y");
        var body = "{\"lock\":0,\"policy\":%s}".formatted(policy);
        assertThat(put(api, path, body).status()).isEqualTo(200);
        var raced = put(api, path, body);
        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.at("/type")).isEqualTo("/problems/changed-meanwhile");
        assertThat(api.get("chief-dorset", path + "/differences")
                        .json()
                        .get("items")
                        .toString())
                .contains("\"TERM\"", "\"P4Y\"");

        var early = api.post("officer-dorset", path + "/send", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/type")).isEqualTo("/problems/policy-not-ready");
        var run = api.post("officer-dorset", path + "/simulation", "");
        while (run.at("/simulation/state").equals("RUNNING")) {
            run = api.get("officer-dorset", path + "/simulation");
        }
        assertThat(api.post("officer-dorset", path + "/send", "").status()).isEqualTo(204);

        var hash = "{\"hash\":\"%s\"}".formatted(api.get("chief-dorset", path).at("/hash"));
        var unauthorised = api.post("officer-dorset", path + "/approve", hash);
        assertThat(unauthorised.at("/type")).isEqualTo("/problems/no-authority-in-date");
        assertThat(api.get("officer-avon", path).status()).isEqualTo(404);
        assertThat(api.post("chief-dorset", path + "/approve", hash).status()).isEqualTo(204);

        assertThat(api.get("auditor", path).at("/state")).isEqualTo("APPROVED");
        var published = "/api/v1/forces/dorset/policy";
        var first = policy.get("validFrom").asString();
        assertThat(api.get("", published).json().get("version").asInt()).isEqualTo(1);
        assertThat(api.get("", published + "?on=" + first).json().get("version").asInt())
                .isEqualTo(2);
        assertThat(api.get("", published + "/differences?from=1&to=2").json().toString())
                .contains("\"TERM\"", "\"P4Y\"");
        assertThat(api.get("", published + "/differences?from=1&to=9").status()).isEqualTo(404);
    }

    @Test
    void aDraftIsSentBackOrGivenUp() {
        var api = new ApiClient(port);
        var id = api.post("officer-dorset", DRAFTS, "{\"scheme\":\"csas\"}").at("/id");
        var path = DRAFTS + "/" + id;

        assertThat(api.post("chief-dorset", path + "/return", "{\"reason\":\"Too early.\"}")
                        .at("/type"))
                .isEqualTo("/problems/draft-not-in-state");
        assertThat(api.post("officer-dorset", path + "/abandon", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.post("officer-dorset", path + "/abandon", "{\"reason\":\"Not wanted.\"}")
                        .status())
                .isEqualTo(204);
        assertThat(api.get("officer-dorset", path).at("/state")).isEqualTo("ABANDONED");
        assertThat(api.post("supplier-1", DRAFTS, "{\"scheme\":\"csas\"}").status())
                .isEqualTo(403);
    }

    @Test
    void theRegisterNamesWhoDecides() {
        var api = new ApiClient(port);
        var instrument = """
            {"delegate":"officer-dorset","decisions":["ACCREDITATION"],"from":"2026-11-01","to":"2030-11-01",
             "instrument":"SD 14/2026"}\
            """;

        assertThat(api.post("officer-dorset", "/api/v1/delegations", instrument).status())
                .isEqualTo(403);
        var recorded = api.post("chief-dorset", "/api/v1/delegations", instrument);
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.json().get("stands").asBoolean()).isTrue();
        var entry = "/api/v1/delegations/" + recorded.at("/id");
        assertThat(api.get("auditor", "/api/v1/delegations").json().toString()).contains(recorded.at("/id"));
        assertThat(api.get("officer-avon", "/api/v1/delegations").json().toString())
                .doesNotContain(recorded.at("/id"));
        var late = api.post("chief-dorset", entry + "/end", "{\"on\":\"2030-11-01\",\"reason\":\"Moved on\"}");
        assertThat(late.at("/type")).isEqualTo("/problems/delegation-refused");
        assertThat(api.post("chief-dorset", entry + "/end", "{\"on\":\"2030-01-01\",\"reason\":\"Moved on\"}")
                        .status())
                .isEqualTo(204);
    }

    private static ApiClient.Answer put(ApiClient api, String path, String body) {
        return api.send("officer-dorset", "PUT", path, "application/json", body);
    }
}
