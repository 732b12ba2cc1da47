package tabard.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What the protocol's own refusals say. */
final class HttpWords {

    private HttpWords() {}

    static String title(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null ? "Error" : known.getReasonPhrase();
    }

    static String detail(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "Send a bearer token: POST /oauth2/token gives one.";
            case 403 -> "This account may not do that.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address cannot answer in that form. Ask for application/json.";
            case 413 -> "The body is too large.";
            case 415 -> "Send the body as application/json.";
            case 429 -> "Too many requests. Wait a little and try again.";
            case 500 -> "Something went wrong on our side. It has been logged.";
            default -> "The request cannot be answered.";
        };
    }
}
