package tabard.api;

import java.io.IOException;

/** More was sent than the address takes. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("The body is larger than %d bytes. Send less at a time.".formatted(limit));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
