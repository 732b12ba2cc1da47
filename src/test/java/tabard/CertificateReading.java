package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tabard.certificate.ExternalTool;

/** A certificate, downloaded in the session of whoever is signed in at a browser, and read by programs that are not ours. */
record CertificateReading(Path file) {

    static CertificateReading download(Browser browser, String address, Path folder)
            throws IOException, InterruptedException {
        var cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Cookie", cookies)
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            return new CertificateReading(Files.write(folder.resolve("certificate.pdf"), answer.body()));
        }
    }

    /** Its text, by pdftotext. */
    String text() throws IOException, InterruptedException {
        return ExternalTool.PDFTOTEXT.run("-layout", file.toString(), "-");
    }

    /** What its QR code says, by zbarimg, on the first page as pdftoppm paints it. */
    String qr() throws IOException, InterruptedException {
        var picture = file.resolveSibling("page");
        ExternalTool.PDFTOPPM.run("-r", "150", "-png", "-singlefile", file.toString(), picture.toString());
        return ExternalTool.ZBARIMG.run("-q", "--raw", picture + ".png").strip();
    }
}
