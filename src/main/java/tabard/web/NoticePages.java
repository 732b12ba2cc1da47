package tabard.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.notice.NoticeId;
import tabard.notice.NoticesView;
import tabard.notice.NoticesView.Told;
import tabard.notice.SetNoticeAddress;

/** Notices and letters, and what became of each, for the employer and the force they are of. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class NoticePages {

    private static final int PAGE = 50;

    private final NoticesView notices;
    private final SetNoticeAddress addresses;
    private final Clock clock;

    NoticePages(NoticesView notices, SetNoticeAddress addresses, Clock clock) {
        this.notices = notices;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * One line of a list.
     *
     * @param delivery where its e-mail stands; {@code PAPER} where there is none
     */
    record Line(String id, String subject, String language, String recipient, LocalDateTime made, String delivery) {}

    @GetMapping("/notices")
    ModelAndView all(
            @RequestParam(name = "case", required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(defaultValue = "1") int page) {
        var here = Math.clamp(page, 1, 10_000);
        var found = found(reference, person, here);
        return new ModelAndView("notice/list")
                .addObject("lines", found.stream().limit(PAGE).map(this::line).toList())
                .addObject("previous", here == 1 ? null : here - 1)
                .addObject("next", found.size() > PAGE ? here + 1 : null)
                .addObject("whole", reference == null && person == null)
                .addObject(
                        "address",
                        owner() == null ? null : addresses.current(owner()).orElse(""));
    }

    private List<Told> found(@Nullable String reference, @Nullable String person, int page) {
        if (reference != null) {
            return notices.of(Addressed.by(reference, CaseReference::parse)).stream()
                    .limit(PAGE)
                    .toList();
        }
        if (person != null) {
            return notices.of(Addressed.by(person, PersonId::parse)).stream()
                    .limit(PAGE)
                    .toList();
        }
        return notices.all((page - 1) * PAGE, PAGE + 1);
    }

    @GetMapping("/notices/{id}")
    ModelAndView one(@PathVariable String id) {
        var told = notices.find(id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("notice/one")
                .addObject("line", line(told))
                .addObject("letter", told.notice().content())
                .addObject("email", told.email().orElse(null))
                .addObject("zone", clock.getZone());
    }

    @GetMapping("/notices/{id}/notice.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var told = notices.find(id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var attached = ContentDisposition.attachment()
                .filename(told.notice().fileName())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(notices.pdf(told.notice().id()).orElseThrow());
    }

    /** Whose address it is that whoever is signed in may set; null for an auditor. */
    static @Nullable String owner() {
        var by = SignedIn.current();
        if (by.force() != null) {
            return by.force().value();
        }
        return by.organisation() == null ? null : by.organisation().toString();
    }

    private Line line(Told told) {
        var notice = told.notice();
        return new Line(
                notice.id().toString(),
                notice.content().subject(),
                notice.language().getLanguage(),
                notice.recipient().name(),
                LocalDateTime.ofInstant(notice.madeAt(), clock.getZone()),
                told.email().map(sent -> sent.state().name()).orElse("PAPER"));
    }

    private static NoticeId id(String text) {
        return Addressed.by(text, NoticeId::parse);
    }
}
