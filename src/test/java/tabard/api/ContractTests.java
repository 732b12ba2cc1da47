package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;

/** What others rely on, asked from outside: running, conventions, powers, forces, policies, eligibility, check. */
@TestProgram
class ContractTests {

    static final String SAMPLE = """
            {"scheme":"csas","force":"avon-and-somerset","on":"2026-11-21",
             "powers":[{"power":"control-traffic"},{"power":"name-address-road-traffic"}],
             "facts":{"employed":true,"arrangement":{"from":"2026-01-01","to":null,"powers":["control-traffic","name-address-road-traffic"]},
              "vetting":[{"authority":"avon-and-somerset","level":"NPPV2_FULL","granted":"2025-01-01","expires":"2030-01-01","status":"CLEARED"}],
              "training":[{"course":"csas-traffic-management","passed":"2025-05-01","expires":"2028-05-01"}]}}""";

    @LocalServerPort
    int port;

    private ApiClient api() {
        return new ApiClient(port);
    }

    @Test
    void itIsHealthy() {
        var health = api().get("", "/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.at("/status")).isEqualTo("UP");
        assertThat(api().get("", "/actuator/health/liveness").at("/status")).isEqualTo("UP");
        assertThat(api().get("", "/actuator/health/readiness").at("/status")).isEqualTo("UP");
        assertThat(api().get("", "/actuator/prometheus").status()).isEqualTo(200);
        var description = api().get("", "/v3/api-docs");
        assertThat(description.at("/openapi")).startsWith("3.");
        assertThat(description.at("/info/title")).isEqualTo("Tabard");
        assertThat(description.json().get("paths").propertyNames())
                .contains("/api/v1/powers", "/api/v1/eligibility", "/api/v1/check/{number}", "/api/v1/applications")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @ParameterizedTest
    @CsvSource({
        "begging, E, 2026-06-28, IN_FORCE, ''",
        "begging, E, 2026-06-29, LEGAL_REVIEW, ''",
        "tobacco-young-person, W, 2026-12-31, IN_FORCE, 2027-01-01",
        "tobacco-young-person, W, 2027-01-01, REPEALED, 2027-01-01",
        "fpn-byelaw, E, 2026-11-21, NOT_OPERATIVE, ''",
        "fpn-byelaw, W, 2015-03-30, NOT_OPERATIVE, ''",
        "fpn-byelaw, W, 2015-03-31, IN_FORCE, ''",
        "alcohol-designated-place, E, 2017-10-19, IN_FORCE, 2017-10-20",
        "alcohol-designated-place, E, 2017-10-20, SPENT, 2017-10-20",
        "fpn-dog-fouling, E, 2006-04-05, IN_FORCE, 2006-04-06",
        "fpn-dog-fouling, W, 2006-04-06, IN_FORCE, 2007-03-15",
        "control-traffic, E, 2005-06-30, NOT_COMMENCED, ''",
        "control-traffic, E, 2005-07-01, IN_FORCE, ''"
    })
    void aPowerStandsAsTheStatuteTableSays(String code, String country, String on, String status, String endsOn) {
        var answer = api().get("", "/api/v1/powers/%s?country=%s&on=%s".formatted(code, country, on));

        assertThat(answer.at("/status")).isEqualTo(status);
        var end = answer.json().get("endsOn");
        assertThat(end.isNull() ? "" : end.asString()).isEqualTo(endsOn);
    }

    @Test
    void theCatalogueListsEveryPowerOfAScheme() {
        var csas = api().get("", "/api/v1/powers").json();

        assertThat(csas.get("items")).hasSize(22);
        assertThat(csas.has("next")).isFalse();
        assertThat(api().get("", "/api/v1/powers?scheme=rsas").json().get("items"))
                .hasSize(17);
    }

    @Test
    void aListGoesOnWhereThePartBeforeItEnded() {
        var first = api().get("", "/api/v1/forces?limit=40").json();
        var second = api().get(
                        "",
                        "/api/v1/forces?limit=40&cursor=" + first.get("next").asString())
                .json();

        assertThat(first.get("items")).hasSize(40);
        assertThat(second.get("items")).hasSize(4);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aPolicyIsPublishedWhereThereIsOne() {
        var policy = api().get("", "/api/v1/forces/avon-and-somerset/policy?scheme=csas&on=2026-11-21");

        assertThat(policy.status()).isEqualTo(200);
        assertThat(policy.at("/order")).isEqualTo("PARALLEL");
        assertThat(policy.at("/term")).isEqualTo("P3Y");
        assertThat(policy.json().propertyNames())
                .containsExactly(
                        "force",
                        "scheme",
                        "version",
                        "validFrom",
                        "validTo",
                        "term",
                        "order",
                        "powers",
                        "levels",
                        "recognition",
                        "fees");
        assertThat(api().get("", "/api/v1/forces/avon-and-somerset/policy?on=2025-12-31")
                        .status())
                .isEqualTo(404);
        assertThat(api().get("", "/api/v1/forces/wiltshire/policy").status()).isEqualTo(404);
        assertThat(api().get("", "/api/v1/forces/nowhere/policy").status()).isEqualTo(404);
    }

    @Test
    void theRulesAnswerForEveryPowerInTheOrderAsked() {
        var answer = api().post("supplier-2", "/api/v1/eligibility", SAMPLE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("policyVersion").asInt()).isEqualTo(1);
        assertThat(answer.at("/findings/0/power")).isEqualTo("control-traffic");
        assertThat(answer.at("/findings/0/answer")).isEqualTo("GRANTABLE");
        assertThat(answer.at("/findings/0/goodUntil")).isEqualTo("2028-05-01");
        assertThat(answer.json().at("/findings/0/limitedBy").toString()).isEqualTo("[\"training\",\"required-power\"]");
        assertThat(answer.at("/findings/1/answer")).isEqualTo("GRANTABLE");
    }

    @Test
    void withoutFactsEveryReasonIsNamed() {
        var answer = api().post(
                        "auditor",
                        "/api/v1/eligibility",
                        "{\"scheme\":\"csas\",\"force\":\"avon-and-somerset\",\"powers\":[{\"power\":\"control-traffic\"},{\"power\":\"cordon\"}]}");

        assertThat(rules(answer, 0))
                .containsExactlyInAnyOrder("requires-power", "employed", "arrangement-live", "vetting", "training");
        assertThat(rules(answer, 1)).containsExactly("unknown-power");
    }

    private static List<String> rules(ApiClient.Answer answer, int finding) {
        return StreamSupport.stream(
                        answer.json()
                                .at("/findings/%d/reasons".formatted(finding))
                                .spliterator(),
                        false)
                .map(reason -> reason.get("rule").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}]} | scheme",
                "{\"scheme\":\"csas\",\"force\":\"nowhere\",\"powers\":[{\"power\":\"begging\"}]} | force",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[]} | powers",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"},{\"power\":\"begging\"}]} | powers",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"more\":1} | more",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"on\":\"2026-11-21T00:00:00Z\",\"powers\":[{\"power\":\"begging\"}]} | on",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"employed\":1}} | facts.employed",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"employed\":\"true\"}} | facts.employed",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"vetting\":[{\"level\":\"SECRET\"}]}} | facts.vetting[0].level",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"vetting\":[{\"status\":\"OK\"}]}} | facts.vetting[0].status",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"training\":[{\"course\":\"flying\"}]}} | facts.training[0].course",
                "{\"scheme\":\"csas\",\"force\":\"dorset\",\"powers\":[{\"power\":\"begging\"}],\"facts\":{\"arrangement\":{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}}} | facts.arrangement"
            })
    void whatIsNotValidIsRefusedWithItsField(String body, String field) {
        var answer = api().post("auditor", "/api/v1/eligibility", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.kind()).startsWith("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/invalid-request");
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.at("/errors/0/message")).isNotBlank();
    }

    @Test
    void whatIsNotJsonOrSaysAFieldTwiceIsRefused() {
        var broken = api().post("auditor", "/api/v1/eligibility", "{\"scheme\":");
        var doubled = api().post("auditor", "/api/v1/eligibility", "{\"scheme\":\"csas\",\"scheme\":\"csas\"}");
        var empty = api().post("auditor", "/api/v1/eligibility", "");

        assertThat(List.of(broken.status(), doubled.status(), empty.status())).containsOnly(400);
        assertThat(doubled.at("/detail")).contains("scheme");
    }

    @Test
    void theProtocolsOwnRefusalsAreProblemsToo() {
        var api = api();

        problem(api.post("", "/api/v1/eligibility", SAMPLE), 401, "unauthorized");
        problem(api.get("auditor", "/api/v1/people"), 403, "forbidden");
        problem(api.get("auditor", "/api/v1/nothing"), 404, "not-found");
        problem(
                api.send("auditor", "DELETE", "/api/v1/eligibility", "application/json", ""),
                405,
                "method-not-allowed");
        problem(api.send("auditor", "POST", "/api/v1/eligibility", "text/plain", "x"), 415, "unsupported-media-type");
        problem(
                api.post("auditor", "/api/v1/eligibility", "{\"scheme\":\"" + "x".repeat(1_100_000) + "\"}"),
                413,
                "content-too-large");
        problem(
                api.send("auditor", "POST", "/api/v1/eligibility", "application/yaml", "scheme: csas"),
                415,
                "unsupported-media-type");
        problem(api.get("officer-avon", "/api/v1/tasks?limit=0"), 400, "invalid-request");
        problem(api.get("", "/api/v1/powers?on=yesterday"), 400, "invalid-request");
        problem(api.get("", "/api/v1/powers?limit=many"), 400, "invalid-request");
    }

    private static void problem(ApiClient.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.kind()).startsWith("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/" + type);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.at("/detail")).isNotBlank();
    }

    @Test
    void aWriteSentAgainUnderItsKeyIsAnsweredAsItWasAndNotDoneAgain() {
        var person = api().get("supplier-2", "/api/v1/people").at("/items/0/id");
        var application = new ApplicationByApi(api(), "supplier-2")
                .json(
                        List.of(person),
                        "[{\"force\":\"avon-and-somerset\",\"powers\":[{\"power\":\"name-address-asb\"}]}]");

        var first = api().post("supplier-2", "/api/v1/applications", application, "key-1");
        var again = api().post("supplier-2", "/api/v1/applications", application, "key-1");
        var other = api().post("supplier-2", "/api/v1/applications", application.replace("A Sig", "B Sig"), "key-1");
        var second = api().post("supplier-2", "/api/v1/applications", application);

        assertThat(first.status()).as(new String(first.body())).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        problem(other, 409, "idempotency-key-reused");
        problem(second, 409, "application-incomplete");
    }

    @Test
    void anybodyMayCheckANumberAndAnUnknownOneTellsNothing() {
        var valid = demo("valid");
        var known = api().get("", "/api/v1/check/" + valid);
        var unknown = api().get("", "/api/v1/check/0000-0000-000A");
        var impossible = api().get("", "/api/v1/check/not-a-number");

        assertThat(known.at("/state")).isEqualTo("VALID");
        assertThat(known.json().get("powers")).hasSize(2);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.at("/state")).isEqualTo("UNKNOWN");
        assertThat(impossible.at("/state")).isEqualTo("UNKNOWN");
        assertThat(impossible.at("/number")).isEqualTo("not-a-number");
        assertThat(unknown.json().propertyNames())
                .containsExactlyElementsOf(known.json().propertyNames());
    }

    @ParameterizedTest
    @CsvSource({"summer, VALID", "expired, EXPIRED", "ceased, CEASED", "not-yet-valid, NOT_YET_VALID", "pnd, VALID"})
    void theDemonstrationShowsEachState(String purpose, String state) {
        assertThat(api().get("", "/api/v1/check/" + demo(purpose)).at("/state")).isEqualTo(state);
    }

    private String demo(String purpose) {
        return StreamSupport.stream(
                        api().get("", "/api/v1/demo").json().get("items").spliterator(), false)
                .filter(item -> item.get("purpose").asString().equals(purpose))
                .map(item -> item.get("number").asString())
                .findFirst()
                .orElseThrow();
    }
}
