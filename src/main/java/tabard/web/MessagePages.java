package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.intake.CaseMessages.Sender;
import tabard.intake.SendMessage;
import tabard.kernel.CaseReference;

/** What employer and force write to each other about a case: one page for both sides. A case that has ended is only read. */
@Controller
@RequestMapping("/cases/{reference}/messages")
class MessagePages {

    private static final String TEXT = "text";

    private final CaseFiles cases;
    private final SendMessage send;
    private final MessageWords messages;

    MessagePages(CaseFiles cases, SendMessage send, MessageWords messages) {
        this.cases = cases;
        this.send = send;
        this.messages = messages;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView all(@PathVariable CaseReference reference, @RequestParam(required = false) @Nullable String done) {
        return filled(reference).addObject("done", done != null);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    ModelAndView send(@PathVariable CaseReference reference, HttpServletRequest request) {
        var errors = new PageErrors();
        var text = TypedWords.needed(request, TEXT, "messages.text", SendMessage.LONGEST, errors)
                .replace("\r\n", "\n");
        var by = SignedIn.current();
        return new Attempt(errors, () -> filled(reference).addObject(TEXT, text))
                .run(
                        () -> send.send(
                                reference,
                                by.role() == Role.SUPPLIER ? Sender.SUPPLIER : Sender.OFFICER,
                                text,
                                by.actor()),
                        "/cases/" + reference + "/messages?done");
    }

    private ModelAndView filled(CaseReference reference) {
        var file = cases.get(reference);
        var role = SignedIn.current().role();
        return new ModelAndView("case/messages")
                .addObject("reference", reference.value())
                .addObject("open", file.open())
                .addObject("writes", file.open() && (role == Role.SUPPLIER || role == Role.OFFICER))
                .addObject("back", back(role, reference))
                .addObject("entries", messages.ofCase(reference.value()));
    }

    private static String back(Role role, CaseReference reference) {
        return switch (role) {
            case SUPPLIER -> "/supplier/cases/" + reference;
            case CHIEF_OFFICER -> "/chief-officer/cases/" + reference;
            case AUDITOR -> "/audit/cases/" + reference;
            default -> "/officer/cases/" + reference;
        };
    }
}
