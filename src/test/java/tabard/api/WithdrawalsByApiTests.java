package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;

/** Withdrawals by API, with their process, their notices and the ledger. */
@MovableProgram
class WithdrawalsByApiTests {

    static final String ALL = "/api/v1/withdrawals";
    static final String SERVED = """
            {"reasons":"Three complaints were upheld.","servedAt":"%s","way":"IN_PERSON","employerCopy":"%s"}""";

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
    void aProposalIsHeardAndDecidedBySomebodyElseAndEachStepIsTold() {
        var number = people.one("Proposed");
        var proposed = api.post("officer-avon", ALL, """
                {"accreditation":"%s","reasons":"Three complaints were upheld."}""".formatted(number));
        assertThat(proposed.status()).as(text(proposed)).isEqualTo(201);
        assertThat(proposed.at("/until")).isEqualTo("2026-12-05");
        assertThat(proposed.at("/state")).isEqualTo("HEARING");
        var at = ALL + "/" + proposed.at("/id");
        assertThat(told(number)).contains("MINDED_TO_WITHDRAW PERSON", "MINDED_TO_WITHDRAW EMPLOYER");
        var waits = task("officer-avon", proposed.at("/id"));
        assertThat(waits.get("step").asString()).isEqualTo("UserTask_RecordRepresentations");
        assertThat(waits.toString()).contains("2026-12-06T00:00:00Z");
        assertThat(people.state(number)).isEqualTo("VALID");

        var early = decide("chief-avon", at, number);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/type")).isEqualTo("/problems/withdrawal-refused");
        assertThat(api.post("officer-avon", at + "/representations", "{\"said\":\"It was not me.\"}")
                        .at("/errors/0/field"))
                .isEqualTo("received");
        ok(api.post("officer-avon", at + "/representations", """
                {"received":"2026-11-21","said":"It was not me."}"""));
        assertThat(task("chief-avon", proposed.at("/id")).get("step").asString())
                .isEqualTo("UserTask_DecideWithdrawal");
        assertThat(decide("officer-avon", at, number).at("/type"))
                .isIn("/problems/proposer-decides", "/problems/no-authority-in-date");
        ok(decide("chief-avon", at, number));

        assertThat(people.state(number)).isEqualTo("WITHDRAWN");
        assertThat(told(number)).contains("WITHDRAWN PERSON", "WITHDRAWN EMPLOYER");
        assertThat(api.get("auditor", at).at("/end")).isEqualTo("WITHDRAWN");
        assertThat(tasks("chief-avon", proposed.at("/id"))).isEmpty();
        assertThat(types(proposed.at("/id")))
                .containsExactly("WithdrawalProposed", "RepresentationsRecorded", "WithdrawalDecided");
        for (var stranger : List.of("officer-dorset", "chief-dorset")) {
            assertThat(api.get(stranger, at).status()).isEqualTo(404);
        }
        for (var stranger : List.of("supplier-1", "vetting-avon")) {
            assertThat(api.get(stranger, at).status()).isEqualTo(403);
        }
    }

