package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.SupplierAtWork.Receipted;
import tabard.api.ApiClient;
import tabard.api.CasesByApi;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseProcess;

/**
 * The main job, played whole through the pages: a roster of 25 goes in at one end, and certificates that anybody can check
 * come out at the other, in two forces. In each force every step of the first two people is taken by its own account in the
 * browser; the steps of the other twenty, from vetting to decision, are the same ones by API, to keep the play short.
 */
@TestProgram
class JourneyInBrowserTests {

    static final int BY_HAND = 2;
    static final String AVON = "Avon and Somerset Constabulary";
    static final String DORSET = "Dorset Police";
    static final String REASON = "Not needed at the gates of this site.";
    static Browser browser;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    CaseProcess process;

    final Map<String, Set<String>> refused = new HashMap<>();
    Visitor visitor;
    SupplierAtWork supplier;
    ForceAtWork staff;
    ApiClient api;
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

    @Test
    void aRosterBecomesCertificatesInTwoForces() throws Exception {
        visitor = new Visitor(browser, port);
        supplier = new SupplierAtWork(visitor);
        staff = new ForceAtWork(visitor);
        api = new ApiClient(port);
        byApi = new CasesByApi(api);
        visitor.signIn("supplier-1");
        var before = supplier.certificates();

        upload();
        var cases = apply();
        var onePower = reference(cases, JourneyRoster.GOOD.get(0), AVON);
        refused.put(onePower, Set.of("control-traffic"));
        refused.put(reference(cases, JourneyRoster.GOOD.get(1), DORSET), Set.copyOf(CasesByApi.PAIR));
        find(cases);
        decide(cases);

        visitor.signIn("supplier-1");
        assertThat(supplier.certificates()).isEqualTo(before + 43);
        var numbers = certificates(cases);
        check(numbers);
        read(onePower, numbers.getOrDefault(onePower, ""));
        audit(numbers);
        inWelsh(onePower, numbers.getOrDefault(onePower, ""));
    }

    private void upload() {
        var rows = supplier.upload(JourneyRoster.file(folder));

        assertThat(visitor.text("p.govuk-body-l")).isEqualTo("Good rows: 22. Refused rows: 3.");
        assertThat(rows).hasSize(25);
        assertThat(rows.stream().filter(row -> row.endsWith(" | Good")).map(row -> row.split(" \\| ")[1]))
                .containsExactlyElementsOf(JourneyRoster.GOOD);
        assertThat(rows.stream().filter(row -> !row.endsWith(" | Good")))
                .containsExactly(
                        "9 | Wrong Date | BR-023 | Refused Date of birth: There is no such date as 31/02/1990. Check the day, the month and the year.",
                        "14 | Siân Ŵyn-Llŷr | BR-024 | Refused The same name and date of birth are in the row on line 2. Keep one of them.",
                        "22 | Too Young | BR-025 | Refused Date of birth: This person is under 18. They can be added from 1 January 2030.");
        supplier.confirm();
        assertThat(visitor.text("main")).contains("People added: 22");
        visitor.open("/supplier/people");
        visitor.look("people");
    }

    private List<Receipted> apply() {
        supplier.fillIn(JourneyRoster.GOOD);
        var cases = supplier.send();

        assertThat(cases).hasSize(44).extracting(Receipted::person).hasSameElementsAs(JourneyRoster.GOOD);
        visitor.open("/supplier/cases");
        visitor.look("cases");
        visitor.open("/supplier/cases/" + cases.getFirst().reference());
        visitor.look("supplier case open");
        cases.forEach(one -> process.carryOn(new CaseReference(one.reference())));
        return cases;
    }

    /** Everything from vetting to recommendation. */
    private void find(List<Receipted> cases) {
        for (var force : List.of(AVON, DORSET)) {
            staff.vet(account(force), byHand(cases, force));
        }
        staff.train(JourneyRoster.GOOD.subList(0, BY_HAND));
        for (var force : List.of(AVON, DORSET)) {
            staff.recommend(account(force), byHand(cases, force));
        }
        others(cases).forEach(reference -> {
            byApi.find(reference);
            byApi.recommend(reference);
        });
    }

    /** Everybody is granted everything, but for one power of one person, and one person who is refused altogether. */
    private void decide(List<Receipted> cases) {
        for (var force : List.of(AVON, DORSET)) {
            visitor.signIn("chief-" + account(force));
            visitor.open("/chief-officer");
            visitor.look("chief officer inbox");
            byHand(cases, force)
                    .forEach(reference -> staff.decide(reference, refused.getOrDefault(reference, Set.of()), REASON));
        }
        others(cases).forEach(reference -> byApi.decide(reference, Set.of()));
        cases.forEach(one -> process.carryOn(new CaseReference(one.reference())));
    }

