package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.party.PeopleView;
import tabard.workflow.CaseProcess;
import tabard.workflow.TaskInbox;

/** Leavers by list, a wrong last day, messages, and joining another employer: every new page, in both languages. */
@TestProgram
@Import(TestCases.class)
class LeaversInBrowserTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static Browser browser;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    TestCases cases;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    CaseProcess process;

    @Autowired
    TaskInbox inbox;

    @Autowired
    PeopleView people;

    Visitor visitor;
    OrganisationId employer;
    PersonId person;
    CaseReference reference;
    String supplier;

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

    @BeforeEach
    void anAccreditedPerson() {
        visitor = new Visitor(browser, port);
        employer = cases.parties().organisation("Browser Wardens " + UUID.randomUUID(), "Blue tabard, EX-2");
        supplier = "supplier-" + employer;
        Scope.SYSTEM.run(() -> openAccount.open(
                new OpenAccount.NewAccount(supplier, supplier, Role.SUPPLIER, null, employer),
                "tabard-demo",
                new Actor("tests", "tests")));
        cases.parties()
                .arrange(
                        employer,
                        AVON,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic");
        person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        reference =
                cases.submitted(employer, person, AVON, power("control-traffic"), power("name-address-road-traffic"));
    }

    @Test
    void aListOfLeaversIsCheckedConfirmedAndPutRight() throws Exception {
        new CaseByEngine(cases, process, inbox).toTheEnd(reference);
        var number = Scope.SYSTEM.call(() -> people.get(employer, person)).staffNumber();
        visitor.signIn(supplier);
        visitor.open("/supplier/people");
        browser.follow(By.linkText("Record many leavers at once"));
        visitor.look("leavers");
        visitor.send("#leavers");
        assertThat(visitor.text(".govuk-error-summary")).contains("Choose the file that has your leavers in it");
        visitor.look("leavers, refused");
        visitor.lookInWelsh("/supplier/leavers");
        visitor.open("/supplier/leavers?lang=en");
        var file = Files.writeString(
                folder.resolve("leavers.csv"),
                "Staff number,Family name,Last day\n%s,Example,20/11/2026\nnobody,X,soon\n".formatted(number));
        visitor.find(By.id("file")).sendKeys(file.toString());
        visitor.send("#leavers");
        assertThat(visitor.rows()).hasSize(2).last().asString().contains("Nobody of yours has this staff number");
        visitor.look("leaver list");
        var list = visitor.path();
        visitor.lookInWelsh(list);
        visitor.open(list + "?lang=en");
        visitor.send("#confirm-leavers");
        assertThat(visitor.text(".govuk-error-summary")).contains("Tick the box to confirm that these people leave");
        visitor.tick("agree");
        visitor.send("#confirm-leavers", list + "?done");
        visitor.look("leaver list confirmed");

        var page = "/supplier/people/" + person;
        visitor.open(page);
        visitor.look("person who left");
        browser.follow(By.linkText("The last day is wrong"));
        visitor.look("last day");
        visitor.send("#last-day");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say what is wrong", "Say how the wrong day came");
        visitor.look("last day, refused");
        visitor.tick("what-2");
        visitor.type("reason", "Another Ann left.");
        visitor.send("#last-day", page + "/last-day?done=WAITING");
        visitor.look("last day waits");
        visitor.lookInWelsh(page + "/last-day");

        visitor.signIn("officer-avon");
        visitor.open("/officer?lang=en");
        browser.follow(By.linkText("Last days that may be wrong"));
        visitor.look("last days");
        visitor.lookInWelsh("/officer/last-days");
        visitor.open("/officer/last-days?lang=en");
        visitor.send("main section");
        assertThat(visitor.text(".govuk-error-summary")).contains("Say what you saw");
        visitor.look("last days, refused");
        visitor.find(By.cssSelector("main section .govuk-radios__label")).click();
        visitor.find(By.cssSelector("main section textarea")).sendKeys("The payroll was seen.");
        visitor.send("main section", "/officer/last-days?done");
        visitor.look("last days settled");
    }

    @Test
    void bothSidesWriteAndAJoinerIsAsked() {
        visitor.signIn(supplier);
        visitor.open("/supplier/cases/" + reference);
        visitor.look("supplier case with messages");
        browser.follow(By.id("messages"));
        visitor.look("messages");
        visitor.send("#write");
        assertThat(visitor.text(".govuk-error-summary")).contains("Write the message");
        visitor.type("text", "The north gate.");
        visitor.send("#write", "/cases/" + reference + "/messages?done");
        visitor.look("messages sent");
        visitor.lookInWelsh("/cases/" + reference + "/messages");
        visitor.open("/supplier/people/" + person + "/former?lang=en");
        visitor.look("former");
        visitor.send("#invite");
        visitor.look("former link");
        var link = visitor.text("#link").replaceAll(".*/former/", "/former/");
        visitor.lookInWelsh("/supplier/people/" + person + "/former");
        visitor.open(link + "?lang=en");
        visitor.look("former, the person");
        visitor.send("#show");
        assertThat(visitor.text(".govuk-error-summary")).contains("Type the number as it is on the card");
        visitor.look("former, refused");
        visitor.open(link + "?lang=cy");
        visitor.look("former, the person cy");
        visitor.open("/notices/address?lang=en");
        visitor.look("notice address");
        visitor.lookInWelsh("/notices/address");

        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference + "?lang=en");
        assertThat(visitor.text("#told")).contains("From the employer", "The north gate.");
        visitor.look("officer case with messages");
        visitor.open("/officer/contractors");
        visitor.look("contractors");
        visitor.send("#send");
        visitor.look("contractors, refused");
        visitor.lookInWelsh("/officer/contractors");
    }
}
