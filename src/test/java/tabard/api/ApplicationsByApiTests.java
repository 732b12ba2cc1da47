package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;
import tools.jackson.databind.JsonNode;

/** What keeps an application from being sent, field by field, and what is asked. */
@TestProgram
class ApplicationsByApiTests {

    private static final String AVON =
            "[{\"force\":\"avon-and-somerset\",\"powers\":[{\"power\":\"name-address-asb\"}]}]";

    @LocalServerPort
    int port;

    @Test
    void anApplicationThatAnswersNothingSaysWhatItLacksFieldByField() {
        var person = person();
        var bare = """
                {"scheme":"csas","people":["%s"],"forces":%s,"declaration":{"name":"A","statement":"True."}}""".formatted(person, AVON);

        var refused = send(bare);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/application-incomplete");
        assertThat(fields(refused))
                .contains(
                        "answers.employees unanswered",
                        "answers.insurance unanswered",
                        "candidates[%s].consent consent".formatted(person));
        assertThat(refused.at("/errors/0/message")).isNotBlank();
    }

    @Test
    void eachAnswerThatWillNotDoIsTold() {
        var person = person();
        var document = new ApplicationByApi(api(), "supplier-2").document("insurance");

        assertThat(with("employees", "\"no\"")).containsExactly("answers.employees must-be");
        assertThat(with("employees", "\"perhaps\"")).containsExactly("answers.employees not-an-answer");
        assertThat(with("insurance", "\"00000000-0000-0000-0000-000000000000\",\"dated\":\"2026-11-01\""))
                .containsExactly("answers.insurance document-unknown");
        assertThat(with("supervision-plan", "\"%s\",\"dated\":\"2026-11-01\"".formatted(document)))
                .containsExactly("answers.supervision-plan document-unknown");
        assertThat(dated("2025-11-21")).isEmpty();
        assertThat(dated("2025-11-20")).containsExactly("answers.supervision-plan document-old");
        assertThat(dated("2026-11-22")).containsExactly("answers.supervision-plan document-undated");
        assertThat(fields(send(new ApplicationByApi(api(), "supplier-2")
                        .json(List.of(person), AVON.replace("name-address-asb", "fpn-dog-fouling")))))
                .contains("forces[avon-and-somerset].powers in-force");
    }

    @Test
    void aPaperIsSignedTodayOrBeforeByOneOfThePeopleApplied() {
        var person = person();
        var application = new ApplicationByApi(api(), "supplier-2");
        var paper = ApplicationByApi.signed(person);

        assertThat(fields(send(
                        application.json(List.of(person), AVON, List.of(paper.replace("2026-11-02", "2026-11-22"))))))
                .containsExactly("candidates[%s].signedOn signed-to-come".formatted(person));
        assertThat(fields(
                        send(application.json(List.of(person), AVON, List.of(paper.replace("\"none\"", "\"some\""))))))
                .containsExactly("candidates[%s].answers.other-roles not-an-answer".formatted(person));
        var stranger = send(application.json(
                List.of(person), AVON, List.of(paper.replace(person, "00000000-0000-0000-0000-000000000000"))));
        assertThat(stranger.status()).isEqualTo(400);
        assertThat(stranger.at("/errors/0/field")).isEqualTo("candidates[0].person");
    }

    @Test
    void aQuestionThatNobodyAsksIsNotAnswered() {
        var answered = send(new ApplicationByApi(api(), "supplier-2")
                .with("events-a-year", ApplicationByApi.answer("events-a-year", "up-to-six"))
                .json(List.of(person()), AVON));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.at("/detail")).contains("Nobody asks 'events-a-year' here");
    }

    @Test
    void aForceSaysWhatItAsksInWhichWordsAndWhereThatIsKnownFrom() {
        var asked = api().get(
                        "supplier-2",
                        "/api/v1/application-questions?force=dorset&force=nottinghamshire&power=control-traffic");
        var plan = asked.json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("question").asString().equals("supervision-plan"))
                .findFirst()
                .orElseThrow();

        assertThat(plan.get("askedBy")
                        .valueStream()
                        .map(one -> one.get("maxAge").asString()))
                .containsExactly("P12M", "P6M");
        assertThat(plan.get("askedBy").get(1).get("source").asString()).contains("[Notts-guide]");
        assertThat(api().get("supplier-2", "/api/v1/application-questions?force=atlantis")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobodyWithdrawsAConsentThatIsNotTheirs() {
        var answer = api().post("supplier-1", "/api/v1/consents/00000000-0000-0000-0000-000000000000/withdrawal", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/type")).isEqualTo("/problems/consent-not-found");
    }

    /** What is refused where one answer is another. Another power is asked for that is not permitted, so that nothing is sent. */
    private List<String> with(String question, String value) {
        return fields(send(new ApplicationByApi(api(), "supplier-2")
                        .with(question, "{\"question\":\"%s\",\"value\":%s}".formatted(question, value))
                        .json(List.of(person()), AVON.replace("name-address-asb", "fpn-dog-fouling"))))
                .stream()
                .filter(field -> field.startsWith("answers."))
                .toList();
    }

    private List<String> dated(String day) {
        var plan = new ApplicationByApi(api(), "supplier-2").document("supervision-plan");
        return with("supervision-plan", "\"%s\",\"dated\":\"%s\"".formatted(plan, day));
    }

    private ApiClient api() {
        return new ApiClient(port);
    }

    private String person() {
        return api().get("supplier-2", "/api/v1/people").at("/items/1/id");
    }

    private ApiClient.Answer send(String body) {
        return api().post("supplier-2", "/api/v1/applications", body);
    }

    private static List<String> fields(ApiClient.Answer refused) {
        assertThat(refused.status()).as(new String(refused.body())).isEqualTo(409);
        return refused.json()
                .get("errors")
                .valueStream()
                .map(ApplicationsByApiTests::field)
                .toList();
    }

    private static String field(JsonNode error) {
        return error.get("field").asString() + " " + error.get("rule").asString();
    }
}
