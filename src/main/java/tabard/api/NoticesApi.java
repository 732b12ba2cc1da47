package tabard.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.intake.CaseFiles;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.notice.NoticeContent;
import tabard.notice.NoticeId;
import tabard.notice.NoticeKind;
import tabard.notice.NoticesView;
import tabard.notice.NoticesView.Told;
import tabard.notice.Recipient;
import tabard.outbox.EmailDelivery;

/** Notices and letters, as they were made, and what became of the e-mail about each. */
@RestController
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class NoticesApi {

    private static final int MOST = 500;

    private final NoticesView notices;
    private final CaseFiles cases;

    NoticesApi(NoticesView notices, CaseFiles cases) {
        this.notices = notices;
        this.cases = cases;
    }

    /** A notice. {@code email} is null where no address was known: then it is handed over on paper. */
    record NoticeAnswer(
            String id,
            NoticeKind kind,
            Recipient recipient,
            String template,
            String language,
            @Nullable String person,
            String organisation,
            @Nullable String force,
            @Nullable String caseReference,
            @Nullable String accreditation,
            String subject,
            List<NoticeContent.Section> sections,
            String sha256,
            Instant madeAt,
            @Nullable EmailAnswer email) {}

    /** What became of an e-mail. */
    record EmailAnswer(EmailDelivery.State state, @Nullable Instant sentAt, List<EmailDelivery.Attempt> attempts) {}

    @GetMapping("/api/v1/notices")
    Page<NoticeAnswer> all(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidRequest("limit", "Ask for 1 to %d at a time.".formatted(MOST));
        }
        var from = Math.toIntExact(Math.min(Page.after(cursor), Integer.MAX_VALUE - MOST));
        var found = notices.all(from, limit + 1);
        return new Page<>(
                found.stream().limit(limit).map(NoticesApi::answer).toList(),
                found.size() > limit ? Page.cursor((long) from + limit) : null);
    }

    @GetMapping("/api/v1/cases/{reference}/notices")
    Page<NoticeAnswer> ofCase(@PathVariable CaseReference reference) {
        var found = notices.of(cases.get(reference).reference());
        return new Page<>(found.stream().map(NoticesApi::answer).toList(), null);
    }

    @GetMapping("/api/v1/accreditations/{number}/notices")
    Page<NoticeAnswer> ofNumber(@PathVariable AccreditationNumber number) {
        return new Page<>(notices.of(number).stream().map(NoticesApi::answer).toList(), null);
    }

    @GetMapping("/api/v1/notices/{id}")
    NoticeAnswer one(@PathVariable String id) {
        return answer(find(id));
    }

    @GetMapping("/api/v1/notices/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var notice = find(id).notice();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(notice.fileName())
                                .build()
                                .toString())
                .body(notices.pdf(notice.id()).orElseThrow());
    }

    private Told find(String id) {
        try {
            return notices.find(NoticeId.parse(id)).orElseThrow(() -> new NotThere("There is no such notice."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no such notice.");
        }
    }

    private static NoticeAnswer answer(Told told) {
        var notice = told.notice();
        return new NoticeAnswer(
                notice.id().toString(),
                notice.kind(),
                notice.recipient(),
                notice.template(),
                notice.language().getLanguage(),
                text(notice.person()),
                notice.organisation().toString(),
                text(notice.force()),
                text(notice.caseReference()),
                text(notice.number()),
                notice.content().subject(),
                notice.content().sections(),
                notice.sha256(),
                notice.madeAt(),
                told.email()
                        .map(email -> new EmailAnswer(email.state(), email.sentAt(), email.attempts()))
                        .orElse(null));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
