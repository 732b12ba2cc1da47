package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Cases for the traffic pair in Avon and Somerset and in Dorset, taken from step to step by API, each by its own account. */
public final class CasesByApi {

    /** The traffic pair. */
    public static final List<String> PAIR = List.of("name-address-road-traffic", "control-traffic");

    private static final String TEST = "{\"met\":true,\"basis\":\"The file was read.\"}";

    private final ApiClient api;

    /** Cases in the program that this client speaks to. */
    public CasesByApi(ApiClient api) {
        this.api = api;
    }

    /** Uploads a roster and confirms it. */
    public void employ(byte[] roster) {
        var uploaded = api.upload("supplier-1", "/api/v1/rosters", "roster.csv", roster);
        assertThat(uploaded.status()).isEqualTo(201);
        var confirmed = api.post("supplier-1", "/api/v1/rosters/" + uploaded.at("/id") + "/confirmation", "");
        assertThat(confirmed.status()).isEqualTo(200);
    }

    /** The ids of the people of {@code supplier-1} with this given name. */
    public List<String> called(String givenName) {
        return stream(api.get("supplier-1", "/api/v1/people").json().get("items"))
                .filter(person -> person.get("givenName").asString().equals(givenName))
                .map(person -> person.get("id").asString())
                .toList();
    }

    /** Applies for the pair in both forces, and answers the references. */
    public List<String> apply(List<String> people) {
        var pair = PAIR.stream().map("{\"power\":\"%s\"}"::formatted).collect(Collectors.joining(",", "[", "]"));
        var forces = "[{\"force\":\"avon-and-somerset\",\"powers\":%s},{\"force\":\"dorset\",\"powers\":%s}]"
                .formatted(pair, pair);
        var receipt = api.post(
                "supplier-1", "/api/v1/applications", new ApplicationByApi(api, "supplier-1").json(people, forces));
        assertThat(receipt.status()).as(text(receipt)).isEqualTo(201);
        return stream(receipt.json().get("cases")).map(JsonNode::asString).toList();
    }

    /** Everything that has to be found out before anybody recommends. */
    public void find(String reference) {
        vet(reference);
        train(reference);
        verify(reference);
    }

    /** The vetting unit clears the person. */
    public void vet(String reference) {
        var cleared = """
                {"outcome":"CLEARED","level":"NPPV2_FULL","granted":"2026-11-20","expires":"2031-11-20"}""";
        ok(api.post("vetting-" + force(reference), "/api/v1/cases/" + reference + "/vetting-outcome", cleared));
    }

    /** The training provider records the pass of the person, unless it did before. */
    public void train(String reference) {
        var person = api.get("supplier-1", "/api/v1/cases/" + reference).at("/person");
        var passed = api.post("trainer-1", "/api/v1/people/" + person + "/training-results", """
                {"course":"csas-traffic-management","passed":"2026-11-10","expires":"2029-11-10","certificateNumber":"T-1"}""");
        assertThat(passed.status()).as(text(passed)).isIn(201, 409);
    }

    /** The officer verifies the training. */
    public void verify(String reference) {
        ok(api.post("officer-" + force(reference), "/api/v1/cases/" + reference + "/training-verification", """
                {"outcome":"VERIFIED","basis":"Certificate T-1 was seen."}"""));
    }

    /** The officer recommends both powers. */
    public void recommend(String reference) {
        var powers = PAIR.stream()
                .map("{\"power\":\"%s\",\"recommended\":true}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        ok(api.post("officer-" + force(reference), "/api/v1/cases/" + reference + "/recommendation", """
                {"tests":{"employerFitAndProper":%s,"personSuitable":%s,"personCapable":%s,"personTrained":%s},
                 "powers":%s,"from":"2026-11-21","to":"2028-11-21"}""".formatted(
                        TEST, TEST, TEST, TEST, powers)));
    }

    /** The chief officer grants the pair, but for what is refused. */
    public void decide(String reference, Set<String> refused) {
        var verdicts = PAIR.stream()
                .map(power -> refused.contains(power)
                        ? "{\"power\":\"%s\",\"granted\":false,\"reason\":\"Not needed for this role.\"}"
                                .formatted(power)
                        : "{\"power\":\"%s\",\"granted\":true}".formatted(power))
                .collect(Collectors.joining(",", "[", "]"));
        var chief = "chief-" + force(reference);
        var hash =
                api.get(chief, "/api/v1/cases/" + reference + "/decision-pack").at("/hash");
        ok(api.post(
                chief,
                "/api/v1/cases/" + reference + "/decision",
                "{\"packHash\":\"%s\",\"from\":\"2026-11-21\",\"to\":\"2028-11-21\",\"verdicts\":%s}"
                        .formatted(hash, verdicts)));
    }

    /** The number of the accreditation that the case ended with. */
    public String number(String reference) {
        return api.get("supplier-1", "/api/v1/cases/" + reference + "/accreditation")
                .at("/number");
    }

    /** What accounts of the case's force end with. */
    public String force(String reference) {
        return api.get("supplier-1", "/api/v1/cases/" + reference).at("/force").startsWith("dorset")
                ? "dorset"
                : "avon";
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void ok(ApiClient.Answer answer) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(204);
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
