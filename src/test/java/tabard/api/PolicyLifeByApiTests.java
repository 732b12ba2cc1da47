package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.api.ApiClient.Answer;
import tools.jackson.databind.node.ObjectNode;

/** The whole life of a policy by API: written, simulated, sent, sent back, mended, approved, in effect on its day. */
@MovableProgram
class PolicyLifeByApiTests {

    static final String DRAFTS = "/api/v1/policy-drafts";
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
    void anOfficersDraftIsSimulatedSentBackMendedApprovedAndInEffectOnItsDay() {
        var begun = api.post("officer-avon", DRAFTS, "{\"scheme\":\"csas\"}");
        var path = DRAFTS + "/" + begun.at("/id");
        var simulation = path + "/simulation";
        var policy = (ObjectNode) begun.json().get("policy").deepCopy();
        int base = begun.json().get("base").asInt();
        var first = LocalDate.parse(policy.get("validFrom").asString()).plusMonths(1);
        policy.put("validFrom", first.toString());
        forbid(policy, "control-traffic", "Not needed any longer.");
        change("officer-avon", path, policy);

        assertThat(api.get("officer-avon", simulation).status()).isEqualTo(404);
        refused(api.post("officer-avon", path + "/send", ""), "policy-not-ready");

        var run = simulated("officer-avon", simulation);
        assertThat(api.get("officer-avon", path + "/differences").json().toString())
                .as("from the version that it follows, not the one approved last")
                .contains("control-traffic")
                .doesNotContain("escort-abnormal-load");
        assertThat(run.at("/simulation/state")).isEqualTo("DONE");
        assertThat(run.at("/simulation/on")).isEqualTo(first.toString());
        assertThat(run.at("/hash")).isEqualTo(api.get("officer-avon", path).at("/hash"));
        assertThat(run.json().get("attached").asBoolean()).isTrue();
        assertThat(run.json().get("stale").asBoolean()).isFalse();
        assertThat(run.json().at("/simulation/totals").toString()).contains("control-traffic", "LOSES");
        var rows = api.get("chief-avon", "/api/v1/simulations/" + run.at("/simulation/id") + "/rows");
        assertThat(rows.at("/items/0/force")).isEqualTo("avon-and-somerset");
        assertThat(api.get("officer-dorset", simulation).status()).isEqualTo(404);
        refused(api.post("auditor", simulation, ""), 403, "forbidden");

        assertThat(api.post("officer-avon", path + "/send", "").status()).isEqualTo(204);
        refused(api.post("officer-avon", simulation, ""), "draft-not-in-state");
        assertThat(api.post("chief-avon", path + "/return", "{\"reason\":\"Keep it, with a condition.\"}")
                        .status())
                .isEqualTo(204);
        assertThat(api.get("officer-avon", path).at("/returned/reason")).isEqualTo("Keep it, with a condition.");

        forbid(policy, "control-traffic", null);
        policy.put("term", "P2Y");
        change("officer-avon", path, policy);
        var stale = api.get("officer-avon", simulation).json();
        assertThat(stale.get("stale").asBoolean()).isTrue();
        assertThat(stale.get("attached").asBoolean()).isFalse();
        refused(api.post("officer-avon", path + "/send", ""), "policy-not-ready");
        assertThat(simulated("officer-avon", simulation).json().get("attached").asBoolean())
                .isTrue();
        assertThat(api.post("officer-avon", path + "/send", "").status()).isEqualTo(204);
        assertThat(approve("chief-avon", path).status()).isEqualTo(204);
        int version =
                api.get("officer-avon", path).json().at("/approval/version").asInt();

        morningOf(first.minusDays(1));
        assertThat(published().get("version").asInt()).isEqualTo(base);
        morningOf(first);
        assertThat(published().get("version").asInt()).isEqualTo(version);
        assertThat(published().get("term").asString()).isEqualTo("P2Y");
        assertThat(api.get(
                                "",
                                "/api/v1/forces/avon-and-somerset/policy/differences?from=%d&to=%d"
                                        .formatted(base, version))
                        .json()
                        .toString())
                .contains("\"TERM\"", "\"P2Y\"");
    }

    @Test
    void theDrafterDoesNotApproveAndADelegateDoesWhileInDate() {
        var begun = api.post("chief-dorset", DRAFTS, "{\"scheme\":\"csas\"}");
        var path = DRAFTS + "/" + begun.at("/id");
        var policy = (ObjectNode) begun.json().get("policy").deepCopy();
        change("chief-dorset", path, policy.put("validFrom", TODAY.plusDays(2).toString()));
        assertThat(simulated("chief-dorset", path + "/simulation")
                        .json()
                        .get("attached")
                        .asBoolean())
                .isTrue();
        assertThat(api.post("chief-dorset", path + "/send", "").status()).isEqualTo(204);

        refused(approve("chief-dorset", path), "writer-approves");
        refused(approve("officer-dorset", path), "no-authority-in-date");
        delegate("2026-11-21", "2026-11-22");
        morningOf(TODAY.plusDays(1));
        refused(approve("officer-dorset", path), "no-authority-in-date");
        delegate("2026-11-23", "2027-11-23");
        refused(approve("officer-dorset", path), "no-authority-in-date");
        morningOf(TODAY.plusDays(2));
        assertThat(approve("officer-dorset", path).status()).isEqualTo(204);

        assertThat(api.get("auditor", path).json().at("/approval/delegation").asString())
                .isNotBlank();
    }

    /** A token is good for an hour, so another program asks. */
    private void morningOf(LocalDate day) {
        clock.moveTo(day);
        api = new ApiClient(port);
    }

    private void delegate(String from, String to) {
        var recorded = api.post("chief-dorset", "/api/v1/delegations", """
            {"delegate":"officer-dorset","decisions":["POLICY_APPROVAL"],"from":"%s","to":"%s","instrument":"SD 1/2026"}\
            """.formatted(from, to));
        assertThat(recorded.status()).isEqualTo(201);
    }

    /** Starts it, and asks until it is done: a small one is done when its start is answered. */
    private Answer simulated(String account, String path) {
        var started = api.post(account, path, "");
        assertThat(started.status()).isEqualTo(201);
        var seen = started;
        while (seen.at("/simulation/state").equals("RUNNING")) {
            seen = api.get(account, path);
        }
        return seen;
    }

    private Answer approve(String account, String path) {
        return api.post(
                account,
                path + "/approve",
                "{\"hash\":\"%s\"}".formatted(api.get("auditor", path).at("/hash")));
    }

    private void change(String account, String path, ObjectNode policy) {
        var lock = api.get(account, path).json().get("lock").asInt();
        var body = "{\"lock\":%d,\"policy\":%s}".formatted(lock, policy);
        assertThat(api.send(account, "PUT", path, "application/json", body).status())
                .isEqualTo(200);
    }

    private static void forbid(ObjectNode policy, String power, @org.jspecify.annotations.Nullable String reason) {
        StreamSupport.stream(policy.get("powers").spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(row -> row.get("power").asString().equals(power))
                .forEach(row -> row.put("permitted", reason == null).put("reason", reason));
    }

    private tools.jackson.databind.JsonNode published() {
        return api.get("", "/api/v1/forces/avon-and-somerset/policy").json();
    }

    private static void refused(Answer answer, String type) {
        refused(answer, 409, type);
    }

    private static void refused(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/type")).isEqualTo("/problems/" + type);
    }
}
