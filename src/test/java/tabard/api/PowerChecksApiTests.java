package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;
import tools.jackson.databind.JsonNode;

/** Power-checks as programs ask them, over the demonstration: each state, each reason, who may ask, and what is refused. */
@TestProgram
class PowerChecksApiTests {

    private static final String ADDRESS = "/api/v1/power-checks";

    @LocalServerPort
    int port;

    private ApiClient api() {
        return new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "valid, VALID, HELD, ''",
        "summer, VALID, HELD, ''",
        "escort, VALID, HELD, ''",
        "tobacco, VALID, HELD, ''",
        "pnd, VALID, HELD, ''",
        "vetting-out-of-date, VALID, HELD, ''",
        "expired, EXPIRED, NOT_HELD, expired",
        "ceased, CEASED, NOT_HELD, ceased",
        "withdrawn, WITHDRAWN, NOT_HELD, withdrawn",
        "stood-down, STOOD_DOWN, NOT_HELD, stood-down",
        "replaced, REPLACED, NOT_HELD, replaced",
        "not-yet-valid, NOT_YET_VALID, NOT_HELD, not-yet-valid"
    })
    void eachStateAnswersForItself(String purpose, String state, String answer, String rule) {
        var demo = demo(purpose);

        var found = ask("officer-avon", check(demo, text(demo, "power"), text(demo, "force"), null, null));

        assertThat(found.at("/state")).isEqualTo(state);
        assertThat(found.at("/answer")).isEqualTo(answer);
        assertThat(rules(found)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(api().get("", "/api/v1/check/" + text(demo, "number")).at("/state"))
                .isEqualTo(state);
        assertThat(api().get("", "/api/v1/check/" + text(demo, "number"))
                        .json()
                        .get("powers")
                        .isEmpty())
                .isEqualTo(!answer.equals("HELD"));
    }

    @Test
    void everythingThatStandsInTheWayIsSaid() {
        var demo = demo("pnd");

        assertThat(rules(ask("officer-avon", check(demo, text(demo, "otherPower"), text(demo, "force"), null, null))))
                .containsExactly("power-not-granted");
        assertThat(rules(ask("officer-avon", check(demo, text(demo, "power"), text(demo, "otherForce"), null, null))))
                .containsExactly("outside-area");
        assertThat(rules(ask(
                        "officer-avon",
                        check(demo, text(demo, "power"), text(demo, "otherForce"), text(demo, "otherOffence"), null))))
                .containsExactly("offence-not-granted", "outside-area");
        assertThat(ask(
                                "officer-avon",
                                check(demo, text(demo, "power"), text(demo, "force"), text(demo, "offence"), null))
                        .at("/answer"))
                .isEqualTo("HELD");
    }

    @Test
    void whatLimitsAPowerIsNamed() {
        var demo = demo("valid");

        var found = ask("officer-avon", check(demo, "control-traffic", "avon-and-somerset", null, null));

        assertThat(found.at("/goodUntil")).isEqualTo("2028-02-02");
        assertThat(found.at("/endsOn")).isEqualTo("2028-02-02");
        assertThat(found.json().get("limitedBy")).extracting(JsonNode::asString).containsExactly("period");
        assertThat(found.json().get("ledger").isNull()).isTrue();
        assertThat(found.at("/at")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(found.at("/knownAt")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(found.json().get("warnings")).isEmpty();
    }

    @Test
    void vettingThatHasRunOutIsAWarningBesideAYes() {
        var demo = demo("vetting-out-of-date");

        var found = ask("officer-avon", check(demo, text(demo, "power"), text(demo, "force"), null, null));

        assertThat(found.at("/answer")).isEqualTo("HELD");
        assertThat(found.at("/warnings/0/rule")).isEqualTo("vetting");
        assertThat(found.at("/goodUntil")).isEqualTo("2026-10-01");
        assertThat(found.at("/endsOn")).isEqualTo("2028-02-02");
        assertThat(found.json().get("limitedBy")).extracting(JsonNode::asString).containsExactly("vetting");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T22:59:59Z, NOT_HELD", "2026-05-31T23:00:00Z, HELD",
        "2027-05-31T22:59:59Z, HELD", "2027-05-31T23:00:00Z, NOT_HELD"
    })
    void aDayOfSummerBeginsAnHourBeforeThatOfGreenwich(String at, String answer) {
        var demo = demo("summer");

        assertThat(ask("officer-avon", check(demo, text(demo, "power"), text(demo, "force"), null, at))
                        .at("/answer"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:59:59Z, HELD, ''", "2027-01-01T00:00:00Z, NOT_HELD, in-force"})
    void tobaccoEndsWithItsParagraphAndTheAccreditationDoesNot(String at, String answer, String rule) {
        var demo = demo("tobacco");

        var found = ask("officer-avon", check(demo, "tobacco-young-person", "avon-and-somerset", null, at));

        assertThat(found.at("/answer")).isEqualTo(answer);
        assertThat(found.at("/state")).isEqualTo("VALID");
        assertThat(rules(found)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void anEscortIsGoodInAnyPoliceAreaAndItsNameAndAddressAtHomeAlone() {
        var demo = demo("escort");
        var away = ask("officer-avon", check(demo, "escort-abnormal-load", text(demo, "otherForce"), null, null));

        assertThat(away.at("/answer")).isEqualTo("HELD");
        assertThat(away.json().get("conditions"))
                .extracting(JsonNode::asString)
                .contains("The journey must be to or from the granting force's area (para 9(1)).");
        assertThat(rules(ask(
                        "officer-avon",
                        check(demo, "name-address-road-traffic", text(demo, "otherForce"), null, null))))
                .containsExactly("outside-area");
        assertThat(ask("officer-avon", check(demo, "name-address-road-traffic", text(demo, "force"), null, null))
                        .at("/answer"))
                .isEqualTo("HELD");
        assertThat(rules(ask("officer-avon", check(demo, "escort-abnormal-load", "british-transport", null, null))))
                .containsExactly("outside-area");
    }

    @Test
    void whatWasNotYetKnownIsNotTold() {
        var demo = demo("withdrawn");
        var before = "\"at\":\"2026-10-05T15:00:00Z\",\"knownAt\":\"2026-10-05T14:29:59Z\"";
        var after = "\"at\":\"2026-10-05T14:29:59Z\",\"knownAt\":\"2026-11-21T09:00:00Z\"";

        assertThat(ask("officer-avon", check(demo, "control-traffic", "avon-and-somerset", before))
                        .at("/state"))
                .isEqualTo("VALID");
        assertThat(ask("officer-avon", check(demo, "control-traffic", "avon-and-somerset", after))
                        .at("/state"))
                .isEqualTo("VALID");
        assertThat(ask(
                                "officer-avon",
                                check(demo, "control-traffic", "avon-and-somerset", "\"at\":\"2026-10-05T14:30:00Z\""))
                        .at("/state"))
                .isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-dorset", "supplier-2", "officer-btp", "admin", "nbcc", "trainer-1"})
    void whatIsOutOfSightIsAnsweredAsWhatIsNotThere(String account) {
        var body = check(demo("valid"), "control-traffic", "avon-and-somerset", null, null);
        var nobodys = body.replaceAll("\"accreditation\":\"[^\"]+\"", "\"accreditation\":\"0000-0000-000A\"");
        var impossible = body.replaceAll("\"accreditation\":\"[^\"]+\"", "\"accreditation\":\"no number\"");

        var outOfSight = ask(account, body);

        assertThat(outOfSight.body())
                .isEqualTo(ask(account, nobodys).body())
                .isEqualTo(ask(account, impossible).body())
                .isEqualTo(ask("auditor", nobodys).body());
        assertThat(outOfSight.at("/state")).isEqualTo("UNKNOWN");
        assertThat(rules(outOfSight)).containsExactly("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-avon", "chief-avon", "vetting-avon", "supplier-1", "auditor"})
    void whoeverIsToSeeItSeesIt(String account) {
        assertThat(ask(account, check(demo("valid"), "control-traffic", "avon-and-somerset", null, null))
                        .at("/answer"))
                .isEqualTo("HELD");
    }

    @Test
    void manyAreAnsweredInTheirOrder() {
        var one = check(demo("valid"), "control-traffic", "avon-and-somerset", null, null);
        var other = check(demo("valid"), "control-traffic", "dorset", null, null);
        var asked = IntStream.range(0, 5_000)
                .mapToObj(i -> i % 3 == 0 ? one : other)
                .collect(Collectors.joining(",", "{\"checks\":[", "]}"));

        var found = ask("officer-avon", asked);

        assertThat(found.json().get("items")).hasSize(5_000);
        assertThat(found.at("/items/0/answer")).isEqualTo("HELD");
        assertThat(found.at("/items/1/answer")).isEqualTo("NOT_HELD");
        assertThat(found.at("/items/4998/answer")).isEqualTo("HELD");
        refused("{\"checks\":[]}", "checks", "Ask 1 to 5000 questions at a time.");
        refused(
                "{\"checks\":[%s]}".formatted(String.join(",", java.util.Collections.nCopies(5_001, one))),
                "checks",
                "Ask 1 to 5000 questions at a time.");
    }

    @Test
    void aQuestionThatCannotBeReadIsRefusedAndSaysWhere() {
        var good = check(demo("valid"), "control-traffic", "avon-and-somerset", null, null);

        refused(good.replace("control-traffic", "fly"), "power", "There is no power 'fly'.");
        refused(good.replace("avon-and-somerset", "atlantis"), "force", "There is no force 'atlantis'.");
        refused(
                good.replace("}", ",\"knownAt\":\"2026-11-21T09:00:01Z\"}"),
                "knownAt",
                "2026-11-21T09:00:01Z is still to come: nobody knows yet.");
        refused(
                good.replace("}", ",\"at\":\"2026-11-21\"}"),
                "at",
                "Not a moment: '2026-11-21'. Write it as 2026-11-21T09:00:00Z.");
        refused(
                good.replace("}", ",\"at\":\"-1000000000-01-01T00:00:00Z\"}"),
                "at",
                "Give a moment of the years 1900 to 9999.");
        refused(
                good.replace("}", ",\"point\":[1]}"),
                "point",
                "Give two numbers: the longitude, and then the latitude.");
        refused(
                good.replace("}", ",\"point\":[51.4,-182]}"),
                "point",
                "Give the longitude, from -180 to 180, and then the latitude, from -90 to 90, in degrees.");
        refused("{}", "power", "This is needed.");
        refused(
                "{\"checks\":[%s,%s]}".formatted(good, good.replace("control-traffic", "fly")),
                "checks[1].power",
                "There is no power 'fly'.");
        refused(
                good.replaceFirst("}", ",\"checks\":[" + good + "]}"),
                "checks",
                "Ask one question, or many, and not both.");
        refused(good.replace("}", ",\"extra\":1}"), "extra", null);
        assertThat(api().post("", ADDRESS, good).status()).isEqualTo(401);
    }

    private void refused(String body, String field, String message) {
        var answer = api().post("officer-avon", ADDRESS, body);

        assertThat(answer.status())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        if (message != null) {
            assertThat(answer.at("/errors/0/message")).isEqualTo(message);
        }
    }

    private ApiClient.Answer ask(String account, String body) {
        var answer = api().post(account, ADDRESS, body);
        assertThat(answer.status())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    private static String check(JsonNode demo, String power, String force, String offence, String at) {
        return check(
                        demo,
                        power,
                        force,
                        "\"offence\":%s,\"at\":%s"
                                .formatted(
                                        offence == null ? "null" : "\"" + offence + "\"",
                                        at == null ? "null" : "\"" + at + "\""))
                .replace(",\"at\":null", "");
    }

    private static String check(JsonNode demo, String power, String force, String more) {
        return "{\"accreditation\":\"%s\",\"power\":\"%s\",\"force\":\"%s\",%s}"
                .formatted(text(demo, "number"), power, force, more);
    }

    private static List<String> rules(ApiClient.Answer answer) {
        return StreamSupport.stream(answer.json().get("reasons").spliterator(), false)
                .map(reason -> reason.get("rule").asString())
                .toList();
    }

    private JsonNode demo(String purpose) {
        return StreamSupport.stream(
                        api().get("", "/api/v1/demo").json().get("items").spliterator(), false)
                .filter(item -> item.get("purpose").asString().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
