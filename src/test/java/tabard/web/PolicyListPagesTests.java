package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The lists of a draft and the pages about changes of the law, as forms send them: what will do is kept, what will not is named. */
@SpringBootTest(properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
@AutoConfigureMockMvc
class PolicyListPagesTests {

    static final Map<String, String> RECOGNISED = Map.of(
            "recognition-0-authority", "dorset",
            "recognition-0-level", "NPPV2_FULL",
            "recognition-0-maxAge", "P1Y",
            "recognition-0-outcome", "ACCEPT",
            "recognition-0-roleTier", "",
            "recognition-0-ownerPost", "Head of vetting",
            "recognition-0-decidedOn", "2026-11-01",
            "recognition-0-reason", "Vetted by the same standard.",
            "recognition-0-reviewOn", "2027-11-01");
    static final Map<String, String> BYELAW = Map.of(
            "byelaws-0-code", "parks-2019",
            "byelaws-0-authority", "Bristol City Council",
            "byelaws-0-title", "Parks Byelaws 2019",
            "byelaws-0-publishedAt", "https://www.example.org/byelaws",
            "byelaws-0-agreedOn", "2026-10-01");

    @Autowired
    MockMvcTester pages;

    @Autowired
    UserDetailsService accounts;

    String draft = "";

    @BeforeEach
    void aDraft() {
        draft = Objects.requireNonNull(
                as("officer-avon", post("/policy/drafts")).getResponse().getRedirectedUrl());
    }

    @Test
    void keepsWhatIsTypedAndTakesAwayWhatIsEmptied() {
        assertThat(sent("recognition", RECOGNISED)).hasStatus(302).hasRedirectedUrl(draft);
        assertThat(sent("byelaws", BYELAW)).hasStatus(302);
        assertThat(text(as("officer-avon", get(draft))))
                .contains("Recognition of vetting", "Parks Byelaws 2019 (Bristol City Council)");
        assertThat(text(as("officer-avon", get(draft + "/lists/recognition"))))
                .contains("value=\"Head of vetting\"", "value=\"P1Y\"");

        assertThat(sent("byelaws", Map.of("byelaws-0-code", ""))).hasStatus(302);
        assertThat(text(as("officer-avon", get(draft + "/lists/byelaws")))).doesNotContain("Parks Byelaws 2019");
    }

    @Test
    void namesTheBoxOfWhatCannotBeRead() {
        var answer = sent(
                "fees",
                Map.of(
                        "fees-0-event", "",
                        "fees-0-route", "PRIVATE",
                        "fees-0-net", "60",
                        "fees-0-vatRate", "20",
                        "fees-0-from", "1 April"));

        assertThat(answer).hasStatus(400);
        assertThat(text(answer))
                .contains("href=\"#fees-0-event\"", "href=\"#fees-0-from\"", "id=\"fees-0-from-error\"", "1 April");
    }

    @Test
    void anotherRowIsAddedWithoutSavingAnything() {
        var added =
                sent("levels", Map.of("levels-0-label", "Level A", "levels-0-countsAs", "NPPV2_FULL", "add", "true"));

        assertThat(added).hasStatus(200);
        assertThat(text(added)).contains("value=\"Level A\"", "id=\"levels-1-label\"");
        assertThat(text(as("officer-avon", get(draft + "/lists/levels")))).doesNotContain("Level A");
    }

    @Test
    void anotherForceFindsNoSuchDraftAndNobodyAListThatIsNone() {
        assertThat(as("officer-dorset", get(draft + "/lists/fees"))).hasStatus(404);
        assertThat(as("officer-avon", get(draft + "/lists/areas"))).hasStatus(404);
    }

    @Test
    void aSimulationIsBegunByWhoeverWritesAndReadByTheAuditor() {
        assertThat(as("auditor", post(draft + "/simulation"))).hasStatus(403);
        assertThat(as("officer-dorset", post(draft + "/simulation"))).hasStatus(404);
        assertThat(as("officer-avon", post(draft + "/simulation")))
                .hasStatus(302)
                .hasRedirectedUrl(draft + "/simulation");
        assertThat(text(as("auditor", get(draft + "/simulation"))))
                .contains("id=\"progress\"")
                .doesNotContain("id=\"simulate\"");
    }

    @Test
    void onlyTheAdministratorRecordsAChangeOfTheLawAndEachFieldIsAskedFor() {
        assertThat(as("officer-avon", get("/powers/changes/new"))).hasStatus(403);
        var answer = as("admin", post("/powers/changes/new").param("power", "no-such-power"));
        assertThat(answer).hasStatus(400);
        assertThat(text(answer))
                .contains(
                        "href=\"#kind\"",
                        "href=\"#countries\"",
                        "href=\"#effective\"",
                        "href=\"#instrument\"",
                        "href=\"#sources\"");
    }

    @Test
    void theChangesAreForAnybodyAndTheGrantsForThoseConcerned() {
        assertThat(text(pages.perform(get("/powers/changes?lang=en"))))
                .contains("1 January 2027")
                .doesNotContain("notices drafted");
        assertThat(text(as("officer-avon", get("/powers/changes")))).contains("notices drafted");
        assertThat(as("officer-avon", get("/powers/changes/no-such-power"))).hasStatus(404);
        assertThat(as("supplier-1", post("/powers/changes/begging/answers"))).hasStatus(403);
        assertThat(as("officer-avon", get("/powers/changes/tobacco-young-person/notices/0000-0000-0000")))
                .hasStatus(404);
    }

    private MvcTestResult sent(String list, Map<String, String> boxes) {
        var page = text(as("officer-avon", get(draft + "/lists/" + list)));
        var lock = page.replaceAll("(?s).*name=\"lock\" value=\"(\\d+)\".*", "$1");
        var form = post(draft + "/lists/" + list).param("lock", lock);
        boxes.forEach((box, typed) -> form.param(box, typed));
        return as("officer-avon", form);
    }

    private MvcTestResult as(String account, AbstractMockHttpServletRequestBuilder<?> request) {
        return pages.perform(request.param("lang", "en")
                .with(user(accounts.loadUserByUsername(account)))
                .with(csrf()));
    }

    private static String text(MvcTestResult result) {
        return assertThat(result).bodyText().actual();
    }
}
