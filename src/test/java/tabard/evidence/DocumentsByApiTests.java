package tabard.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tabard.TestProgram;
import tabard.api.ApiClient;

/** Documents over the API, as a supplier's program and a force's program use it. */
@TestProgram
class DocumentsByApiTests {

    static final String INSURANCE =
            "/api/v1/documents?kind=INSURANCE&expiresOn=2027-06-01&sharedWith=avon-and-somerset";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    @Test
    void goesFromTheSupplierToTheForceOnceItIsClean() throws Exception {
        var sent = api.upload("supplier-1", INSURANCE, "Tŷ.exe", TestFiles.pdf());
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.at("/verdict")).isEqualTo("NOT_SCANNED");
        assertThat(sent.at("/type")).isEqualTo("application/pdf");
        var at = "/api/v1/documents/" + sent.at("/id");

        assertThat(api.get("supplier-1", at + "/content").at("/type")).isEqualTo("/problems/document-not-delivered");
        assertThat(api.get("officer-avon", at).status()).isEqualTo(404);

        ScannerAtWork.scanWaiting(program);

        assertThat(api.get("officer-avon", at).at("/verdict")).isEqualTo("CLEAN");
        assertThat(new String(api.get("officer-avon", "/api/v1/documents").body(), UTF_8))
                .contains(sent.at("/id"));
        assertThat(api.get("officer-avon", at + "/content").at("/detail")).isEqualTo("reason: This is needed.");
        var content = api.get("officer-avon", at + "/content?reason=ASSESSMENT");
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.body()).startsWith("%PDF-".getBytes());
        isNeverShownOnOurAddress(at + "/content");
    }

    @Test
    void answersOthersAsIfThereWereNone() throws Exception {
        var sent = api.upload("supplier-1", INSURANCE, "a.pdf", TestFiles.pdf());
        ScannerAtWork.scanWaiting(program);
        var there = sent.at("/id");
        var none = UUID.randomUUID().toString();

        for (var account : new String[] {"supplier-2", "officer-dorset"}) {
            for (var what : new String[] {"", "/content?reason=ASSESSMENT"}) {
                var hidden = api.get(account, "/api/v1/documents/" + there + what);
                var missing = api.get(account, "/api/v1/documents/" + none + what);
                assertThat(hidden.status()).isEqualTo(404);
                assertThat(new String(hidden.body()).replace(there, ""))
                        .isEqualTo(new String(missing.body()).replace(none, ""));
            }
        }
        assertThat(api.get("vetting-avon", "/api/v1/documents/" + there).status())
                .isEqualTo(403);
        assertThat(api.get("", "/api/v1/documents/" + there).status()).isEqualTo(401);
        assertThat(api.get("supplier-1", "/api/v1/documents/not-an-id").status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrong() {
        var page = api.upload("supplier-1", INSURANCE, "insurance.pdf", "<!DOCTYPE html><html>".getBytes());
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.at("/type")).isEqualTo("/problems/document-refused");
        assertThat(page.at("/detail")).startsWith("This is not a kind of file that is accepted");

        assertThat(api.upload("supplier-1", "/api/v1/documents?kind=NONE", "a.pdf", TestFiles.pdf())
                        .status())
                .isEqualTo(400);
        assertThat(api.upload("supplier-1", INSURANCE + "&sharedWith=nowhere", "a.pdf", TestFiles.pdf())
                        .at("/detail"))
                .isEqualTo("sharedWith: There is no force 'nowhere'.");
        assertThat(api.upload("supplier-1", INSURANCE + "&subjectKind=PERSON", "a.pdf", TestFiles.pdf())
                        .at("/detail"))
                .isEqualTo("subjectId: This is needed.");
        assertThat(api.upload("officer-avon", INSURANCE, "a.pdf", TestFiles.pdf())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takes25MegabytesAndARosterStillEight() {
        var text = "a".repeat(26_214_401).getBytes();

        assertThat(api.upload("supplier-1", INSURANCE, "a.txt", text).at("/detail"))
                .isEqualTo("The file is larger than 25 MB. Make it smaller or send it in parts.");
        assertThat(api.upload("supplier-1", INSURANCE, "a.txt", java.util.Arrays.copyOf(text, 26_214_400))
                        .status())
                .isEqualTo(201);
        assertThat(api.upload("supplier-1", INSURANCE, "a.txt", new byte[29_000_000])
                        .status())
                .isEqualTo(413);
        assertThat(api.upload("supplier-1", "/api/v1/rosters", "a.csv", new byte[10_000_000])
                        .status())
                .isEqualTo(409);
    }

    private void isNeverShownOnOurAddress(String content) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var basic = Base64.getEncoder().encodeToString("supplier-1:tabard-demo".getBytes());
        var token = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        var bearer = token.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        var headers = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + content))
                                .header("Authorization", "Bearer " + bearer)
                                .build(),
                        BodyHandlers.ofByteArray())
                .headers();

        assertThat(headers.allValues("Content-Type")).containsExactly("application/octet-stream");
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''T%C5%B7.pdf");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store, private");
    }
}
