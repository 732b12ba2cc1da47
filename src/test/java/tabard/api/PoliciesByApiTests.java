package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.CheckPolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyDocument;

/** A policy that says everything a policy can, by the API and on the page of its force. */
@TestProgram
class PoliciesByApiTests {

    static final String POLICY = """
            {"force":"north-wales","scheme":"csas","validFrom":"2026-02-01","validTo":null,"term":"P2Y","order":"PARALLEL",
             "powers":[
              {"power":"fpn-byelaw","permitted":true,"reason":null,"offences":[],"byelaws":["promenade"],
               "conditions":["Only in uniform."],"areas":["town","pier"],"agreement":null,"vettingLevel":"NPPV2_FULL",
               "training":[{"course":"csas-core","maxAge":"P3Y"}]}],
             "levels":[],
             "recognition":[{"authority":"gwent","level":"NPPV2_FULL","maxAge":"P5Y","outcome":"ACCEPT","roleTier":null,
               "ownerPost":"Head of vetting","decidedOn":"2026-01-05","reason":"The checks are the same.","reviewOn":"2027-01-05"}],
             "fees":[{"event":"APPLICATION","route":"PRIVATE","net":300.00,"vatRate":20,"from":"2026-01-01","to":null}],
             "byelaws":[{"code":"promenade","authority":"Conwy Council","title":"Promenade Byelaws 2016",
               "publishedAt":"https://example.org/byelaws","agreedOn":"2026-01-02"}],
             "areas":[{"code":"town","name":"The old town","polygon":{"type":"Polygon",
               "coordinates":[[[-3.84,53.32],[-3.82,53.32],[-3.82,53.33],[-3.84,53.33],[-3.84,53.32]]]}},
              {"code":"pier","name":"The pier","polygon":null}]}""";

    @LocalServerPort
    int port;

    @Autowired
    ActAs actAs;

    @Autowired
    ApprovePolicy approve;

    @Autowired
    CheckPolicy check;

    @Autowired
    Policies policies;

    private ApiClient api() {
        return new ApiClient(port);
    }

    @BeforeEach
    void theForceHasThatPolicy() {
        var force = new ForceCode("north-wales");
        if (Scope.PUBLIC.call(() -> policies.nextVersion(force, new SchemeCode("csas"))) == 1) {
            var policy = check.next(ApiClient.JSON.readValue(POLICY, PolicyDocument.class));
            actAs.system(
                    Role.CHIEF_OFFICER,
                    () -> approve.approve(policy, new Actor("chief", "Chief Constable of north-wales")));
        }
    }

