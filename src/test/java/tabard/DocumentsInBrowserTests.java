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

/** A document from the compliance team that sends it to the officer who reads it, page by page. */
@TestProgram
class DocumentsInBrowserTests {

    static Browser browser;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    Visitor visitor;

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
    }

    @Test
    void waitsForTheScannerAndThenIsThereForTheForce() throws IOException {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/documents");
        visitor.look("documents");
        visitor.lookInWelsh("/supplier/documents");
        visitor.open("/supplier/documents?lang=en");
        choose(
                "Public liability — a name that is long enough to have to be broken somewhere.csv",
                "Insurer,Until\nA,2027\n");
        kind("INSURANCE");
        visitor.date("expires", 1, 6, 2027);
        visitor.tickNamed(List.of("Avon and Somerset Constabulary"));
        visitor.send("main");

        assertThat(visitor.text(".govuk-notification-banner"))
                .contains("The document has been received and waits for the malware scanner");
        assertThat(visitor.text("main .govuk-tag")).isEqualTo("Not scanned");
        visitor.look("document");
        visitor.lookInWelsh(visitor.path());
        assertThat(browser.driver().findElements(By.linkText("Download"))).isEmpty();

        ScannerAtWork.scanWaiting(program);

        visitor.open("/supplier/documents?lang=en");
        assertThat(visitor.rows())
                .contains(
                        "Public liability — a name that is long enough to have to be broken somewhere.csv | Insurance |"
                                + " 21 November 2026 | 1 June 2027 | Clean");
        visitor.signIn("officer-avon");
        visitor.open("/officer");
        browser.follow(By.linkText("Documents shared with the force"));
        visitor.look("shared documents");
        visitor.lookInWelsh("/officer/documents");
        visitor.open("/officer/documents?lang=en");
        browser.follow(By.partialLinkText("Public liability"));
        visitor.look("shared document");
        visitor.send("main");
        isTold("Choose why you read it");
        visitor.look("shared document, refused");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws IOException {
        visitor.signIn("supplier-1");
        visitor.open("/supplier/documents");
        visitor.date("expires", 31, 2, 2027);
        visitor.send("main");
        isTold("Choose a file", "Choose what the document is", "Enter a date that exists");
        visitor.look("documents, refused");

        visitor.date("expires", 1, 6, 2027);
        kind("POLICY");
        choose("policy.pdf", "<!DOCTYPE html><html><body>");
        visitor.send("main");
        isTold("This is not a kind of file that is accepted, whatever it is called.");
        assertThat(visitor.find(By.id("kind")).getDomProperty("value")).isEqualTo("POLICY");
        assertThat(visitor.find(By.id("expires-year")).getDomProperty("value")).isEqualTo("2027");
    }

    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        visitor.signIn("supplier-1");
        for (var size : new int[] {26_214_401, 29_000_000}) {
            visitor.open("/supplier/documents");
            kind("POLICY");
            choose("large.txt", "a".repeat(size));
            visitor.send("main");
            isTold("The file is larger than 25 MB. Make it smaller or send it in parts");
        }
        visitor.open("/supplier/rosters");
        choose("large.csv", "a".repeat(10_000_000));
        visitor.send("main");
        assertThat(visitor.path()).isEqualTo("/supplier/rosters?too-large");
    }

    private void choose(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        visitor.find(By.id("file")).sendKeys(file.toAbsolutePath().toString());
    }

    private void kind(String kind) {
        visitor.find(By.cssSelector("#kind option[value='%s']".formatted(kind))).click();
    }

    private void isTold(String... sentences) {
        assertThat(visitor.text(".govuk-error-summary")).contains(sentences);
    }
}
