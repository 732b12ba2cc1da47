package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** How an officer writes a draft of a policy through its pages. */
final class PolicyWriter {

    private final Visitor visitor;

    PolicyWriter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Says how long grants run, from a month later than the draft says now; gives that first day. */
    LocalDate terms(String path, String term) {
        visitor.open(path + "/terms");
        visitor.look("policy terms");
        visitor.lookInWelsh(path + "/terms");
        visitor.open(path + "/terms?lang=en");
        new Select(visitor.find(By.id("term"))).selectByValue(term);
        var first = LocalDate.of(box("validFrom-year"), box("validFrom-month"), box("validFrom"))
                .plusMonths(1);
        visitor.date("validFrom", 31, 2, 2027);
        visitor.send("#terms");
        assertThat(visitor.text(".govuk-error-summary")).contains("Enter a date that exists");
        visitor.look("policy terms refused");
        visitor.date("validFrom", first.getDayOfMonth(), first.getMonthValue(), first.getYear());
        visitor.send("#terms", path);
        return first;
    }

    /** Prints a condition on every grant of a power. */
    void power(String path, String code, String condition) {
        visitor.open(path + "/powers/" + code);
        visitor.look("policy power");
        visitor.lookInWelsh(path + "/powers/" + code);
        visitor.open(path + "/powers/" + code + "?lang=en");
        visitor.type("conditions", condition);
        visitor.send("#power", path);
        assertThat(visitor.text("main")).contains(condition);
        visitor.look("policy draft changed");
    }

    void barredOffencesAreNotShown(String path) {
        visitor.open(path + "/powers/pnd-disorder");
        assertThat(visitor.text("main")).doesNotContain("Theft");
        visitor.look("policy power with offences");
    }

    /** Begins the simulation on the draft's page, and looks again until it is done. */
    void simulate(String path) {
        visitor.open(path);
        visitor.send("#simulate");
        assertThat(visitor.path()).isEqualTo(path + "/simulation");
        while (!visitor.text("#progress").contains("Done")) {
            visitor.open(path + "/simulation");
        }
        assertThat(visitor.text("#attached")).contains("Attached to the draft");
    }

    private int box(String id) {
        return Integer.parseInt(visitor.find(By.id(id)).getDomProperty("value"));
    }
}
