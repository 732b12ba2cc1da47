package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.conduct.HoldMeeting;
import tabard.conduct.Meeting;
import tabard.conduct.MeetingId;
import tabard.conduct.MeetingRefused;
import tabard.conduct.Meetings;
import tabard.evidence.DocumentsView;
import tabard.party.OrganisationsView;

/** Meetings of a force with employers, and the minutes of each. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class MeetingPages {

    private static final String FORM = "hold-meeting";

    private final Meetings meetings;
    private final HoldMeeting hold;
    private final OrganisationsView organisations;
    private final DocumentsView documents;
    private final StepForms forms;
    private final PageWords words;

    MeetingPages(
            Meetings meetings,
            HoldMeeting hold,
            OrganisationsView organisations,
            DocumentsView documents,
            StepForms forms,
            PageWords words) {
        this.meetings = meetings;
        this.hold = hold;
        this.organisations = organisations;
        this.documents = documents;
        this.forms = forms;
        this.words = words;
    }

    /** One meeting. */
    record Line(
            String id,
            String employer,
            String force,
            LocalDate due,
            @Nullable LocalDate held,
            boolean overdue) {}

    @GetMapping("/meetings")
    ModelAndView all() {
        return new ModelAndView("conduct/meetings")
                .addObject("lines", meetings.all().stream().map(this::line).toList());
    }

    @GetMapping("/meetings/{id}")
    ModelAndView one(@PathVariable String id, HttpServletRequest request) {
        var one = meetings.get(id(id));
        var officer = SignedIn.current().role() == Role.OFFICER;
        return new ModelAndView("conduct/meeting")
                .addObject("line", line(one))
                .addObject("minutes", minutes(one))
                .addObject("holds", officer && one.heldOn() == null)
                .addObject("held", TypedDate.from(request, "held"))
                .addObject("fields", forms.fields(FORM, request));
    }

    @PostMapping("/meetings/{id}")
    @PreAuthorize("hasRole('OFFICER')")
    ModelAndView hold(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var on = TypedDate.from(request, "held").read("held", errors);
        forms.check(FORM, request, errors);
        var by = SignedIn.current().actor();
        if (on.isEmpty() || !errors.isEmpty()) {
            return SentFiles.again(one(id, request), errors);
        }
        next.addFlashAttribute("notice", "meetings.notice.held");
        try {
            var kept = SentFiles.keep(file, "file", errors, sent -> {
                hold.hold(id(id), on.get(), sent, by);
                return true;
            });
            return kept.isPresent()
                    ? new ModelAndView("redirect:/meetings/" + id)
                    : SentFiles.again(one(id, request), errors);
        } catch (MeetingRefused refused) {
            return SentFiles.again(one(id, request), errors.add(refused));
        }
    }

    private ApprovalPapers.@Nullable Paper minutes(Meeting one) {
        return one.minutes() == null
                ? null
                : ApprovalPapers.of(documents, words, one.organisation())
                        .paper(words.get("meetings.minutes"), one.minutes());
    }

    private Line line(Meeting one) {
        return new Line(
                one.id().toString(),
                organisations.get(one.organisation()).name(),
                words.force(one.force()),
                one.dueOn(),
                one.heldOn(),
                one.heldOn() == null && words.today().isAfter(one.dueOn()));
    }

    private static MeetingId id(String text) {
        return Addressed.by(text, MeetingId::parse);
    }
}
