package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.access.Scope;

/** Who decides on an organisation, and what follows: the reviews of its arrangement, and its end. */
@MovableProgram
class OrganisationDecisionTests {

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

    ApiClient api;
    OrganisationsByApi work;
    String arrangement;

    @BeforeEach
    void connect() {
        clock.reset();
        api = new ApiClient(port);
        work = new OrganisationsByApi(api, program);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void whoeverAssessedDoesNotDecideEvenWithAnInstrumentAndReviewsComeByTheirDays() {
        var id = work.sent("supplier-2", "british-transport", """
                [{"role":"Community warden","powers":["rsas-stop-cycles"]}]""");
        OrganisationsByApi.OF_PUBLIC_BODIES.forEach(check -> work.find("officer-btp", id, check, true));
        work.propose("officer-btp", id, "[{\"role\":\"Community warden\",\"powers\":[\"rsas-stop-cycles\"]}]");
        work.sign("officer-btp", id);
        work.assess("officer-btp", id, true);
        var delegated = api.post("chief-btp", "/api/v1/delegations", """
                {"delegate":"officer-btp","decisions":["ARRANGEMENT"],"from":"2026-11-21","to":"2027-11-21",
                 "instrument":"BTP 4/2026"}""");
        assertThat(delegated.status()).as(OrganisationsByApi.text(delegated)).isEqualTo(201);

        assertThat(work.decide("officer-btp", id, "APPROVED", "").at("/detail"))
                .isEqualTo(
                        "Whoever has written in the assessment of an organisation does not decide on it. Ask the chief"
                                + " officer or another delegate.");
        assertThat(work.decide("chief-btp", id, "APPROVED", "").at("/state")).isEqualTo("APPROVED");

        arrangement =
                work.arrangement("supplier-2", "british-transport").get("id").asString();
        var at = "/api/v1/arrangements/" + arrangement;
        clock.moveTo(LocalDate.of(2027, 11, 20));
        assertThat(review(at).at("/detail")).isEqualTo("The next review of this arrangement is due on 2027-11-21.");
        clock.moveTo(LocalDate.of(2027, 11, 21));
        assertThat(inbox()).doesNotContain("UserTask_ReviewArrangement");
        dayComes();
        assertThat(inbox()).contains("UserTask_ReviewArrangement");
        var reviewed = review(at);
        assertThat(reviewed.at("/terms/reviewDue"))
                .as(OrganisationsByApi.text(reviewed))
                .isEqualTo("2030-11-21");
        assertThat(reviewed.json().at("/terms/reviews")).hasSize(1);
        assertThat(inbox()).doesNotContain("UserTask_ReviewArrangement");

        var preview = api.get("chief-btp", at + "/ending");
        assertThat(preview.json().get("losses")).isEmpty();
        var ended = api.post("chief-btp", at + "/ending", """
                {"on":"2027-11-21","hash":"%s"}""".formatted(preview.at("/hash")));
        assertThat(ended.at("/to")).as(OrganisationsByApi.text(ended)).isEqualTo("2027-11-21");
        assertThat(ended.at("/terms/uniform")).isEqualTo("DP-U-7");
        assertThat(reviews().count()).isZero();
    }

    private ApiClient.Answer review(String at) {
        return api.post("officer-btp", at + "/reviews", "{\"findings\":\"Two complaints, both answered in time.\"}");
    }

    private List<String> inbox() {
        return OrganisationsByApi.stream(
                        api.get("officer-btp", "/api/v1/tasks").json().get("items"))
                .map(task -> task.get("step").asString())
                .toList();
    }

    private void dayComes() {
        Scope.SYSTEM.run(() -> {
            var process = reviews().singleResult().getId();
            jobs.executeJob(jobs.createJobQuery()
                    .processInstanceId(process)
                    .singleResult()
                    .getId());
        });
    }

    private ProcessInstanceQuery reviews() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey("arrangement-review:" + arrangement);
    }
}
