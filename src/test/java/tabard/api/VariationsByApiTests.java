package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.workflow.CaseProcess;

/** Variations by API, with their process, their notices and the new certificate. */
@MovableProgram
class VariationsByApiTests {

    static final String ALL = "/api/v1/variations";

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    ApiClient api;
    AccreditedByApi people;

    @BeforeEach
    void connect() {
        clock.reset();
        api = new ApiClient(port);
        people = new AccreditedByApi(api, process);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aVariationIsDecidedByAnotherAndTheOldCertificateIsVoidAtThatMoment() {
        var number = people.one("Varied");
        assertThat(certificates(number)).containsExactly("1 live");
        var proposed = api.post("officer-avon", ALL, """
                {"accreditation":"%s","removed":["control-traffic"],"reasons":"The role has changed."}""".formatted(number));
        assertThat(proposed.status()).as(text(proposed)).isEqualTo(201);
        var at = ALL + "/" + proposed.at("/id");
        assertThat(tasks("chief-avon", proposed.at("/id"))).containsExactly("UserTask_DecideVariation");
        assertThat(decide("officer-avon", at).at("/type"))
                .isIn("/problems/proposer-varies", "/problems/no-authority-in-date");
        assertThat(certificates(number)).containsExactly("1 live");

        var decided = decide("chief-avon", at);
        assertThat(decided.status()).as(text(decided)).isEqualTo(204);

        assertThat(certificates(number)).containsExactly("1 void", "2 live");
        assertThat(api.get("auditor", at).at("/end")).isEqualTo("VARIED");
        assertThat(tasks("chief-avon", proposed.at("/id"))).isEmpty();
        var check = api.get("", "/api/v1/check/" + number);
        assertThat(check.at("/state")).isEqualTo("VALID");
        assertThat(text(check)).contains("name-address-road-traffic").doesNotContain("control-traffic");
        assertThat(told(number)).contains("VARIED PERSON", "VARIED EMPLOYER");
        assertThat(api.get("officer-dorset", at).status()).isEqualTo(404);
        assertThat(api.get("supplier-1", at).status()).isEqualTo(403);
    }

    @Test
    void aVariationToNothingLeavesNoCertificate() {
        var number = people.one("Nothing");
        var proposed = api.post("officer-avon", ALL, """
                {"accreditation":"%s","removed":["control-traffic","name-address-road-traffic"],"reasons":"None is used."}""".formatted(number));
        var decided = decide("chief-avon", ALL + "/" + proposed.at("/id"));
        assertThat(decided.status()).as(text(decided)).isEqualTo(204);

        assertThat(certificates(number)).containsExactly("1 void");
    }

    @Test
    void saysWhichFieldIsWrongAndWhichTestIsMissing() {
        var number = people.one("Tested");
        assertThat(field(api.post("officer-avon", ALL, """
                {"accreditation":"%s","put":[{}],"reasons":"Why."}""".formatted(number)))).isEqualTo("put[0].power");
        assertThat(field(api.post("officer-avon", ALL, "{\"accreditation\":\"%s\"}".formatted(number))))
                .isEqualTo("reasons");
        var untested = api.post("officer-avon", ALL, """
                {"accreditation":"%s","put":[{"power":"control-traffic","conditions":["Only at night."]}],"reasons":"Why."}""".formatted(number));
        assertThat(untested.status()).isEqualTo(409);
        assertThat(untested.at("/type")).isEqualTo("/problems/variation-refused");
        var tested = api.post("officer-avon", ALL, """
                {"accreditation":"%s","put":[{"power":"control-traffic","conditions":["Only at night."]}],"reasons":"Why.",
                 "suitable":{"met":true,"basis":"On file."},"trained":{"met":true,"basis":"T-1."}}""".formatted(number));
        assertThat(tested.at("/put/0/conditions/0")).as(text(tested)).isEqualTo("Only at night.");
    }

    private ApiClient.Answer decide(String by, String at) {
        return api.post(by, at + "/decision", """
                {"outcome":"VARIED","acts":0,"notice":{"reasons":"The role has changed.","servedAt":"%s","way":"POST",
                 "employerCopy":"%s"}}""".formatted(clock.instant(), clock.instant()));
    }

    private List<String> certificates(String number) {
        return Scope.SYSTEM.call(() -> new TransactionTemplate(transactions)
                .execute(_ -> sql.sql("""
                        select issue_no || case when voided_at is null then ' live' else ' void' end from certificate
                        where accreditation_number = ? order by issue_no""").param(number).query(String.class).list()));
    }

    private List<String> tasks(String account, String id) {
        return StreamSupport.stream(
                        api.get(account, "/api/v1/tasks?limit=500")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(task -> task.toString().contains(id))
                .map(task -> task.get("step").asString())
                .toList();
    }

    private List<String> told(String number) {
        return StreamSupport.stream(
                        api.get("officer-avon", "/api/v1/notices?limit=500")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(notice -> number.equals(notice.get("accreditation").asString()))
                .map(notice -> notice.get("kind").asString() + " "
                        + notice.get("recipient").asString())
                .toList();
    }

    private static String field(ApiClient.Answer answer) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(400);
        return answer.at("/errors/0/field");
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
