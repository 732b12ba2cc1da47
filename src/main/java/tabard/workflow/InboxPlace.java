package tabard.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a page of the inbox ended. */
record InboxPlace(Instant due, String task) {

    private static final InboxPlace BEGINNING = new InboxPlace(Instant.EPOCH, "");

    static InboxPlace parse(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        int split = cursor.indexOf('_');
        try {
            return new InboxPlace(Instant.parse(cursor.substring(0, Math.max(split, 0))), cursor.substring(split + 1));
        } catch (DateTimeException noPlace) {
            throw new IllegalArgumentException("Not a place in the inbox: '%s'.".formatted(cursor), noPlace);
        }
    }

    @Override
    public String toString() {
        return due + "_" + task;
    }
}
