package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tabard.evidence.ScannerAtWork;

/** An organisation applies, is assessed and decided, and its arrangement is looked at and ended, in a browser. */
@TestProgram
class OrganisationPagesInBrowserTests {

    static final List<String> DOCUMENTS = List.of(
            "insurance",
            "complaints-procedure",
            "supervision-plan",
            "uniform-specification",
            "training-plan",
            "policies");
    static final List<String> CHECKS =
            List.of("business-in-area", "supervision", "complaints", "insurance", "training", "uniform", "policies");

    static Browser browser;

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    Visitor visitor;
    Path paper;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void aMorning() throws IOException {
        visitor = new Visitor(browser, port);
        paper = Files.writeString(folder.resolve("paper.txt"), "What we do, and how.");
    }

    @Test
    void anOrganisationBecomesAnEmployerAndItsArrangementIsEnded() {
        var id = applies();
        isAssessed("/approvals/" + id);
        isDecided("/approvals/" + id);
        isEnded();
    }

    private String applies() {
        visitor.signIn("supplier-2");
        visitor.open("/supplier");
        browser.follow(By.cssSelector("a[href='/supplier/approval']"));
        visitor.look("approval");
        browser.follow(By.id("forces"));
        visitor.look("approval forces");
        visitor.lookInWelsh("/supplier/approval/forces");
        visitor.open("/supplier/approval/forces?lang=en");
        visitor.send("main form");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose at least one force");
        browser.driver().findElement(By.cssSelector("input[value='dorset']")).click();
        visitor.send("main form", "/supplier/approval");
        visitor.look("approval to do");
        visitor.lookInWelsh("/supplier/approval");
        visitor.open("/supplier/approval?lang=en");
        visitor.send("#send-form");
        assertThat(visitor.text(".govuk-error-summary")).contains("Finish what is still missing, then send");
        for (var document : DOCUMENTS) {
            visitor.open("/supplier/approval/documents/" + document);
            visitor.find(By.id("file")).sendKeys(paper.toString());
            if (document.equals("insurance")) {
                visitor.send("main form");
                assertThat(visitor.text(".govuk-error-summary")).contains("Say until when it counts");
                visitor.look("approval document refused");
                visitor.lookInWelsh("/supplier/approval/documents/insurance");
                visitor.open("/supplier/approval/documents/insurance?lang=en");
                visitor.find(By.id("file")).sendKeys(paper.toString());
                visitor.date("expires", 1, 6, 2027);
            }
            visitor.send("main form", "/supplier/approval");
        }
        visitor.open("/supplier/approval/roles");
        visitor.type("role", "Community warden");
        browser.driver()
                .findElement(By.cssSelector("input[value='stop-cycles']"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("input[value='control-traffic']"))
                .click();
        visitor.send("form[action='/supplier/approval/roles']", "/supplier/approval/roles");
        visitor.look("approval roles");
        visitor.lookInWelsh("/supplier/approval/roles");
        visitor.open("/supplier/approval/controllers?lang=en");
        visitor.type("name", "Cai Director");
        visitor.type("position", "Chair");
        visitor.find(By.id("first")).sendKeys(paper.toString());
        visitor.send("form[enctype]", "/supplier/approval/controllers");
        visitor.look("approval controllers");
        visitor.lookInWelsh("/supplier/approval/controllers");
        visitor.open("/supplier/approval/company-number?lang=en");
        visitor.look("approval number");
        visitor.open("/supplier/approval");
        visitor.send("#send-form", "/supplier/approval");
        assertThat(visitor.text("main")).contains("The applications have been sent.");
        browser.follow(By.cssSelector("#sent a"));
        visitor.look("approval sent");
        var path = visitor.path();
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void isAssessed(String path) {
        visitor.signIn("officer-dorset");
        visitor.open("/approvals");
        visitor.look("organisations");
        visitor.lookInWelsh("/approvals");
        visitor.open(path + "?lang=en");
        assertThat(visitor.text("#papers")).contains("Waits to be scanned");
        ScannerAtWork.scanWaiting(program);
        visitor.open(path);
        assertThat(visitor.text("#papers")).contains("paper.txt");
        visitor.look("organisation application");
        for (var check : CHECKS) {
            visitor.open(path + "/findings/" + check);
            if (check.equals("complaints")) {
                visitor.send("main form");
                assertThat(visitor.text(".govuk-error-summary")).contains("Choose what you find", "Give the basis");
                visitor.look("finding refused");
                visitor.lookInWelsh(path + "/findings/complaints");
                visitor.open(path + "/findings/complaints?lang=en");
            }
            visitor.tick("answer");
            visitor.type("basis", "The file was read.");
            visitor.send("main form", path);
        }
        visitor.open(path + "/terms");
        visitor.look("terms");
        visitor.lookInWelsh(path + "/terms");
        visitor.open(path + "/terms?lang=en");
        visitor.type("uniform", "CU-7");
        visitor.type("badge", "CB-7");
        visitor.send("main form", path);
        for (var kind : List.of("joint-operating-protocol", "information-sharing-agreement")) {
            visitor.open(path + "/agreements/" + kind);
            visitor.find(By.id("file")).sendKeys(paper.toString());
            visitor.type("owner", "Partnerships sergeant");
            visitor.look("agreement");
            visitor.send("main form", path);
        }
        visitor.lookInWelsh(path + "/agreements/memorandum-of-understanding");
        visitor.open(path + "/recommendation?lang=en");
        visitor.look("recommendation of Police CPI");
        visitor.lookInWelsh(path + "/recommendation");
        visitor.open(path + "?lang=en");
        visitor.tick("answer");
        visitor.type("reason", "A steady employer.");
        visitor.look("organisation assessed");
        visitor.send("#assess", path);
        assertThat(visitor.text("main")).contains("The application lies before the chief officer.");
        assertThat(browser.driver().findElements(By.id("decide"))).isEmpty();
    }

    private void isDecided(String path) {
        visitor.signIn("chief-dorset");
        visitor.open("/chief-officer");
        browser.follow(By.cssSelector("a[href='" + path + "']"));
        visitor.look("organisation to decide");
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.tick("answer-2");
        visitor.send("#decide");
        assertThat(visitor.text(".govuk-error-summary")).contains("Give a reason");
        visitor.tick("answer");
        visitor.send("#decide", path);
        assertThat(visitor.text("main")).contains("The organisation is approved, and the arrangement is made.");
    }

    private void isEnded() {
        visitor.open("/approvals");
        browser.follow(By.xpath("//table[@id='arrangements']//a[contains(., 'Sampleshire')]"));
        visitor.look("arrangement");
        var path = visitor.path();
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        assertThat(visitor.text("main")).contains("CU-7", "CB-7", "21 November 2027", "Community warden");
        isVaried(path);
        browser.follow(By.id("ending"));
        visitor.date("on", 20, 11, 2026);
        visitor.send("main form");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter today or a later day");
        visitor.date("on", 22, 11, 2026);
        visitor.send("main form");
        visitor.look("arrangement ending");
        visitor.lookInWelsh(path + "/ending");
        visitor.open(path + "/ending?lang=en&on-day=22&on-month=11&on-year=2026");
        visitor.send("#end", "/approvals");
        assertThat(visitor.text("#arrangements")).contains("22 November 2026");
        visitor.signIn("chief-avon");
        visitor.open("/approvals");
        browser.follow(By.partialLinkText("Example Traffic Stewards"));
        browser.follow(By.id("ending"));
        assertThat(visitor.text("#losses")).contains("Example", "the whole of the force’s area");
        visitor.look("arrangement ending with losses");
    }

    /** Nobody is accredited on it yet, so that nobody is shown to stand outside. */
    private void isVaried(String path) {
        visitor.open(path + "/agreements/joint-operating-protocol");
        visitor.look("agreement renewed");
        visitor.lookInWelsh(path + "/agreements/joint-operating-protocol");
        visitor.open(path + "/terms?lang=en");
        visitor.send("#vary");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say why the terms are varied");
        visitor.look("terms varied");
        visitor.lookInWelsh(path + "/terms");
        visitor.open(path + "/terms?lang=en");
        browser.driver()
                .findElement(By.cssSelector("input[name='role-0'][value='control-traffic']"))
                .click();
        visitor.type("reason", "Traffic is left to others.");
        visitor.send("#vary", path);
        assertThat(visitor.text("main"))
                .contains("Version 2, known from 21 November 2026", "Traffic is left to others.");
        visitor.look("arrangement with versions");
    }
}
