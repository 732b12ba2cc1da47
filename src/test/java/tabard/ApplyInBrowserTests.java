package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.OpenAccount;
import tabard.access.Scope;
import tabard.api.ApiClient;
import tabard.api.ApplicationByApi;
import tabard.evidence.UploadDocument;
import tabard.party.Language;

/** One application for fifty people, at six forces, for four powers each: in one sitting, and by API. */
@TestProgram
@Import({TestAccounts.class, TestParties.class})
class ApplyInBrowserTests {

    /** How much more may be asked over all forces than by the one that asks most. */
    private static final double MOST = 1.1;

    private static final String QUESTIONS = """
            return [...document.querySelectorAll('main form .govuk-form-group')]
                .filter(one => !one.parentElement.closest('.govuk-form-group')).length
            """;

    static Browser browser;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    TestParties parties;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    UploadDocument upload;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Visitor visitor;
    private SupplierAtWork supplier;

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
    void fiftyPeopleAtSixForcesForFourPowersInOneSitting() {
        visitor = new Visitor(browser, port);
        supplier = new SupplierAtWork(visitor);
        var fifty = new FiftyPeople(parties, openAccount, upload);
        var organisation = fifty.employer("supplier-fifty");
        fifty.open(organisation, "supplier-other");
        visitor.signIn("supplier-fifty");
        supplier.upload(FiftyPeople.roster(folder));
        supplier.confirm();

        var all = fillIn(FiftyPeople.FORCES);
        var draft = visitor.path().replace("/candidates", "");
        anotherAccountSeesNothingOf(draft);
        lookInWelsh(draft);
        inviteByEmail();
        var links = invite();
        var withdrawal = answer(links.getFirst());
        answersOnce(links.getLast());
        visitor.open(draft + "/candidates");
        all += sign();
        all += check(draft);
        send();

        var hardest = FiftyPeople.FORCES.stream()
                .mapToInt(force -> fillIn(List.of(force)) + sign() + check(""))
                .max()
                .orElseThrow();
        System.out.printf(
                "Questions asked: %d over six forces, %d by the hardest alone, ratio %.3f%n",
                all, hardest, (double) all / hardest);
        assertThat((double) all / hardest).isLessThanOrEqualTo(MOST);

        withdraw(withdrawal);
        assertThat(seen("select count(*) from ledger_entry where entry like '%" + secret(links.getFirst()) + "%'"))
                .isZero();
    }

