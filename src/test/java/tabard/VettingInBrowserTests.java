package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;
import tabard.api.CasesByApi;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseProcess;

/** Vetting on the pages of both sides: allowed, recognised, stopped, reported, looked at again. In English and in Welsh. */
@TestProgram
class VettingInBrowserTests {

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatOneUnitHasClearedTheNextTakesInOneStep() {
        var work = new CasesByApi(new ApiClient(port));
        work.employ("""
                Given name,Family name,Date of birth,Email,Role,Staff number,Employed from
                Vettingpage,Person,03/04/1992,,Traffic steward,VP-1,01/11/2026
                """.getBytes(StandardCharsets.UTF_8));
        var people = work.called("Vettingpage");
        var references = work.apply(people);
        references.forEach(reference -> process.carryOn(new CaseReference(reference)));
        var avon = at(work, references, "avon");
        var dorset = at(work, references, "dorset");
        work.vet(avon);
        var visitor = new Visitor(browser, port);

        allow(visitor, people.getFirst());
        recognise(visitor, dorset);
        report(visitor, people.getFirst());
        lookAround(visitor, avon);
        declare(visitor, people.getFirst(), dorset);

        assertThat(new ApiClient(port)
                        .get("vetting-dorset", "/api/v1/cases/" + dorset)
                        .status())
                .isEqualTo(200);
    }

    private static String at(CasesByApi work, Iterable<String> references, String force) {
        for (var reference : references) {
            if (work.force(reference).equals(force)) {
                return reference;
            }
        }
        throw new IllegalStateException(force);
    }

    private static void allow(Visitor visitor, String person) {
        visitor.signIn("supplier-1");
        var path = "/supplier/people/" + person + "/vetting-reuse";
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.look("vetting reuse");
        visitor.send("#paper");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Tick at least one force that the paper names", "Enter");
        visitor.look("vetting reuse refused");
        visitor.tickNamed(java.util.List.of("Dorset Police"));
        visitor.date("signedOn", 20, 11, 2026);
        visitor.send("#paper");
        assertThat(visitor.text("main")).contains("Dorset Police", "20 November 2026");
        visitor.look("vetting reuse allowed");
    }

    private static void recognise(Visitor visitor, String reference) {
        visitor.signIn("vetting-dorset");
        var path = "/vetting/cases/" + reference;
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        assertThat(visitor.text("main")).contains("Avon and Somerset", "NPPV 2 (full)", "Accepted once confirmed");
        visitor.look("vetting offer");
        visitor.send("#stop");
        assertThat(visitor.text("#clock")).contains("The clock has stood still since");
        visitor.look("vetting stopped");
        visitor.send("#resume");
        visitor.send("#recognise");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter your reference");
        visitor.date("on", 21, 11, 2026);
        visitor.type("confirmation", "D-17");
        visitor.send("#recognise", "/vetting");
        visitor.open(path);
        assertThat(visitor.text("main")).contains("Cleared");
        visitor.look("vetting recognised");
    }

    private static void report(Visitor visitor, String person) {
        visitor.signIn("supplier-1");
        var path = "/supplier/people/" + person + "/change";
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.look("vetting change");
        visitor.tickNamed(java.util.List.of("Dorset Police"));
        visitor.send("#change");
        assertThat(visitor.text("main")).contains("The vetting units have been told");
        visitor.signIn("vetting-dorset");
        visitor.open("/vetting?lang=en");
        visitor.browser().follow(By.partialLinkText("Something for the vetting unit to look at"));
        var concern = visitor.path();
        visitor.look("vetting concern");
        visitor.lookInWelsh(concern);
        visitor.open(concern + "?lang=en");
        visitor.tick("outcome");
        visitor.send("#close", "/vetting");
    }

    private static void declare(Visitor visitor, String person, String reference) {
        visitor.signIn("supplier-1");
        var path = "/supplier/people/" + person + "/declaration";
        visitor.lookInWelsh(path);
        visitor.open(path + "?lang=en");
        visitor.send("#declaration");
        assertThat(visitor.text(".govuk-error-summary"))
                .contains("Tick at least one force", "Enter", "Say whether something has changed");
        visitor.look("declaration refused");
        visitor.tickNamed(java.util.List.of("Dorset Police"));
        visitor.date("declaredOn", 20, 11, 2026);
        visitor.tick("changed-2");
        visitor.send("#declaration");
        assertThat(visitor.text("main")).contains("20 November 2026 nothing has changed");
        visitor.look("declaration");
        visitor.signIn("vetting-dorset");
        visitor.lookInWelsh("/vetting/cases/" + reference + "/declaration");
        visitor.open("/vetting/cases/" + reference + "/declaration?lang=en");
        visitor.look("declaration to the unit");
        visitor.date("declaredOn", 21, 11, 2026);
        visitor.tick("changed");
        visitor.send("#declaration");
        assertThat(visitor.text("main")).contains("21 November 2026 something has changed");
    }

    private static void lookAround(Visitor visitor, String reference) {
        visitor.lookInWelsh("/vetting/terms");
        visitor.open("/vetting/terms?lang=en");
        visitor.look("vetting terms");
        visitor.type("days", "0");
        visitor.send("#terms");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter a number of days from 1 to 365, or nothing");
        visitor.type("days", "");
        visitor.type("source", "Decided by the unit.");
        visitor.tick("declaration");
        visitor.send("#terms");
        assertThat(visitor.text("main")).contains("Your unit asks for a yearly declaration.");
        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference + "/vetting?lang=en");
        assertThat(visitor.text("main")).contains("The case does not wait for this now.");
        visitor.look("vetting turn");
        visitor.lookInWelsh("/officer/cases/" + reference + "/vetting");
    }
}
