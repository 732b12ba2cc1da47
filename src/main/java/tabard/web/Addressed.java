package tabard.web;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads what an address names. An address that names nothing possible leads nowhere, and says no more than that. */
final class Addressed {

    private Addressed() {}

    static <T> T by(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException notOne) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notOne);
        }
    }
}
