package tabard.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A document with its content, for whoever may read it. */
@SuppressWarnings("ArrayRecordComponent")
public record DeliveredDocument(Document document, byte[] content) {

    /**
     * What goes with the content over HTTP: a browser saves it, and neither opens it on our address, nor guesses what it
     * is, nor keeps a copy.
     */
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.setCacheControl("no-store, private");
        return headers;
    }
}
