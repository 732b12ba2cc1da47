package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Changes of the law in a browser: recorded, tried out and worked off, in both languages, wide and narrow. */
@MovableProgram
class LawChangesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    Visitor visitor;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @BeforeEach
    void aMorning() {
        clock.reset();
        visitor = new Visitor(browser, port);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aRepealIsTriedOutRecordedAndItsNoticesAreDrafted() {
        visitor.signIn("officer-avon");
        visitor.open("/powers/changes");
        visitor.look("law changes");
        visitor.lookInWelsh("/powers/changes");
        visitor.open("/powers/changes?lang=en");
        visitor.open("/powers/changes/simulation");
        visitor.look("law change to try");
        visitor.lookInWelsh("/powers/changes/simulation");
        visitor.open("/powers/changes/simulation?lang=en");
        repeal();
        visitor.send("#law-change");
        while (!visitor.text("#progress").contains("Done")) {
            visitor.open(visitor.path());
        }
        assertThat(visitor.text("#totals")).contains("Loses by law");
        visitor.look("law change simulated");
        visitor.lookInWelsh(visitor.path());

        visitor.signIn("admin");
        visitor.open("/powers/changes/new?lang=en");
        visitor.look("law change to record");
        visitor.send("#law-change");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Choose what happens to the power", "Cite what changes the law", "Say where you read it");
        visitor.look("law change refused");
        visitor.lookInWelsh("/powers/changes/new");
        visitor.open("/powers/changes/new?lang=en");
        repeal();
        visitor.send("#law-change", "/powers/changes?recorded");
        assertThat(visitor.text("#recorded")).contains("Some Act 2026 s.1", "It is repealed");
        visitor.look("law change recorded");

        visitor.signIn("officer-avon");
        visitor.open("/powers/changes/pnd-disorder");
        assertThat(visitor.text("#ends")).contains("1 May 2027");
        visitor.look("power ending");
        visitor.send("#draft-notices", "/powers/changes/pnd-disorder?drafted");
        visitor.look("power ending with notices");
        visitor.lookInWelsh("/powers/changes/pnd-disorder");
        visitor.open("/powers/changes/pnd-disorder?lang=en");
        browser.follow(By.cssSelector("#grants a[href*='/notices/']"));
        assertThat(visitor.text("main")).contains("1 May 2027", "1 Mai 2027");
        visitor.look("ending notice");
        visitor.lookInWelsh(visitor.path());
    }

    @Test
    void tobaccoEndsOnTheFirstDayOf2027AndBeggingIsAQuestionForLawyers() {
        visitor.signIn("officer-avon");
        visitor.open("/powers/changes/tobacco-young-person?lang=en");
        assertThat(visitor.text("#ends")).contains("1 January 2027", "31 December 2026");
        visitor.look("tobacco ending");

        visitor.open("/powers/changes/begging");
        visitor.look("begging");
        visitor.lookInWelsh("/powers/changes/begging");
        visitor.open("/powers/changes/begging?lang=en");
        visitor.send("#legal-answer");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Choose what your lawyers say", "Say what the answer rests on");
        visitor.look("begging refused");
        visitor.tick("answer-3");
        visitor.type("basis", "Counsel has been asked and has not answered.");
        visitor.send("#legal-answer", "/powers/changes/begging?answered");
        assertThat(visitor.text("#answers")).contains("They cannot say yet", "Counsel has been asked");
        visitor.look("begging answered");
    }

    @Test
    void anotherPolicyIsTriedOutByPage() {
        visitor.signIn("officer-avon");
        visitor.open("/policy/simulation?lang=en");
        visitor.look("policy to try");
        visitor.lookInWelsh("/policy/simulation");
        visitor.open("/policy/simulation?lang=en");
        visitor.date("from", 31, 2, 2027);
        visitor.send("#simulate-policy");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter a date that exists");
        visitor.look("policy to try refused");
        visitor.date("from", 1, 2, 2027);
        visitor.send("#simulate-policy");
        while (!visitor.text("#progress").contains("Done")) {
            visitor.open(visitor.path());
        }
        visitor.look("policy tried");
    }

    private void repeal() {
        new Select(visitor.find(By.id("power"))).selectByValue("pnd-disorder");
        visitor.tick("kind");
        visitor.date("effective", 1, 5, 2027);
        visitor.type("instrument", "Some Act 2026 s.1");
        visitor.type("sources", "https://www.legislation.gov.uk/");
    }
}
