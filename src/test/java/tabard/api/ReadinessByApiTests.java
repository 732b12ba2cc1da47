package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;

/** Why not yet, asked from outside. */
@TestProgram
class ReadinessByApiTests {

    static final String UNTRAINED = """
        {"scheme":"csas","force":"avon-and-somerset","on":"2026-11-21",
         "powers":[{"power":"control-traffic"}],
         "policy":{"validFrom":"2026-01-01","term":"P3Y","powers":[
           {"power":"control-traffic","permitted":true,"vettingLevel":"NPPV2_FULL"},
           {"power":"name-address-road-traffic","permitted":true}]},
         "facts":{"employed":true,"arrangement":{"from":"2026-01-01","to":null,"powers":["control-traffic","name-address-road-traffic"]}}}\
        """;

    @LocalServerPort
    int port;

    private ApiClient api() {
        return new ApiClient(port);
    }

    @Test
    void whatIsMissingAndTheWaysToAYesAreAnswered() {
        var answer = api().post("supplier-1", "/api/v1/readiness", UNTRAINED);

        assertThat(answer.status()).isEqualTo(200);
        var finding = answer.json().at("/findings/0");
        assertThat(finding.at("/power").asString()).isEqualTo("control-traffic");
        assertThat(finding.at("/ready").asBoolean()).isFalse();
        assertThat(finding.at("/goodUntil").isNull()).isTrue();
        assertThat(finding.at("/missing").size()).isEqualTo(2);
        assertThat(finding.at("/missing/0/rule").asString()).isEqualTo("requires-power");
        assertThat(finding.at("/ways").size()).isEqualTo(1);
        var way = finding.at("/ways/0");
        assertThat(way.at("/actions").size()).isEqualTo(2);
        assertThat(way.at("/actions/0/action").asString()).isEqualTo("ask");
        assertThat(way.at("/actions/0/power").asString()).isEqualTo("name-address-road-traffic");
        assertThat(way.at("/actions/1/action").asString()).isEqualTo("vet");
        assertThat(way.at("/actions/1/level").asString()).isEqualTo("NPPV2_FULL");
        assertThat(way.at("/actions/1/anyOf/0").asString()).isEqualTo("avon-and-somerset");
        assertThat(way.at("/leadDays").asInt()).isEqualTo(42);
        assertThat(way.at("/earliest").asString()).isEqualTo("2027-01-02");
    }

    @Test
    void whatIsReadyHasNoWays() {
        var answer = api().post(
                        "officer-avon",
                        "/api/v1/readiness",
                        UNTRAINED.replace(
                                "{\"power\":\"control-traffic\"}", "{\"power\":\"name-address-road-traffic\"}"));

        assertThat(answer.json().at("/findings/0/ready").asBoolean()).isTrue();
        assertThat(answer.json().at("/findings/0/missing").size()).isZero();
        assertThat(answer.json().at("/findings/0/ways").size()).isZero();
    }

    @Test
    void anUnknownPowerIsAFindingThatNothingChanges() {
        var answer = api().post(
                        "supplier-1", "/api/v1/readiness", UNTRAINED.replace("\"control-traffic\"}]", "\"arrest\"}]"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/findings/0/missing/0/rule")).isEqualTo("unknown-power");
        assertThat(answer.json().at("/findings/0/ways").size()).isZero();
    }

    @Test
    void whatIsNotWellFormedOrTooMuchIsRefusedByItsField() {
        assertProblem(UNTRAINED.replace("\"scheme\"", "\"skeme\""), "skeme");
        assertProblem(UNTRAINED.replace("\"on\":\"2026-11-21\"", "\"on\":\"2200-01-01\""), "on");
        assertProblem(UNTRAINED.replace("\"avon-and-somerset\"", "\"nowhere\""), "force");
        var outcomes = IntStream.rangeClosed(0, 100)
                .mapToObj(
                        _ ->
                                "{\"authority\":\"dorset\",\"level\":\"NPPV1\",\"granted\":\"2025-01-01\",\"status\":\"CLEARED\"}")
                .collect(Collectors.joining(",", "\"vetting\":[", "],"));
        assertProblem(UNTRAINED.replace("\"facts\":{", "\"facts\":{" + outcomes), "facts.vetting");
    }

    private void assertProblem(String body, String field) {
        var answer = api().post("supplier-1", "/api/v1/readiness", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains(field);
    }

    @Test
    void nobodyAsksWithoutSigningIn() {
        assertThat(api().post("", "/api/v1/readiness", UNTRAINED).status()).isEqualTo(401);
        assertThat(api().get("", "/api/v1/renewals").status()).isEqualTo(401);
        assertThat(api().get("auditor", "/api/v1/renewals").status()).isEqualTo(403);
    }

    @Test
    void aPersonIsSeenByTheirEmployerAndByNoOther() {
        var person = api().get("supplier-1", "/api/v1/people").at("/items/0/id");
        var own = api().get("supplier-1", "/api/v1/people/%s/readiness?force=avon-and-somerset".formatted(person));

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().at("/findings").size()).isEqualTo(22);
        var other = api().get("supplier-2", "/api/v1/people/%s/readiness?force=avon-and-somerset".formatted(person));
        assertThat(other.status()).isEqualTo(404);
        assertThat(api().get("supplier-1", "/api/v1/people/%s/readiness".formatted(person))
                        .status())
                .isEqualTo(400);
        assertThat(api().get("officer-avon", "/api/v1/people/%s/readiness".formatted(person))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void renewalsAreForetoldForWhoeverHasPeopleOrAForce() {
        for (var account : List.of("supplier-1", "officer-avon")) {
            var found = api().get(account, "/api/v1/renewals?days=3650");
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json().at("/items").isArray()).isTrue();
        }
        assertThat(api().get("supplier-1", "/api/v1/renewals?days=0").status()).isEqualTo(400);
        assertThat(api().get("supplier-1", "/api/v1/renewals?days=3651").status())
                .isEqualTo(400);
    }
}