    /** The numbers of the certificates issued, by case: all but one. */
    private Map<String, String> certificates(List<Receipted> cases) {
        var numbers = new TreeMap<String, String>();
        for (var one : cases) {
            var pdf = api.get("supplier-1", "/api/v1/cases/" + one.reference() + "/certificate");
            if (granted(one.reference()).isEmpty()) {
                assertThat(pdf.status()).isEqualTo(404);
            } else {
                assertThat(pdf.kind()).isEqualTo("application/pdf");
                numbers.put(one.reference(), byApi.number(one.reference()));
            }
        }
        assertThat(numbers).hasSize(43);
        return numbers;
    }

    /** Anybody can check each of them, and sees exactly what was granted. */
    private void check(Map<String, String> numbers) {
        browser.driver().manage().deleteAllCookies();
        numbers.forEach((reference, number) -> {
            visitor.open("/check/" + number);
            assertThat(visitor.heading()).isEqualTo("Valid");
            assertThat(browser.driver().findElements(By.cssSelector("section.tabard-power > h3")))
                    .extracting(power -> power.getAttribute("id"))
                    .containsExactlyInAnyOrderElementsOf(
                            granted(reference).stream().map("power-"::concat).toList());
            visitor.look("check " + granted(reference).size());
        });
    }

    private void read(String reference, String number) throws Exception {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/cases/" + reference);
        visitor.look("supplier case ended");
        assertThat(visitor.text("main")).contains(REASON);
        var certificate = CertificateReading.download(
                browser, visitor.find(By.id("certificate")).getAttribute("href"), folder);

        assertThat(certificate.text())
                .contains(JourneyRoster.GOOD.getFirst(), number, "Example Traffic Stewards Ltd", "Avon and Somerset")
                .contains("1. Require name and address (road traffic)", "/check/" + number)
                .doesNotContain("2. Control traffic");
        assertThat(certificate.qr()).endsWith("/check/" + number);
    }

    /** The auditor finds the case by the number on the card, and reads who decided what, and why. */
    private void audit(Map<String, String> numbers) {
        visitor.signIn("auditor");
        visitor.look("audit");
        refused.forEach((reference, powers) -> {
            visitor.open("/audit");
            visitor.type("number", numbers.getOrDefault(reference, reference));
            visitor.send("#find-case");
            assertThat(visitor.path()).isEqualTo("/audit/cases/" + reference);
            assertThat(visitor.text("#chain")).startsWith("Whole");
            assertThat(visitor.text("#decision")).contains("Refused\n" + REASON);
            assertThat(visitor.text(".tabard-trace"))
                    .contains(
                            "The case was opened", "An officer recommended on each power", "The chief officer decided");
            assertThat(visitor.text(".tabard-trace").contains("The certificate was issued"))
                    .isEqualTo(numbers.containsKey(reference));
            visitor.look("audit case " + powers.size());
        });
    }

    /** The main pages once more in Welsh. */
    private void inWelsh(String reference, String number) {
        visitor.lookInWelsh("/audit/cases/" + reference);
        visitor.lookInWelsh("/check/" + number);
        lookInWelsh("supplier-1", "/supplier", "/supplier/people", "/supplier/rosters", "/supplier/apply");
        lookInWelsh("supplier-1", "/supplier/cases", "/supplier/cases/" + reference);
        lookInWelsh("vetting-avon", "/vetting", "/vetting/cases/" + reference);
        lookInWelsh("trainer-1", "/training");
        lookInWelsh("officer-avon", "/officer", "/officer/cases/" + reference);
        lookInWelsh("chief-avon", "/chief-officer", "/chief-officer/cases/" + reference);
    }

    private void lookInWelsh(String account, String... pages) {
        visitor.signIn(account);
        Stream.of(pages).forEach(visitor::lookInWelsh);
    }

    private List<String> granted(String reference) {
        var not = refused.getOrDefault(reference, Set.of());
        return CasesByApi.PAIR.stream().filter(power -> !not.contains(power)).toList();
    }

    private static List<String> byHand(List<Receipted> cases, String force) {
        return JourneyRoster.GOOD.stream()
                .limit(BY_HAND)
                .map(person -> reference(cases, person, force))
                .toList();
    }

    private static List<String> others(List<Receipted> cases) {
        var byHand = JourneyRoster.GOOD.subList(0, BY_HAND);
        return cases.stream()
                .filter(one -> !byHand.contains(one.person()))
                .map(Receipted::reference)
                .toList();
    }

    private static String reference(List<Receipted> cases, String person, String force) {
        return cases.stream()
                .filter(one -> one.person().equals(person) && one.force().equals(force))
                .map(Receipted::reference)
                .findFirst()
                .orElseThrow();
    }

    private static String account(String force) {
        return force.equals(AVON) ? "avon" : "dorset";
    }
}
