package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;

/** How the compliance team of a supplier goes about the main job, page by page. */
final class SupplierAtWork {

    private static final List<String> PAIR = List.of("Require name and address (road traffic)", "Control traffic");

    private final Visitor visitor;

    SupplierAtWork(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A case as the receipt names it. */
    record Receipted(String reference, String person, String force) {}

    /** How many certificates the first page counts. */
    int certificates() {
        visitor.open("/supplier");
        visitor.look("supplier");
        return Integer.parseInt(visitor.text("dl > div:nth-child(4) dd"));
    }

    /** Uploads a roster, and answers the result row by row. */
    List<String> upload(Path file) {
        visitor.open("/supplier/rosters");
        visitor.look("rosters");
        visitor.find(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        visitor.send("main");
        return visitor.rows();
    }

    void confirm() {
        visitor.look("roster");
        visitor.browser().follow(By.id("confirm"));
        visitor.look("roster confirmed");
    }

    /** Fills in an application for the pair in Avon and Somerset and in Dorset, up to the last page. */
    void fillIn(List<String> people) {
        visitor.open("/supplier/apply");
        visitor.look("apply people");
        visitor.tickNamed(people);
        next("continue");
        visitor.look("apply forces");
        visitor.tickNamed(List.of("Avon and Somerset Constabulary", "Dorset Police"));
        next("continue");
        assertThat(visitor.path()).endsWith("/powers");
        visitor.look("apply powers");
        visitor.tickNamed(PAIR);
        next("continue");
        answer();
        next("continue");
        visitor.look("apply candidates");
        sign();
        next("continue");
        visitor.look("apply check");
        visitor.type("declaredBy", "A Signatory");
        visitor.tick("agree");
    }

    /** Answers what the forces ask of the employer; the documents are chosen already. */
    void answer() {
        visitor.look("apply questions");
        visitor.choose("Yes");
        for (var box : visitor.browser().driver().findElements(By.cssSelector("main textarea"))) {
            box.clear();
            box.sendKeys("As our plan of 1 November says.");
        }
        if (!visitor.browser().driver().findElements(By.id("q-events-a-year")).isEmpty()) {
            visitor.tick("q-events-a-year-2");
        }
        visitor.date("q-supervision-plan-dated", 1, 11, 2026);
    }

    /** Records the papers of everybody whose part is missing. */
    void sign() {
        next("paper");
        visitor.look("apply paper");
        visitor.tick("q-other-roles");
        visitor.tick("q-uk-residence");
        visitor.tick("q-earlier-decision-2");
        visitor.date("signedOn", 2, 11, 2026);
        next("record");
        visitor.look("apply candidates done");
    }

    /** Sends what is filled in, and answers the receipt. */
    List<Receipted> send() {
        visitor.send("main");
        assertThat(visitor.heading()).isEqualTo("Application sent");
        visitor.look("receipt");
        return visitor.rows().stream()
                .map(row -> row.split(" \\| "))
                .map(cells -> new Receipted(cells[0], cells[1], cells[2]))
                .toList();
    }

    private void next(String button) {
        visitor.browser().follow(By.id(button));
    }
}
