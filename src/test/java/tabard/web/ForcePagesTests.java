package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages of a force, on the demonstration's open case. */
@SpringBootTest(properties = {"tabard.demo=true", "tabard.database.directory=target/databases/${random.uuid}"})
@AutoConfigureMockMvc
class ForcePagesTests {

    private static final Pattern CASE = Pattern.compile("/officer/cases/(CSAS-\\d{4}-\\d{5})");

    @Autowired
    MockMvcTester pages;

    @Autowired
    UserDetailsService accounts;

    String reference = "";

    @BeforeEach
    void findsTheOpenCaseInTheInbox() {
        var inbox = CASE.matcher(text(as("officer-avon", get("/officer"))));
        assertThat(inbox.find()).isTrue();
        reference = inbox.group(1);
    }

    @Test
    void anOutcomeOfVettingIsRecordedOnceAndTheSecondOfficerIsTold() {
        assertThat(vetted()).hasStatus(302).hasRedirectedUrl("/vetting");

        var second = vetted();

        assertThat(second).hasStatus(409);
        assertThat(text(second))
                .contains("The vetting of this case has an outcome already, so no other can be recorded");
    }

    @Test
    void aFormLeftEmptyNamesEachOfItsFields() {
        var answer = as("officer-avon", post("/officer/cases/%s/training".formatted(reference)));

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("href=\"#outcome\"", "href=\"#seen\"", "id=\"outcome-error\"");
    }

    @Test
    void aTooLongBasisComesBackAsItWasTyped() {
        var answer = as(
                "officer-avon",
                post("/officer/cases/%s/training".formatted(reference))
                        .param("outcome", "VERIFIED")
                        .param("seen", "x".repeat(1_001)));

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).contains("x".repeat(1_001), "this is 1 too many");
    }

    @Test
    void anInboxTakesFiltersAndNothingThatIsNone() {
        assertThat(text(as("officer-avon", get("/officer?step=UserTask_RecommendPowers"))))
                .contains("Nothing like that waits.");
        assertThat(as("officer-avon", get("/officer?supplier=x&due=week"))).hasStatus(200);
        assertThat(as("officer-avon", get("/officer?after=x"))).hasStatus(400);
    }

    @Test
    void anotherForceFindsNoSuchCase() {
        assertThat(as("officer-dorset", get("/officer/cases/" + reference))).hasStatus(404);
    }

    @Test
    void anAuditorFollowsTheLedgerAndAnOfficerMayNot() {
        assertThat(text(as("auditor", get("/audit/cases/" + reference))))
                .contains("The case was opened", "Each entry says what was hashed, and follows the one before it.");
        assertThat(as("officer-avon", get("/audit/cases/" + reference))).hasStatus(403);
    }

    private MvcTestResult vetted() {
        return as(
                "vetting-avon",
                post("/vetting/cases/%s/outcome".formatted(reference))
                        .param("outcome", "DISCONTINUED")
                        .param("granted", "2026-11-20")
                        .param("reference", "AV/1"));
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
