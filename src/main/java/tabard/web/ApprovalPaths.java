package tabard.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Names as they stand in addresses: {@code complaints-procedure} for {@code COMPLAINTS_PROCEDURE}. */
final class ApprovalPaths {

    private ApprovalPaths() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that an address gives; an address that gives none leads nowhere. */
    static <E extends Enum<E>> E read(Class<E> names, String path) {
        try {
            return Enum.valueOf(names, path.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, none);
        }
    }
}