    @Test
    void theSameByApiUnderOneKeySentTwiceIsOneApplication() {
        var api = new ApiClient(port);
        var fifty = new FiftyPeople(parties, openAccount, upload);
        var organisation = fifty.employer("supplier-by-api");
        var people = new ArrayList<String>();
        for (int number = 0; number < 50; number++) {
            people.add(parties.person(organisation, FiftyPeople.given(number), FiftyPeople.family(number), Language.EN)
                    .toString());
        }
        var body = new ApplicationByApi(api, "supplier-by-api").ofSixForces(people);

        var began = System.nanoTime();
        var first = api.post("supplier-by-api", "/api/v1/applications", body, "fifty");
        System.out.printf(
                "300 cases opened by API in %d ms%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        var again = api.post("supplier-by-api", "/api/v1/applications", body, "fifty");

        assertThat(first.status()).as(new String(first.body())).isEqualTo(201);
        assertThat(first.json().get("cases")).hasSize(300);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(seen("select count(*) from application where organisation_id = '" + organisation + "'"))
                .isOne();
        var kept = api.get("supplier-by-api", "/api/v1/applications/" + first.at("/application"));
        assertThat(kept.at("/hash")).matches("[0-9a-f]{64}");
        assertThat(kept.at("/declaredBy")).isEqualTo("A Signatory");
        assertThat(kept.json().get("cases")).hasSize(300);
    }

    /** Up to the candidates' parts; answers how many questions were asked. */
    private int fillIn(List<String> forces) {
        visitor.open("/supplier/apply");
        int asked = questions();
        visitor.browser().follow(By.id("everybody"));
        asked += questions();
        forces.forEach(force -> visitor.find(By.cssSelector("input[value='" + force + "']"))
                .findElement(By.xpath("following-sibling::label"))
                .click());
        visitor.browser().follow(By.id("continue"));
        visitor.look("apply all powers");
        asked += questions();
        FiftyPeople.POWERS.forEach(power -> visitor.find(By.cssSelector("input[value='" + power + "']"))
                .findElement(By.xpath("following-sibling::label"))
                .click());
        visitor.browser().follow(By.id("continue"));
        visitor.look("apply questions of all");
        asked += questions();
        supplier.answer();
        visitor.browser().follow(By.id("continue"));
        assertThat(visitor.path()).endsWith("/candidates");
        return asked + questions();
    }

    private void anotherAccountSeesNothingOf(String draft) {
        visitor.signIn("supplier-other");
        visitor.open(draft + "/check");
        assertThat(visitor.text("main")).doesNotContain("Givena");
        visitor.open("/supplier/applications");
        assertThat(visitor.text("main")).contains("There is none.");
        visitor.look("applications");
        visitor.signIn("supplier-fifty");
        visitor.open("/supplier/applications");
        visitor.look("applications with one");
        assertThat(visitor.text("main")).contains("50 people", "Gwent Police");
        visitor.browser().follow(By.partialLinkText("Go on"));
        assertThat(visitor.path()).isEqualTo(draft + "/questions");
        assertThat(visitor.find(By.id("q-duties")).getDomProperty("value")).startsWith("As our plan");
    }

    private void lookInWelsh(String draft) {
        List.of("/powers", "/questions", "/candidates", "/check").forEach(page -> visitor.lookInWelsh(draft + page));
        visitor.open(draft + "/candidates?lang=en");
    }

    /** Has one link e-mailed; there is no mail server here, so it waits. */
    private void inviteByEmail() {
        browser.driver()
                .executeScript(
                        "document.querySelectorAll('#candidates input[type=checkbox]').forEach((one, at) => one.checked = at == 2)");
        visitor.browser().follow(By.id("email"));
        assertThat(visitor.heading()).isEqualTo("Where do the links go?");
        visitor.look("apply invite");
        var box = By.cssSelector("#addresses input[type=text]");
        visitor.find(box).sendKeys("nobody");
        visitor.browser().follow(By.id("send"));
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter an e-mail address for Given");
        visitor.look("apply invite refused");
        visitor.find(box).clear();
        visitor.find(box).sendKeys("somebody@home.example");
        visitor.browser().follow(By.id("send"));
        assertThat(visitor.path()).endsWith("/candidates");
        assertThat(visitor.text("main table"))
                .contains("E-mail waits to be sent")
                .doesNotContain("somebody@home.example");
        visitor.look("apply candidates e-mailed");
    }

    /** Makes links for two of them. */
    private List<String> invite() {
        browser.driver()
                .executeScript(
                        "document.querySelectorAll('#candidates input[type=checkbox]').forEach((one, at) => one.checked = at < 2)");
        visitor.browser().follow(By.id("invite"));
        visitor.look("apply candidates links");
        var links = visitor.browser().driver().findElements(By.cssSelector("#links code")).stream()
                .map(WebElement::getText)
                .map(link -> link.replaceFirst("^http://[^/]+", ""))
                .toList();
        assertThat(links).hasSize(2);
        return links;
    }

    /** Answers in Welsh, and gives the link that takes it back. */
    private String answer(String link) {
        browser.driver().manage().deleteAllCookies();
        visitor.lookInWelsh(link);
        visitor.open(link + "?lang=en");
        visitor.look("invitation");
        visitor.find(By.id("send")).click();
        assertThat(visitor.text(".govuk-error-summary")).contains("Tick the box if you consent");
        visitor.look("invitation refused");
        visitor.tick("q-other-roles-3");
        visitor.tick("q-uk-residence");
        visitor.tick("q-earlier-decision-2");
        visitor.tick("consent");
        visitor.browser().follow(By.id("send"));
        visitor.look("consent receipt");
        assertThat(visitor.text("main")).contains("Surrey Police", "withdraw your consent", "Receipt (SHA-256)");
        var withdrawal = visitor.text("#withdrawal").replaceFirst("^http://[^/]+", "");
        visitor.open(link);
        assertThat(visitor.heading()).isEqualTo("This link cannot be used");
        visitor.look("invitation ended");
        return withdrawal;
    }

    private void answersOnce(String link) {
        visitor.open(link);
        List.of("q-other-roles", "q-uk-residence", "q-earlier-decision-2", "consent")
                .forEach(visitor::tick);
        visitor.browser().follow(By.id("send"));
        assertThat(visitor.heading()).isEqualTo("Answers sent");
        visitor.signIn("supplier-fifty");
    }

    private int sign() {
        visitor.browser().follow(By.id("paper"));
        int asked = questions();
        visitor.browser().driver().navigate().back();
        supplier.sign();
        visitor.browser().follow(By.id("continue"));
        return asked;
    }

    private int check(String draft) {
        if (!draft.isEmpty()) {
            assertThat(visitor.path()).isEqualTo(draft + "/check");
            assertThat(browser.driver().findElements(By.id("unanswered"))).isEmpty();
            visitor.look("apply check of all");
        }
        return questions();
    }

    private void send() {
        visitor.type("declaredBy", "A Signatory");
        visitor.tick("agree");
        var began = System.nanoTime();
        visitor.send("main");
        System.out.printf(
                "300 cases opened in the browser in %d ms%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(visitor.heading()).isEqualTo("Application sent");
        assertThat(visitor.rows()).hasSize(300);
        assertThat(visitor.text("#declaration")).contains("A Signatory").containsPattern("[0-9a-f]{64}");
    }

    /** By the link of the receipt; the employer and the force see it. */
    private void withdraw(String link) {
        visitor.open(link);
        visitor.look("consent");
        visitor.lookInWelsh(link);
        visitor.open(link + "?lang=en");
        visitor.browser().follow(By.cssSelector("#withdraw button"));
        assertThat(visitor.heading()).isEqualTo("Your consent was withdrawn");
        visitor.look("consent withdrawn");
        var reference = Scope.SYSTEM.call(
                () -> transaction.execute(_ -> sql.sql("""
                        select c.reference from case_file c join candidate_consent w
                            on w.application_id = c.application_id and w.person_id = c.person_id
                        where w.withdrawn_at is not null and c.force = 'dorset'""").query(String.class).single()));
        visitor.open("/supplier/cases/" + reference);
        assertThat(visitor.text("#declared")).contains("This person withdrew their consent");
        visitor.look("case with consent withdrawn");
        visitor.browser().follow(By.id("consent"));
        assertThat(visitor.text("main")).contains("Withdrawn");
        visitor.look("supplier consent");
        visitor.signIn("officer-dorset");
        visitor.open("/officer/cases/" + reference);
        assertThat(visitor.text("#declared")).contains("This person withdrew their consent");
        browser.driver()
                .executeScript("document.querySelectorAll('#declared details').forEach(one => one.open = true)");
        assertThat(visitor.text("#declared"))
                .contains("As our plan of 1 November says.", "A document that cannot be read yet", "A Signatory")
                .doesNotContain("limited company");
    }

    private int questions() {
        return browser.driver().executeScript(QUESTIONS) instanceof Number number ? number.intValue() : 0;
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private long seen(String query) {
        return Scope.SYSTEM.call(
                () -> transaction.execute(_ -> sql.sql(query).query(Long.class).single()));
    }
}
