package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import tabard.kernel.Refusal;

/** What stands around every page: language, errors, demo. */
@WebMvcTest(
        controllers = {HomePages.class, SignInPages.class, FrameTests.RefusingPages.class},
        properties = {
            "tabard.demo=false",
            "tabard.operator.name=Example Police",
            "tabard.operator.mail=access@police.example"
        })
@AutoConfigureMockMvc(addFilters = false)
@Import({PageFrame.class, FrameTests.RefusingPages.class})
class FrameTests {

    @Autowired
    MockMvcTester pages;

    /** Pages on which everything goes wrong. */
    @Controller
    static class RefusingPages {

        @GetMapping("/refused")
        String refused() {
            throw new DoorClosed(false);
        }

        @GetMapping("/hidden")
        String hidden() {
            throw new DoorClosed(true);
        }

        @GetMapping("/raced")
        String raced() {
            throw new OptimisticLockingFailureException("somebody else's secret");
        }
    }

    /** A refusal. */
    static final class DoorClosed extends Refusal {

        private static final long serialVersionUID = 1L;

        private final boolean hidden;

        DoorClosed(boolean hidden) {
            super("door-closed", "The door is closed.");
            this.hidden = hidden;
        }

        @Override
        public boolean notFound() {
            return hidden;
        }
    }

    @Test
    void aPageSpeaksEnglishUnlessAskedOtherwise() {
        assertThat(pages.get().uri("/privacy"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\"", "<h1 class=\"govuk-heading-l\">Privacy</h1>");
    }

    @Test
    void aPageSpeaksTheLanguageAskedForAndRemembersIt() {
        var page = pages.get().uri("/privacy?lang=cy").exchange();

        assertThat(page).hasStatusOk().bodyText().contains("lang=\"cy\"", ">Preifatrwydd</h1>");
        assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("tabard-language=cy; Path=/; Max-Age=31536000;")
                .endsWith("HttpOnly; SameSite=Lax");
    }

    @Test
    void aPageSpeaksTheLanguageRemembered() {
        assertThat(pages.get().uri("/privacy").cookie(new Cookie("tabard-language", "cy")))
                .bodyText()
                .contains(">Preifatrwydd</h1>");
    }

    @Test
    void aPageSpeaksTheFirstOfOurLanguagesThatTheBrowserPrefers() {
        assertThat(pages.get().uri("/privacy").header(HttpHeaders.ACCEPT_LANGUAGE, "fr, cy;q=0.8, en;q=0.5"))
                .bodyText()
                .contains(">Preifatrwydd</h1>");
    }

    @ParameterizedTest
    @CsvSource({"fr", "''", "cy-GB", "%22%3E%3Cscript%3E"})
    void aLanguageWeDoNotSpeakIsNotAskedFor(String language) {
        var page = pages.get().uri("/privacy?lang=" + language).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("lang=\"en\"").doesNotContain("<script>");
        assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void theOtherLanguageIsALinkToTheSamePageAndNowhereElse() {
        assertThat(pages.get().uri("/sign-in?error&next=//elsewhere.example"))
                .bodyText()
                .contains("href=\"?error&amp;next=//elsewhere.example&amp;lang=cy\"");
    }

    @Test
    void aRefusalIsToldAsOne() {
        assertThat(pages.get().uri("/refused"))
                .hasStatus(409)
                .bodyText()
                .contains("govuk-error-summary", "The door is closed.", "This cannot be done now");
    }

    @Test
    void aRefusalThatMustNotTellAnythingTellsNothing() {
        assertThat(pages.get().uri("/hidden"))
                .hasStatus(404)
                .bodyText()
                .contains("Page not found")
                .doesNotContain("govuk-error-summary", "door");
    }

    @Test
    void whoeverWasSlowerIsToldSo() {
        assertThat(pages.get().uri("/raced"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else may have been quicker")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "400, We could not understand that",
        "403, You cannot see this page",
        "404, Page not found",
        "405, That cannot be done here",
        "409, This cannot be done now",
        "413, The file is too large",
        "415, That kind of file cannot be read",
        "418, We could not understand that",
        "429, Too many requests",
        "500, 'Sorry, something went wrong'",
        "503, 'Sorry, something went wrong'"
    })
    void anErrorIsToldInPlainWords(int status, String title) {
        assertThat(error(status, "en"))
                .hasStatus(status)
                .bodyText()
                .contains(title + "</h1>")
                .doesNotContain("??");
        assertThat(error(status, "cy")).hasStatus(status).bodyText().doesNotContain("??", title + "</h1>");
    }

    @Test
    void demoAccountsAreNotNamedUnlessThisIsADemo() {
        assertThat(pages.get().uri("/sign-in"))
                .bodyText()
                .doesNotContain("supplier-1", "tabard-demo", "govuk-phase-banner");
    }

    @Test
    void theStatementsNameWhoeverRunsThisCopy() {
        assertThat(pages.get().uri("/accessibility"))
                .bodyText()
                .contains("This copy of Tabard is run by Example Police.", "href=\"mailto:access@police.example\"");
    }

    private MvcTestResult error(int status, String language) {
        return pages.perform(get("/error?lang=" + language)
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/anywhere"));
    }
}
