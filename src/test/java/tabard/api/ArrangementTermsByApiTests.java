package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.access.ActAs;
import tabard.access.OpenAccount;
import tabard.access.OpenAccount.NewAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.RegisterOrganisation;

/** An arrangement that stands: its terms varied, its agreements renewed, and the reviews that a lapse calls for. */
@MovableProgram
class ArrangementTermsByApiTests {

    static final String APPLICATIONS = OrganisationsByApi.APPLICATIONS;
    static final String WARDENS = "[{\"role\":\"Community warden\",\"powers\":[\"stop-cycles\"]}]";

    static final Actor TESTS = new Actor("tests", "tests");
    static boolean opened;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    RegisterOrganisation registerOrganisation;

    ApiClient api;
    OrganisationsByApi work;

    @BeforeEach
    void connect() {
        clock.reset();
        if (!opened) {
            opened = true;
            List.of("kent", "gwent", "essex", "surrey").forEach(this::force);
            employer("terms-company", OrganisationKind.COMPANY);
            employer("terms-wardens", OrganisationKind.PUBLIC_BODY);
        }
        api = new ApiClient(port);
        work = new OrganisationsByApi(api, program);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void termsAreVariedByTheChiefOfficerAloneAndEveryVersionIsReadByAnAuditor() {
        var at = arrangement("kent");
        var wider =
                terms("[{\"role\":\"Community warden\",\"powers\":[\"stop-cycles\",\"control-traffic\"]}]", "DP-U-8");

        assertThat(put("officer-kent", at, wider).at("/type")).isEqualTo("/problems/no-authority-in-date");
        assertThat(put("chief-gwent", at, wider).status()).isEqualTo(404);
        assertThat(put("terms-wardens", at, wider).status()).isEqualTo(403);
        assertThat(put("chief-kent", at, wider.replace("control-traffic", "no-such-power"))
                        .status())
                .isIn(400, 409);
        assertThat(api.post("officer-kent", at + "/terms/preview", wider).json().get("losses"))
                .isEmpty();
        var varied = put("chief-kent", at, wider);
        assertThat(varied.status()).as(OrganisationsByApi.text(varied)).isEqualTo(200);
        assertThat(put("chief-kent", at, wider).at("/type")).isEqualTo("/problems/terms-unchanged");

        var now = api.get("officer-kent", at);
        assertThat(now.at("/id")).isEqualTo(varied.at("/id"));
        assertThat(now.at("/terms/uniform")).isEqualTo("DP-U-8");
        assertThat(now.json().get("powers")).hasSize(2);
        var versions = api.get("auditor", at + "/terms").json();
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/uniform").asString()).isEqualTo("DP-U-7");
        assertThat(versions.at("/0/powers")).hasSize(1);
        assertThat(versions.at("/1/powers")).hasSize(2);
        assertThat(versions.at("/1/reason").asString()).isEqualTo("The council asked for it.");
        assertThat(api.get("terms-wardens", at + "/terms")
                        .json()
                        .at("/1/reason")
                        .isNull())
                .isTrue();
        assertThat(api.get("auditor", "/api/v1/arrangements?limit=100").body()).isNotEmpty();
        assertThat(api.get("officer-gwent", at + "/terms").status()).isEqualTo(404);
    }

    @Test
    void reportsAndAgreementsOfAnotherOrganisationAreRefusedWithTheReason() {
        var company = work.sent("terms-company", "kent", "[{\"role\":\"Steward\",\"powers\":[\"stop-cycles\"]}]");
        var body = work.sent("terms-wardens", "surrey", WARDENS);
        var other = work.upload("terms-wardens", "REPORT");
        var own = work.filed(
                "officer-kent", api.get("officer-kent", APPLICATIONS + company).at("/organisation"), "REPORT");

        var refused = recommend(company, other);
        assertThat(refused.at("/type")).isEqualTo("/problems/document-not-of-organisation");
        assertThat(refused.at("/detail"))
                .isEqualTo("Document %s is not one of this organisation that your force may read. File it with the"
                                .formatted(other)
                        + " organisation, or name one that is.");
        assertThat(api.get("officer-kent", APPLICATIONS + company).at("/state")).isEqualTo("AWAITING_RECOMMENDATION");
        assertThat(recommend(company, own).status()).isEqualTo(204);

        var agreement = api.post("officer-surrey", APPLICATIONS + body + "/agreements", agreement(own));
        assertThat(agreement.at("/type"))
                .as("an agreement of another organisation")
                .isEqualTo("/problems/document-not-of-organisation");
        assertThat(api.get("officer-surrey", APPLICATIONS + body).json().at("/assessment/agreements"))
                .isEmpty();
    }

    @Test
    void aLapsedAgreementCallsForAReviewBeforeItsDayAndAnotherPutsItOff() {
        var at = arrangement("gwent");
        var organisation = api.get("officer-gwent", at).at("/organisation");
        assertThat(next(at)).isEqualTo("2027-11-21 REVIEW_DAY");

        renew(at, organisation, "2027-03-01");
        assertThat(next(at)).isEqualTo("2027-03-01 AGREEMENT");
        assertThat(timer(at)).isEqualTo("2027-03-01");
        renew(at, organisation, "2028-03-01");
        assertThat(next(at)).isEqualTo("2027-11-21 REVIEW_DAY");
        assertThat(timer(at)).isEqualTo("2027-11-21");
        renew(at, organisation, "2027-03-01");
        clock.moveTo(LocalDate.of(2027, 2, 28));
        assertThat(review(at).at("/detail")).isEqualTo("The next review of this arrangement is due on 2027-03-01.");
        clock.moveTo(LocalDate.of(2027, 3, 1));
        dayComes(at);
        assertThat(api.get("officer-gwent", "/api/v1/tasks").body()).asString().contains("UserTask_ReviewArrangement");
        clock.moveTo(LocalDate.of(2027, 3, 2));
        renew(at, organisation, "2029-03-01");
        var reviewed = review(at);

        assertThat(reviewed.at("/terms/reviewDue"))
                .as("the ordinary day stays: " + OrganisationsByApi.text(reviewed))
                .isEqualTo("2027-11-21");
        assertThat(next(at)).isEqualTo("2027-11-21 REVIEW_DAY");
    }

    @Test
    void insuranceThatRunsOutCallsForAReviewUnlessAnotherIsOnFileByThen() {
        var at = arrangement("essex");
        clock.moveTo(LocalDate.of(2027, 11, 21));
        dayComes(at);
        assertThat(review(at, "officer-essex").at("/terms/reviewDue")).isEqualTo("2030-11-21");

        assertThat(next(at, "officer-essex")).isEqualTo("2029-06-01 INSURANCE");
        assertThat(timer(at)).isEqualTo("2029-06-01");
        clock.moveTo(LocalDate.of(2029, 6, 1));
        dayComes(at);
        assertThat(api.get("officer-essex", "/api/v1/tasks").body()).asString().contains("UserTask_ReviewArrangement");
        assertThat(review(at, "officer-essex").at("/terms/reviewDue"))
                .as("the ordinary day stays")
                .isEqualTo("2030-11-21");
        assertThat(next(at, "officer-essex")).isEqualTo("2030-11-21 REVIEW_DAY");
    }

    private void force(String code) {
        open("officer-" + code, Role.OFFICER, new ForceCode(code), null);
        open("chief-" + code, Role.CHIEF_OFFICER, new ForceCode(code), null);
    }

    private void employer(String account, OrganisationKind kind) {
        var organisation = Scope.SYSTEM.call(() -> program.getBean(ActAs.class)
                .system(
                        Role.ADMIN,
                        () -> registerOrganisation.register(
                                new NewOrganisation(account, kind, null, "complaints@terms.example", "DP-U-7"),
                                TESTS)));
        open(account, Role.SUPPLIER, null, organisation);
    }

    private void open(String account, Role role, ForceCode force, OrganisationId organisation) {
        Scope.SYSTEM.run(() ->
                openAccount.open(new NewAccount(account, account, role, force, organisation), "tabard-demo", TESTS));
    }

    private ApiClient.Answer recommend(String application, String report) {
        return api.post("officer-kent", APPLICATIONS + application + "/recommendation", """
                {"recommended":true,"on":"2026-11-20","report":"%s"}""".formatted(report));
    }

    private static String agreement(String document) {
        return """
                {"kind":"JOINT_OPERATING_PROTOCOL","document":"%s","owner":"Sergeant","reviewOn":"2027-11-21"}""".formatted(document);
    }

    private void renew(String at, String organisation, String reviewOn) {
        var document = work.filed("officer-gwent", organisation, "AGREEMENT");
        var renewed =
                api.post("chief-gwent", at + "/agreements", agreement(document).replace("2027-11-21", reviewOn));
        assertThat(renewed.status()).as(OrganisationsByApi.text(renewed)).isEqualTo(204);
    }

    private String next(String at) {
        return next(at, "officer-gwent");
    }

    private String next(String at, String officer) {
        var call = api.get(officer, at).json().at("/terms/nextReview");
        return call.get("on").asString() + " " + call.get("why").asString();
    }

    private ApiClient.Answer review(String at) {
        return review(at, "officer-gwent");
    }

    private ApiClient.Answer review(String at, String officer) {
        return api.post(officer, at + "/reviews", "{\"findings\":\"All was looked at.\"}");
    }

    private Job job(String at) {
        var key = "arrangement-review:" + at.substring(at.lastIndexOf('/') + 1);
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        return jobs.createJobQuery().processInstanceId(process.getId()).singleResult();
    }

    /** The day on which the timer goes off by our clock; the engine has its own, and a moment has passed since it was set. */
    private String timer(String at) {
        var off = Scope.SYSTEM.call(() -> job(at).getDuedate().toInstant());
        var wait = Duration.between(ClockUtil.getCurrentTime().toInstant(), off);
        return LocalDate.ofInstant(clock.instant().plus(wait).plus(Duration.ofHours(1)), clock.getZone())
                .toString();
    }

    private void dayComes(String at) {
        Scope.SYSTEM.run(() -> jobs.executeJob(job(at).getId()));
    }

    private ApiClient.Answer put(String account, String at, String terms) {
        return api.send(account, "PUT", at + "/terms", "application/json", terms);
    }

    private static String terms(String roles, String uniform) {
        return """
                {"roles":%s,"agreements":["local-authority-notice-code"],"uniform":"%s","badge":"DP-B-7",
                 "reason":"The council asked for it."}""".formatted(roles, uniform);
    }

    /** An arrangement of the wardens, made on an application; one for each force in this class. */
    private String arrangement(String force) {
        var officer = "officer-" + force;
        var id = work.sent("terms-wardens", force, WARDENS);
        OrganisationsByApi.OF_PUBLIC_BODIES.forEach(check -> work.find(officer, id, check, true));
        work.propose(officer, id, WARDENS);
        work.sign(officer, id);
        assertThat(work.assess(officer, id, true).status()).isEqualTo(204);
        assertThat(work.decide("chief-" + force, id, "APPROVED", "").at("/state"))
                .isEqualTo("APPROVED");
        return "/api/v1/arrangements/"
                + work.arrangement("terms-wardens", force).get("id").asString();
    }
}