    @Test
    void aStandDownAtOnceIsTrueAtOnceAndWaitsForItsReview() {
        var number = people.one("Atonce");
        var down = atOnce("chief-avon", number, "STAND_DOWN");
        assertThat(down.status()).as(text(down)).isEqualTo(201);
        assertThat(people.state(number)).isEqualTo("STOOD_DOWN");
        assertThat(told(number)).contains("STOOD_DOWN PERSON", "STOOD_DOWN EMPLOYER");
        assertThat(task("chief-avon", down.at("/id")).toString()).contains("2026-11-27T00:00:00Z");
        assertThat(atOnce("officer-avon", number, "WITHDRAW").at("/type")).isEqualTo("/problems/no-authority-in-date");

        var at = ALL + "/" + down.at("/id");
        var own = review("chief-avon", at, "GOES_ON", "");
        assertThat(own.at("/type")).as(text(own)).isEqualTo("/problems/proposer-decides");
        delegate();
        clock.moveTo(LocalDate.of(2026, 11, 25));
        ok(review("officer-avon", at, "GOES_ON", ""));
        assertThat(task("chief-avon", down.at("/id")).toString()).contains("2026-12-01T00:00:00Z");
        assertThat(told(number)).contains("ACT_REVIEWED PERSON");
        ok(review("officer-avon", at, "GIVEN_BACK", ",\"acts\":1,\"notice\":" + served()));

        assertThat(people.state(number)).isEqualTo("VALID");
        assertThat(told(number)).contains("STAND_DOWN_ENDED PERSON", "STAND_DOWN_ENDED EMPLOYER");
        assertThat(tasks("chief-avon", down.at("/id"))).isEmpty();
        assertThat(types(down.at("/id"))).containsExactly("ActedAtOnce", "ActReviewed", "ActReviewed");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(field(api.post("officer-avon", ALL, "{}"))).isEqualTo("accreditation");
        assertThat(field(api.post("officer-avon", ALL, "{\"accreditation\":\"x\"}")))
                .isEqualTo("accreditation");
        var number = people.one("Wrong");
        assertThat(field(api.post("officer-avon", ALL, "{\"accreditation\":\"%s\"}".formatted(number))))
                .isEqualTo("reasons");
        assertThat(field(api.post("chief-avon", ALL + "/at-once", """
                {"accreditation":"%s","act":"SUSPEND"}""".formatted(number))))
                .isEqualTo("act");
        assertThat(field(api.post("chief-avon", ALL + "/at-once", """
                {"accreditation":"%s","act":"WITHDRAW","acts":0,"notice":{"reasons":"Because.","servedAt":"today"}}""".formatted(number))))
                .isEqualTo("notice.servedAt");
        assertThat(api.get("officer-avon", ALL + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(people.state(number)).isEqualTo("VALID");
    }

    private ApiClient.Answer decide(String by, String at, String number) {
        return api.post(by, at + "/decision", """
                {"outcome":"WITHDRAWN","acts":0,"notice":%s}""".formatted(served()));
    }

    private ApiClient.Answer atOnce(String by, String number, String act) {
        return api.post(by, ALL + "/at-once", """
                {"accreditation":"%s","act":"%s","acts":0,"notice":%s}""".formatted(number, act, served()));
    }

    private ApiClient.Answer review(String by, String at, String outcome, String more) {
        return api.post(by, at + "/review", """
                {"outcome":"%s","reasons":"It was looked into."%s}""".formatted(outcome, more));
    }

    private void delegate() {
        var delegated = api.post("chief-avon", "/api/v1/delegations", """
                {"delegate":"officer-avon","decisions":["VARIATION"],"from":"2026-11-21","to":"2027-11-21",
                 "instrument":"AS 4/2026"}""");
        assertThat(delegated.status()).as(text(delegated)).isEqualTo(201);
    }

    private String served() {
        return SERVED.formatted(clock.instant(), clock.instant());
    }

    private JsonNode task(String account, String id) {
        return tasks(account, id).getFirst();
    }

    private List<JsonNode> tasks(String account, String id) {
        return stream(api.get(account, "/api/v1/tasks?limit=500").json().get("items"))
                .filter(task -> task.toString().contains(id))
                .toList();
    }

    /** Kinds and recipients of the notices about an accreditation. */
    private List<String> told(String number) {
        return stream(api.get("officer-avon", "/api/v1/notices?limit=500")
                        .json()
                        .get("items"))
                .filter(notice -> number.equals(notice.get("accreditation").asString()))
                .map(notice -> notice.get("kind").asString() + " "
                        + notice.get("recipient").asString())
                .toList();
    }

    private List<String> types(String id) {
        return Scope.SYSTEM.call(() -> new TransactionTemplate(transactions)
                .execute(_ -> sql.sql("select type from ledger_entry where stream = ? order by sequence")
                        .param("withdrawal:" + id)
                        .query(String.class)
                        .list()));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String field(ApiClient.Answer answer) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(400);
        return answer.at("/errors/0/field");
    }

    private static void ok(ApiClient.Answer answer) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(204);
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
