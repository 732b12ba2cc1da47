package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tabard.MovableProgram;

/** An organisation becomes an employer whose people can be accredited, by API alone: on both routes, and what is refused. */
@MovableProgram
class OrganisationApprovalByApiTests {

    static final String APPLICATIONS = OrganisationsByApi.APPLICATIONS;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    ApiClient api;
    OrganisationsByApi work;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
        work = new OrganisationsByApi(api, program);
    }

    @Test
    void aPublicBodyGoesStraightToTheForceAndThenItsPeopleCanBeAccredited() {
        var person = api.get("supplier-2", "/api/v1/people").at("/items/0/id");
        assertThat(missing(person, "stop-cycles")).contains("arrangement-live");

        var id = work.sent("supplier-2", "dorset", """
                [{"role":"Community warden","powers":["stop-cycles","name-address-road-traffic"]},
                 {"role":"Traffic steward","powers":["control-traffic"]}]""");
        assertThat(api.get("officer-dorset", APPLICATIONS + id).at("/route")).isEqualTo("FORCE");
        assertThat(api.get("officer-dorset", APPLICATIONS + id).at("/state")).isEqualTo("ASSESSING");
        assertThat(api.get("officer-avon", APPLICATIONS + id).status()).isEqualTo(404);
        assertThat(api.get("vetting-dorset", APPLICATIONS + id).status()).isEqualTo(403);

        assertThat(work.assess("officer-dorset", id, true).at("/detail"))
                .isEqualTo(
                        "The assessment is not ready. Still to do: BUSINESS_IN_AREA, SUPERVISION, COMPLAINTS, INSURANCE,"
                                + " TRAINING, UNIFORM, POLICIES, JOINT_OPERATING_PROTOCOL, INFORMATION_SHARING_AGREEMENT, TERMS.");
        OrganisationsByApi.OF_PUBLIC_BODIES.forEach(check -> work.find("officer-dorset", id, check, true));
        work.propose("officer-dorset", id, """
                [{"role":"Community warden","powers":["stop-cycles","name-address-road-traffic"]},
                 {"role":"Traffic steward","powers":["control-traffic"]}]""");
        work.sign("officer-dorset", id);
        assertThat(work.assess("officer-dorset", id, true).status()).isEqualTo(204);

        assertThat(work.decide("officer-dorset", id, "APPROVED", "").at("/type"))
                .isEqualTo("/problems/no-authority-in-date");
        assertThat(missing(person, "stop-cycles")).contains("arrangement-live");
        var decided = work.decide("chief-dorset", id, "APPROVED", "");

        assertThat(decided.at("/state")).as(OrganisationsByApi.text(decided)).isEqualTo("APPROVED");
        assertThat(missing(person, "stop-cycles"))
                .doesNotContain("arrangement-live", "within-arrangement", "within-role");
        assertThat(missing(person, "control-traffic")).contains("within-role").doesNotContain("within-arrangement");
        assertThat(missing(person, "tobacco-young-person"))
                .contains("within-arrangement")
                .doesNotContain("within-role");
        assertThat(apply(person, "stop-cycles").status()).isEqualTo(201);
        assertThat(apply(person, "control-traffic").status()).isEqualTo(409);
        assertThat(api.get("supplier-2", APPLICATIONS + id)
                        .json()
                        .get("assessment")
                        .isNull())
                .isTrue();
        assertThat(api.post("supplier-2", "/api/v1/organisation-approval/applications", "")
                        .at("/type"))
                .isEqualTo("/problems/organisation-application-incomplete");
        var made = work.arrangement("supplier-2", "dorset");
        assertThat(made.at("/terms/uniform").asString()).isEqualTo("DP-U-7");
        assertThat(made.at("/terms/reviewDue").asString()).isEqualTo("2027-11-21");
        assertThat(made.at("/terms/agreements")).hasSize(2);
        assertThat(api.post(
                                "officer-dorset",
                                "/api/v1/arrangements/" + made.get("id").asString() + "/reviews",
                                """
                {"findings":"All in order."}""")
                        .at("/detail"))
                .isEqualTo("The next review of this arrangement is due on 2027-11-21.");
    }

    @Test
    void aCompanyComesThroughPoliceCpiWhichDecidesNothing() {
        var id = work.sent("supplier-1", "british-transport", """
                [{"role":"Traffic steward","powers":["rsas-stop-cycles","control-traffic"]}]""");
        var application = api.get("officer-btp", APPLICATIONS + id);
        assertThat(application.at("/state")).isEqualTo("AWAITING_RECOMMENDATION");
        assertThat(work.find("officer-btp", id, "COMPLAINTS", true).at("/type"))
                .isEqualTo("/problems/organisation-application-not-in-state");

        var report = work.filed("officer-btp", application.at("/organisation"), "REPORT");
        assertThat(api.post("officer-btp", APPLICATIONS + id + "/recommendation", """
                {"recommended":false,"on":"2026-11-22","report":"%s"}""".formatted(report))
                        .at("/detail"))
                .contains("The recommendation was not made yet on 2026-11-22.");
        assertThat(api.post("officer-btp", APPLICATIONS + id + "/recommendation", """
                {"recommended":false,"on":"2026-11-20","report":"%s"}""".formatted(report))
                        .status())
                .isEqualTo(204);

        assertThat(api.post("officer-btp", APPLICATIONS + id + "/ask", """
                {"question":"Who is the second director?"}""").status())
                .isEqualTo(204);
        assertThat(api.get("supplier-1", APPLICATIONS + id).at("/question")).isEqualTo("Who is the second director?");
        assertThat(api.get("supplier-1", APPLICATIONS + id)
                        .json()
                        .get("assessment")
                        .isNull())
                .isTrue();
        assertThat(api.post("supplier-1", APPLICATIONS + id + "/supply", "").status())
                .isEqualTo(204);

        for (var check : List.of("CONTROLLERS", "STANDING", "JUDGMENTS")) {
            work.find("officer-btp", id, check, true);
        }
        OrganisationsByApi.OF_PUBLIC_BODIES.forEach(
                check -> work.find("officer-btp", id, check, !check.equals("COMPLAINTS")));
        work.propose("officer-btp", id, "[{\"role\":\"Traffic steward\",\"powers\":[\"rsas-stop-cycles\"]}]");
        work.sign("officer-btp", id);
        assertThat(work.assess("officer-btp", id, true).status()).isEqualTo(204);

        var silent = work.decide("chief-btp", id, "APPROVED", "");
        assertThat(silent.at("/type")).isEqualTo("/problems/approval-reason-needed");
        var unlawful = work.decide("chief-btp", id, "APPROVED", "I am content all the same.");
        assertThat(unlawful.at("/type")).isEqualTo("/problems/complaints-not-satisfactory");
        assertThat(work.decide("chief-btp", id, "RETURNED", "Look at complaints again.")
                        .at("/state"))
                .isEqualTo("ASSESSING");
        work.find("officer-btp", id, "COMPLAINTS", true);
        work.assess("officer-btp", id, true);
        var decided = work.decide("chief-btp", id, "APPROVED", "Police CPI had not seen the new directors.");
        assertThat(decided.at("/state")).as(OrganisationsByApi.text(decided)).isEqualTo("APPROVED");
        assertThat(decided.at("/assessment/recommendation/recommended")).isEqualTo("false");
        assertThat(decided.json().at("/assessment/findings")).hasSize(11);
    }

    @Test
    void oneSetOfEvidenceGoesToSeveralForcesOrToNone() {
        var draft = work.evidence("supplier-2", List.of("gwent", "kent"), "[]");
        assertThat(draft.at("/missing/gwent/0/field")).isEqualTo("roles");
        assertThat(work.send("supplier-2").at("/detail")).isEqualTo("The application is not complete. roles: give it.");
        work.evidence(
                "supplier-2",
                List.of("gwent", "avon-and-somerset"),
                "[{\"role\":\"Warden\",\"powers\":[\"stop-cycles\"]}]");
        assertThat(work.send("supplier-2").at("/detail"))
                .isEqualTo("There is an arrangement with avon-and-somerset, or an application to it is open. Leave that"
                        + " force out.");
        assertThat(work.sentTo("supplier-2", "gwent")).isEmpty();

        work.evidence("supplier-2", List.of("gwent", "kent"), "[{\"role\":\"Warden\",\"powers\":[\"stop-cycles\"]}]");
        assertThat(work.send("supplier-2").json().get("applications")).hasSize(2);

        assertThat(work.sentTo("supplier-2", "gwent")).hasSize(1);
        var kent = work.sentTo("supplier-2", "kent").getFirst();
        assertThat(api.post("supplier-1", APPLICATIONS + kent + "/withdraw", "").status())
                .isEqualTo(404);
        assertThat(api.post("supplier-2", APPLICATIONS + kent + "/withdraw", "").status())
                .isEqualTo(204);
        assertThat(api.post("supplier-2", APPLICATIONS + kent + "/withdraw", "").at("/detail"))
                .isEqualTo("This application is withdrawn, so it cannot be withdrawn.");
    }

    private ApiClient.Answer apply(String person, String power) {
        var forces = "[{\"force\":\"dorset\",\"powers\":[{\"power\":\"%s\"}]}]".formatted(power);
        return api.post(
                "supplier-2",
                "/api/v1/applications",
                new ApplicationByApi(api, "supplier-2").json(List.of(person), forces));
    }

    private List<String> missing(String person, String power) {
        var readiness = api.get("supplier-2", "/api/v1/people/%s/readiness?force=dorset".formatted(person));
        return OrganisationsByApi.stream(readiness.json().get("findings"))
                .filter(found -> found.get("power").asString().equals(power))
                .flatMap(found -> OrganisationsByApi.stream(found.get("missing")))
                .filter(reason -> reason.get("power").asString().equals(power))
                .map(reason -> reason.get("rule").asString())
                .toList();
    }
}
