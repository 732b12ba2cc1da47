package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseProcess;
import tools.jackson.databind.JsonNode;

/** The main job, by API alone: a roster goes in at one end, and what anybody can check comes out at the other. */
@TestProgram
class JourneyByApiTests {

    static final String POWERS = "[{\"power\":\"name-address-road-traffic\"},{\"power\":\"control-traffic\"}]";

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @Test
    void aRosterBecomesCertificatesInTwoForces() {
        var api = new ApiClient(port);

        var roster = api.upload("supplier-1", "/api/v1/rosters", "roster.csv", roster());
        assertThat(roster.status()).isEqualTo(201);
        assertThat(roster.json().get("good").asInt()).isEqualTo(2);
        assertThat(roster.json().get("refused").asInt()).isEqualTo(3);
        assertThat(findings(roster.json())).hasSize(3);

        assertThat(api.post("supplier-1", "/api/v1/rosters/" + roster.at("/id") + "/confirmation", "")
                        .json()
                        .get("people")
                        .asInt())
                .isEqualTo(2);
        var again = api.post("supplier-1", "/api/v1/rosters/" + roster.at("/id") + "/confirmation", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/type")).isEqualTo("/problems/roster-already-confirmed");

        var people = newcomers(api);
        assertThat(people).hasSize(2);
        var cases = apply(api, people);
        assertThat(cases).hasSize(4);

        cases.forEach(reference -> find(api, reference));
        var refused = cases.getFirst();
        cases.forEach(reference -> decide(api, reference, reference.equals(refused)));
        cases.forEach(reference -> process.carryOn(new CaseReference(reference)));

        for (var reference : cases) {
            var number = number(api, reference);
            var check = api.get("", "/api/v1/check/" + number);
            assertThat(check.at("/state")).isEqualTo("VALID");
            assertThat(powers(check.json()))
                    .isEqualTo(
                            reference.equals(refused)
                                    ? Set.of("name-address-road-traffic")
                                    : Set.of("name-address-road-traffic", "control-traffic"));
            var trace =
                    api.get("auditor", "/api/v1/cases/" + reference + "/trace").json();
            assertThat(trace.get("whole").asBoolean()).isTrue();
            assertThat(StreamSupport.stream(trace.get("entries").spliterator(), false)
                            .map(entry -> entry.get("type").asString()))
                    .contains(
                            "CaseOpened",
                            "PowersRecommended",
                            "AccreditationDecided",
                            "PowersGranted",
                            "CertificateIssued");
            var pdf = api.get("supplier-1", "/api/v1/cases/" + reference + "/certificate");
            assertThat(pdf.kind()).isEqualTo("application/pdf");
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void aForceAndASupplierSeeTheirOwnCasesOnly() {
        var api = new ApiClient(port);
        var own = api.get("officer-avon", "/api/v1/cases").json().get("items");
        assertThat(own).isNotEmpty();
        var reference = own.get(0).get("reference").asString();

        var unknown = api.get("officer-dorset", "/api/v1/cases/CSAS-2026-99999");
        for (var stranger : List.of("officer-dorset", "chief-dorset", "vetting-dorset", "supplier-2", "officer-btp")) {
            var answer = api.get(stranger, "/api/v1/cases/" + reference);
            assertThat(answer.status()).as(stranger).isEqualTo(404);
            assertThat(answer.at("/type")).isEqualTo(unknown.at("/type"));
        }
        assertThat(api.get("officer-dorset", "/api/v1/cases").body()).asString().doesNotContain("avon-and-somerset");
    }

    private static byte[] roster() {
        return """
                Given name,Family name,Date of birth,Email,Role,Staff number,Employed from
                Newcomer,One,03/04/1990,,Traffic steward,API-1,01/11/2026
                Newcomer,Ŵyn,1991-05-06,,Traffic steward,API-2,2026-11-01
                Bad,Date,31/02/1990,,Traffic steward,API-3,01/11/2026
                Too,Young,01/01/2012,,Traffic steward,API-4,01/11/2026
                Newcomer,One,03/04/1990,,Traffic steward,API-5,01/11/2026
                """.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> findings(JsonNode roster) {
        var all = new ArrayList<String>();
        for (var row : roster.get("rows")) {
            for (var finding : row.get("findings")) {
                all.add(row.get("line").asInt() + " " + finding.get("message").asString());
            }
        }
        return all;
    }

    private static List<String> newcomers(ApiClient api) {
        return StreamSupport.stream(
                        api.get("supplier-1", "/api/v1/people")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(person -> person.get("givenName").asString().equals("Newcomer"))
                .map(person -> person.get("id").asString())
                .toList();
    }

    private static List<String> apply(ApiClient api, List<String> people) {
        var receipt = api.post("supplier-1", "/api/v1/applications", """
                {"scheme":"csas","people":%s,
                 "forces":[{"force":"avon-and-somerset","powers":%s},{"force":"dorset","powers":%s}],
                 "declaration":{"name":"A Signatory","statement":"What is stated here is true."}}""".formatted(
                        people.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")), POWERS, POWERS));
        assertThat(receipt.status())
                .as(new String(receipt.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        return StreamSupport.stream(receipt.json().get("cases").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private void find(ApiClient api, String reference) {
        process.carryOn(new CaseReference(reference));
        var force = force(api, reference);
        ok(
                api.post(
                        "vetting-" + force,
                        "/api/v1/cases/" + reference + "/vetting-outcome",
                        "{\"outcome\":\"CLEARED\",\"level\":\"NPPV2_FULL\",\"granted\":\"2026-11-20\",\"expires\":\"2031-11-20\"}"));
        var person = api.get("supplier-1", "/api/v1/cases/" + reference).at("/person");
        var passed = api.post(
                "trainer-1",
                "/api/v1/people/" + person + "/training-results",
                "{\"course\":\"csas-traffic-management\",\"passed\":\"2026-11-10\",\"expires\":\"2029-11-10\",\"certificateNumber\":\"T-1\"}");
        assertThat(passed.status()).isIn(201, 409);
        ok(api.post(
                "officer-" + force,
                "/api/v1/cases/" + reference + "/training-verification",
                "{\"outcome\":\"VERIFIED\",\"basis\":\"Certificate T-1 was seen.\"}"));
    }

    private static void decide(ApiClient api, String reference, boolean refuseOne) {
        var force = force(api, reference);
        var test = "{\"met\":true,\"basis\":\"The file was read.\"}";
        ok(api.post("officer-" + force, "/api/v1/cases/" + reference + "/recommendation", """
                {"tests":{"employerFitAndProper":%s,"personSuitable":%s,"personCapable":%s,"personTrained":%s},
                 "powers":[{"power":"name-address-road-traffic","recommended":true},{"power":"control-traffic","recommended":true}],
                 "from":"2026-11-21","to":"2028-11-21"}""".formatted(
                        test, test, test, test)));
        var hash = api.get("chief-" + force, "/api/v1/cases/" + reference + "/decision-pack")
                .at("/hash");
        ok(api.post("chief-" + force, "/api/v1/cases/" + reference + "/decision", """
                {"packHash":"%s","from":"2026-11-21","to":"2028-11-21","verdicts":[
                 {"power":"name-address-road-traffic","granted":true},
                 {"power":"control-traffic","granted":%s}]}""".formatted(
                        hash, refuseOne ? "false,\"reason\":\"Not needed for this role.\"" : "true")));
    }

    private static String force(ApiClient api, String reference) {
        return api.get("supplier-1", "/api/v1/cases/" + reference).at("/force").startsWith("dorset")
                ? "dorset"
                : "avon";
    }

    private static String number(ApiClient api, String reference) {
        return api.get("supplier-1", "/api/v1/cases/" + reference + "/accreditation")
                .at("/number");
    }

    private static Set<String> powers(JsonNode check) {
        return StreamSupport.stream(check.get("powers").spliterator(), false)
                .map(power -> power.get("code").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void ok(ApiClient.Answer answer) {
        assertThat(answer.status())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(204);
    }
}
