package tabard.api;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.SignedIn;
import tabard.conduct.HoldMeeting;
import tabard.conduct.Meeting;
import tabard.conduct.MeetingId;
import tabard.conduct.Meetings;
import tabard.evidence.SentFile;

/** Meetings of forces with employers, and their minutes. */
@RestController
class MeetingsApi {

    private final Meetings meetings;
    private final HoldMeeting hold;

    MeetingsApi(Meetings meetings, HoldMeeting hold) {
        this.meetings = meetings;
        this.hold = hold;
    }

    /** One meeting; {@code heldOn} and {@code minutes} are null until it was held. */
    record MeetingAnswer(
            String id,
            String organisation,
            String force,
            String scheme,
            LocalDate dueOn,
            @Nullable LocalDate heldOn,
            @Nullable String minutes) {

        static MeetingAnswer of(Meeting one) {
            return new MeetingAnswer(
                    one.id().toString(),
                    one.organisation().toString(),
                    one.force().value(),
                    one.scheme().value(),
                    one.dueOn(),
                    one.heldOn(),
                    one.minutes() == null ? null : one.minutes().toString());
        }
    }

    @GetMapping("/api/v1/meetings")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<MeetingAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(meetings.all().stream().map(MeetingAnswer::of).toList(), cursor, limit);
    }

    @PostMapping(path = "/api/v1/meetings/{id}/minutes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void minutes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String heldOn,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var on = Needed.read("heldOn", heldOn, MeetingsApi::day);
        var sent = Needed.given("file", file);
        var name = sent.getOriginalFilename();
        hold.hold(
                id(id),
                on,
                new SentFile(name == null ? "" : name, sent.getBytes()),
                SignedIn.current().actor());
    }

    private static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no such meeting, or it is not yours to see.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("Give a day such as 2026-11-21.", notADay);
        }
    }
}
