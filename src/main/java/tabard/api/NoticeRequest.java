package tabard.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.ServedNotice;

/** A notice that was served: why, when the person had it, how, and when the employer had the copy (s.42(3), (6)). */
record NoticeRequest(
        @Nullable String reasons,
        @Nullable String servedAt,
        @Nullable String way,
        @Nullable String employerCopy) {

    static ServedNotice read(String field, @Nullable NoticeRequest request) {
        var given = Needed.given(field, request);
        return new ServedNotice(
                Texts.of(field + ".reasons", given.reasons(), 2_000),
                Needed.read(field + ".servedAt", given.servedAt(), NoticeRequest::moment),
                Needed.read(field + ".way", given.way(), NoticeRequest::way),
                Needed.read(field + ".employerCopy", given.employerCopy(), NoticeRequest::moment));
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Write a moment with its offset, such as 2026-11-21T09:00:00Z.", wrong);
        }
    }

    private static ServedNotice.Way way(String text) {
        return Arrays.stream(ServedNotice.Way.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Say IN_PERSON, POST or EMAIL."));
    }
}
