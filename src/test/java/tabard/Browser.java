package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A headless Chromium for tests of pages, from where the system's own package puts it; nothing is downloaded. Where there
 * is none, the test is skipped and says what to install, unless {@code TABARD_REQUIRE_BROWSER=true}.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String INSTALL =
            "No Chromium, so no page was opened. Install it with: apt-get install chromium chromium-driver";

    /** WCAG 2.2 A and AA as SI 2018/952 asks, and what axe counts as good practice. */
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, { runOnly: tags }).then(
                found => done(found.violations.flatMap(
                    rule => rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.html}`))),
                failed => done([String(failed)]));
            """;

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Opens a browser with a profile of its own, or skips the test. */
    public static Browser open() {
        var there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (Boolean.parseBoolean(System.getenv("TABARD_REQUIRE_BROWSER"))) {
            assertThat(there).as(INSTALL).isTrue();
        }
        assumeTrue(there, INSTALL);
        try {
            var profile = Files.createTempDirectory("tabard-browser");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            return new Browser(new ChromeDriver(service, options(profile)), profile);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ChromeOptions options(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        return options;
    }

    /** The driver itself, to find, type and click. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Clicks what leads to another page, and is back when that page is there. */
    public void follow(By element) {
        var page = driver.findElement(By.tagName("html"));
        driver.findElement(element).click();
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(ExpectedConditions.stalenessOf(page));
    }

    /** Makes the page as wide as a device, in CSS pixels. */
    public Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** What axe finds wrong with the page as it stands: one line for each element; empty where all is well. */
    public List<String> violations() {
        driver.executeScript(axe());
        return texts(driver.executeAsyncScript(RUN_AXE));
    }

    /** Whether the page has to be pushed sideways to be read. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** The address of everything the page has fetched. */
    public List<String> fetched() {
        return texts(driver.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)"));
    }

    /** Complaints of the browser since they were last asked for: refused by the content security policy, not found. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the whole page under {@code target/pictures}, where {@code -Dtabard.pictures=true} asks for it. */
    public void picture(String name) {
        if (!Boolean.getBoolean("tabard.pictures")) {
            return;
        }
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        try {
            var folder = Files.createDirectories(Path.of("target", "pictures"));
            var file = folder.resolve(name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png");
            Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }

    private static List<String> texts(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Stream.of(answer).map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
