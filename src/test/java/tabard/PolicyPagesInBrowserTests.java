package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer changes the policy, the chief officer approves it: in a browser, in both languages, wide and narrow. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tabard.demo=true",
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.database.directory=target/databases/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false"
        })
class PolicyPagesInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aDraftIsWrittenSentAndApproved() {
        var visitor = new Visitor(browser, port);
        visitor.signIn("officer-avon");
        visitor.open("/policy");
        visitor.look("policy");
        browser.follow(By.cssSelector("#begin button"));
        var path = visitor.path();
        visitor.look("policy draft");

        visitor.open(path + "/terms");
        visitor.look("policy terms");
        new Select(visitor.find(By.id("term"))).selectByValue("P4Y");
        visitor.send("#terms", path);
        visitor.open(path + "/powers/control-traffic");
        visitor.look("policy power");
        visitor.type("conditions", "Wears the approved uniform");
        visitor.send("#power", path);
        visitor.open(path + "/powers/pnd-disorder");
        assertThat(visitor.text("main")).doesNotContain("Theft");
        visitor.open(path);
        visitor.send("#simulate");
        while (!visitor.text("#progress").contains("Done")) {
            visitor.open(path + "/simulation");
        }
        visitor.open(path);
        visitor.look("policy draft changed");
        visitor.tick("checked");
        visitor.send("#send", path);

        visitor.signIn("chief-avon");
        visitor.open("/chief-officer");
        visitor.look("chief officer inbox with a policy");
        browser.follow(By.cssSelector("a[href='" + path + "']"));
        visitor.look("policy draft to answer");
        visitor.tick("answer");
        visitor.send("#answer-form", path);
        visitor.look("policy draft approved");
        visitor.open("/forces/avon-and-somerset/differences?from=1&to=2");
        assertThat(visitor.text("main")).contains("Wears the approved uniform");
        visitor.look("force differences");
    }

    @Test
    void theChiefOfficerKeepsTheRegister() {
        var visitor = new Visitor(browser, port);
        visitor.signIn("chief-avon");
        visitor.open("/delegations");
        visitor.look("delegations");
        new Select(visitor.find(By.id("delegate"))).selectByValue("officer-avon");
        visitor.tick("decisions-2");
        visitor.date("from", 1, 11, 2026);
        visitor.date("to", 1, 11, 2030);
        visitor.type("instrument", "SD 14/2026");
        visitor.send("#record", "/delegations");
        visitor.look("delegations recorded");
        browser.follow(By.cssSelector("tbody a"));
        visitor.look("delegation");
        visitor.type("reason", "Moved to another post");
        var path = visitor.path();
        visitor.send("#end", path);
        visitor.look("delegation ended");
    }
}