    @Test
    void everythingItSaysIsPublished() {
        var policy = api().get("", "/api/v1/forces/north-wales/policy?on=2026-11-21");

        assertThat(policy.at("/powers/0/byelaws/0")).isEqualTo("promenade");
        assertThat(policy.at("/powers/0/areas/1")).isEqualTo("pier");
        assertThat(policy.at("/byelaws/0/authority")).isEqualTo("Conwy Council");
        assertThat(policy.json().at("/areas/0/polygon").toString())
                .isEqualTo(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[-3.84,53.32],[-3.82,53.32],[-3.82,53.33],[-3.84,53.33],[-3.84,53.32]]]}");
        assertThat(policy.at("/recognition/0/ownerPost")).isEqualTo("Head of vetting");
        assertThat(policy.json().at("/recognition/0").has("roleTier")).isFalse();
        assertThat(new String(policy.body(), StandardCharsets.UTF_8)).contains("\"net\":300.00,\"vatRate\":20,");
    }

    @Test
    void itsHistoryAndItsVersionsAreResources() {
        var history = api().get("", "/api/v1/forces/north-wales/policies");

        assertThat(history.at("/items/0/version")).isEqualTo("1");
        assertThat(history.at("/items/0/cause")).isEqualTo("APPROVED");
        assertThat(history.at("/items/0/knownFrom")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(history.json().get("items")).hasSize(1);
        assertThat(api().get("", "/api/v1/policies/north-wales/csas/1").at("/validFrom"))
                .isEqualTo("2026-02-01");
        assertThat(api().get("", "/api/v1/policies/north-wales/csas/1?knownAt=2026-11-21T08:59:59Z")
                        .status())
                .isEqualTo(404);
        assertThat(api().get("", "/api/v1/policies/north-wales/csas/2").status())
                .isEqualTo(404);
        assertThat(api().get("", "/api/v1/policies/nowhere/csas/1").status()).isEqualTo(404);
        assertThat(api().get("", "/api/v1/policies/north-wales/portum/1").status())
                .isEqualTo(404);
        assertThat(api().get("", "/api/v1/policies/north-wales/csas/one").status())
                .isEqualTo(400);
    }

    @Test
    void whatCouldBeApprovedIsSaidToBeValidAndNothingIsSaved() {
        var answer = api().post(
                        "officer-avon", "/api/v1/policies/check", POLICY.replace("\"2026-02-01\"", "\"2026-12-01\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("valid").asBoolean()).isTrue();
        assertThat(answer.at("/policy/validFrom")).isEqualTo("2026-12-01");
        assertThat(api().get("", "/api/v1/forces/north-wales/policies").json().get("items"))
                .hasSize(1);
    }

    @Test
    void everyFaultIsNamedWithItsFieldAndRule() {
        var answer = api().post(
                        "chief-avon",
                        "/api/v1/policies/check",
                        POLICY.replace("P2Y", "P0Y")
                                .replace("\"promenade\"],", "\"promenade\",\"beach\"],")
                                .replace("[-3.82,53.33],[-3.84,53.33]", "[-3.84,53.33],[-3.82,53.33]"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.kind()).startsWith("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/invalid-request");
        assertThat(answer.json().get("errors").toString())
                .contains(
                        "{\"field\":\"term\",\"rule\":\"positive-length\",\"message\":\"P0D is no length of time: give one, such as P3Y.\"}")
                .contains("{\"field\":\"powers[0].byelaws[1]\",\"rule\":\"byelaw-listed\"")
                .contains("{\"field\":\"areas[0].polygon.coordinates\",\"rule\":\"polygon-simple\"");
        assertThat(answer.json().get("errors")).hasSize(3);
    }

    @Test
    void onlyAnOfficerChecks() {
        assertThat(api().post("", "/api/v1/policies/check", POLICY).status()).isEqualTo(401);
        assertThat(api().post("supplier-1", "/api/v1/policies/check", POLICY).status())
                .isEqualTo(403);
        assertThat(api().post("officer-avon", "/api/v1/policies/check", "{\"powers\":7}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDraftInAQuestionMayLeaveOutWhatTheContractLeavesOut() {
        var question = """
                {"scheme":"csas","force":"dorset","on":"2026-11-21","powers":[{"power":"stop-cycles"}],
                 "policy":{"force":"dorset","scheme":"csas","version":3,"validFrom":"2026-01-01","validTo":null,"term":"P3Y",
                  "order":"PARALLEL","powers":[{"power":"stop-cycles","permitted":true,"areas":["anywhere"],"byelaws":["some"]}],
                  "levels":[{"label":"Local","countsAs":"NPPV1"}],
                  "recognition":[{"authority":"elsewhere","level":"NPPV2_FULL","maxAge":"P5Y","outcome":"ACCEPT"}],"fees":[]}}""";

        var answer = api().post("auditor", "/api/v1/eligibility", question);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("policyVersion").isNull()).isTrue();

        var wrong = api().post("auditor", "/api/v1/eligibility", question.replace("\"P5Y\"", "\"P0Y\""));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors/0/field")).isEqualTo("policy.recognition[0].maxAge");
    }

    @Test
    void thePageOfTheForceShowsItInEnglishAndInWelsh() throws Exception {
        assertThat(page("/forces/north-wales?lang=en"))
                .contains("Promenade Byelaws 2016 (Conwy Council)", "Conwy Council", "https://example.org/byelaws")
                .contains("The old town", "Outline of The old town, north at the top", "M4.0 ", "As the words say")
                .contains("£300.00", "£60.00 (20%)", "£360.00", "Companies and charities, through Police CPI")
                .contains("Gwent Police at NPPV level 2, full or higher", "Head of vetting", "5 January 2027")
                .contains("Version 1, from 1 February 2026", "approved on 21 November 2026");
        assertThat(page("/forces/north-wales?lang=cy"))
                .contains("Is-ddeddfau", "Ffioedd", "Fersiwn 1, o 1 Chwefror 2026");
    }

    @Test
    void thePageAnswersByWhatWasKnown() throws Exception {
        assertThat(page("/forces/north-wales?lang=en&known-day=20&known-month=11&known-year=2026"))
                .contains("This is what was known on 20 November 2026", "This force has no published policy here");
        assertThat(page("/forces/north-wales?lang=en&known-day=22&known-month=11&known-year=2026"))
                .contains("The day of knowledge cannot be in the future");
        assertThat(page("/forces/north-wales?lang=en&knownAt=2026-11-21T09:00:00Z"))
                .contains("Promenade Byelaws 2016");
        assertThat(page("/forces/north-wales?lang=en&knownAt=yesterday"))
                .contains("The moment of knowledge is not one");
    }

    private String page(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
