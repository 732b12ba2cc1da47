package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.api.ApiClient;
import tabard.api.CasesByApi;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseProcess;

/** What people do to pages that nobody meant them to: each is told what happened and what to do, and nothing is half saved. */
@TestProgram
class BadInputInBrowserTests {

    static final String HEADINGS = "Given name,Family name,Date of birth,Email,Role,Staff number,Employed from\n";
    static Browser browser;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    Visitor visitor;
    SupplierAtWork supplier;
    ForceAtWork staff;
    CasesByApi byApi;

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
    void begin() {
        visitor = new Visitor(browser, port);
        supplier = new SupplierAtWork(visitor);
        staff = new ForceAtWork(visitor);
        byApi = new CasesByApi(new ApiClient(port));
    }

    @Test
    void aFileThatIsNoRosterIsRefused() {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/rosters");
        visitor.send("main");
        isTold("Choose the file that has your people in it");

        supplier.upload(file("people.pdf", "%PDF-1.7\n%âãÏÓ\n"));
        isTold(
                "This is a PDF, neither a CSV file nor an Excel workbook (.xlsx). Save the list as one of these from the program that made it.");

        supplier.upload(file("many.csv", HEADINGS + rows("Many", 50_000)));
        isTold("The file has 50,000 rows, and one upload takes 5,000 at most. Split it into smaller files and upload"
                + " each of them. Nothing has been saved.");

        visitor.open("/supplier/people");
        assertThat(visitor.text("main")).doesNotContain("Many");
    }

    @Test
    void aRosterIsConfirmedOnce() {
        visitor.signIn("supplier-1");
        supplier.upload(file("twice.csv", HEADINGS + rows("Twice", 2)));
        var address = visitor.path();
        inAnotherTab(() -> {
            visitor.open(address);
            supplier.confirm();
            assertThat(visitor.text("main")).contains("People added: 2");
        });

        browser.follow(By.id("confirm"));

        isTold("This roster has been confirmed already. Nobody was added twice.");
        visitor.open("/supplier/people");
        assertThat(visitor.rows().stream().filter(row -> row.contains("Twice"))).hasSize(2);
    }

    @Test
    void anApplicationIsSentOnce() {
        byApi.employ((HEADINGS + rows("Once", 1)).getBytes(StandardCharsets.UTF_8));
        visitor.signIn("supplier-1");
        supplier.fillIn(List.of("Once Pa"));
        var address = visitor.path();
        inAnotherTab(() -> {
            visitor.open(address);
            visitor.type("declaredBy", "A Signatory");
            visitor.tick("agree");
            assertThat(supplier.send()).hasSize(2);
        });

        assertThat(supplier.send()).hasSize(2);

        assertThat(visitor.text(".govuk-notification-banner"))
                .contains("This application had been sent already. It was not sent a second time.");
        visitor.open("/supplier/cases");
        assertThat(visitor.rows().stream().filter(row -> row.contains("Once Pa")))
                .hasSize(2);
    }

    @Test
    void ofTwoOfficersAtOneCaseTheSecondIsTold() {
        var reference = found("Officers");
        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference);
        staff.fillInRecommendation();
        inAnotherTab(() -> {
            visitor.open("/officer/cases/" + reference);
            staff.fillInRecommendation();
            visitor.send("#recommend-powers");
        });

        visitor.send("#recommend-powers");

        isTold("The case does not wait for this now. Somebody may have been quicker");
    }

    @Test
    void whoeverDecidesOnAPackThatIsNotThereNowIsTold() {
        var reference = found("Stale");
        byApi.recommend(reference);
        visitor.signIn("chief-avon");
        visitor.open("/chief-officer/cases/" + reference);
        browser.driver().executeScript("document.querySelector('[name=packHash]').value = '0'.repeat(64)");
        staff.fillInDecision(Set.of("control-traffic"), "Not needed at the gates.");

        visitor.send("#decide-accreditation");

        isTold("The decision pack has changed since you opened it. Read it again, then decide");
        assertThat(visitor.find(By.id("reason-control-traffic")).getAttribute("value"))
                .isEqualTo("Not needed at the gates.");
    }

    @Test
    void ofTwoDecisionsOnOneCaseTheFirstStands() {
        var reference = found("Decided");
        byApi.recommend(reference);
        visitor.signIn("chief-avon");
        visitor.open("/chief-officer/cases/" + reference);
        staff.fillInDecision(Set.of("control-traffic"), "Not needed at the gates.");
        inAnotherTab(() -> staff.decide(reference, Set.of(), ""));

        visitor.send("#decide-accreditation");

        isTold("This case has been decided already. The page shows how");
        assertThat(visitor.text("#decision")).doesNotContain("Refused", "Not needed at the gates.");
    }

    @Test
    void whatIsLeftOutIsAskedForByName() {
        var reference = found("Blank");
        visitor.signIn("officer-avon");
        visitor.open("/officer/cases/" + reference);

        visitor.send("#recommend-powers");

        assertThat(visitor.text(".govuk-error-summary")).contains("Control traffic");
        visitor.look("recommendation left out");
    }

    @Test
    void anInboxWithNothingOfThatKindSaysSo() {
        visitor.signIn("officer-avon");
        visitor.open("/officer?step=no-such-step");

        assertThat(visitor.text("main")).contains("Nothing like that waits. Choose All to see everything.");
        visitor.look("inbox with nothing");
    }

    /** A case in Avon and Somerset that waits for a recommendation. */
    private String found(String givenName) {
        byApi.employ((HEADINGS + rows(givenName, 1)).getBytes(StandardCharsets.UTF_8));
        var reference = byApi.apply(byApi.called(givenName)).stream()
                .filter(one -> byApi.force(one).equals("avon"))
                .findFirst()
                .orElseThrow();
        process.carryOn(new CaseReference(reference));
        byApi.find(reference);
        return reference;
    }

    private void isTold(String message) {
        assertThat(visitor.text(".govuk-error-summary")).contains(message);
        visitor.look(message);
    }

    private void inAnotherTab(Runnable action) {
        var tab = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        action.run();
        browser.driver().close();
        browser.driver().switchTo().window(tab);
    }

    private Path file(String name, String text) {
        return JourneyRoster.write(folder.resolve(name), text);
    }

    private static String rows(String givenName, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "%1$s,P%2$c,1990-02-03,,Traffic steward,%1$s-%3$d,2026-11-01"
                        .formatted(givenName, (char) ('a' + at % 26), at))
                .collect(Collectors.joining("\n"));
    }
}
