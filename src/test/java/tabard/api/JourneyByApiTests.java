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
        var work = new CasesByApi(api);
        var cases = work.apply(people);
        assertThat(cases).hasSize(4);

        cases.forEach(reference -> process.carryOn(new CaseReference(reference)));
        cases.forEach(work::find);
        cases.forEach(work::recommend);
        var refused = cases.getFirst();
        cases.forEach(
                reference -> work.decide(reference, reference.equals(refused) ? Set.of("control-traffic") : Set.of()));
        cases.forEach(reference -> process.carryOn(new CaseReference(reference)));

        for (var reference : cases) {
            var number = work.number(reference);
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
        assertThat(api.get("officer-avon", "/api/v1/cases").json().get("items")).isNotEmpty();
        var reference = api.get("supplier-1", "/api/v1/cases")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("force").asString().equals("avon-and-somerset"))
                .findFirst()
                .orElseThrow()
                .get("reference")
                .asString();

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

    private static Set<String> powers(JsonNode check) {
        return StreamSupport.stream(check.get("powers").spliterator(), false)
                .map(power -> power.get("code").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
