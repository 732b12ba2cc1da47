package tabard.notice;

import java.util.UUID;

/** The id of a notice. */
public record NoticeId(UUID value) {

    /** Reads an id, or throws {@link IllegalArgumentException}. */
    public static NoticeId parse(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    /** The key of the e-mail that says it is there. */
    String emailKey() {
        return "notice:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
