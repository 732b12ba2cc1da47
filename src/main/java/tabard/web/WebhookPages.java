package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.webhook.RegisterWebhook;
import tabard.webhook.RemoveWebhook;
import tabard.webhook.WebhookId;
import tabard.webhook.WebhookRefused;
import tabard.webhook.WebhooksView;

/** The address to which what ends or changes is pushed, what became of each push, and how quick they were. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class WebhookPages {

    private static final String VIEW = "webhooks";
    private static final int LATEST = 50;

    private final WebhooksView view;
    private final RegisterWebhook register;
    private final RemoveWebhook remove;
    private final Clock clock;

    WebhookPages(WebhooksView view, RegisterWebhook register, RemoveWebhook remove, Clock clock) {
        this.view = view;
        this.register = register;
        this.remove = remove;
        this.clock = clock;
    }

    @GetMapping("/webhooks")
    ModelAndView all(HttpServletRequest request) {
        return filled(new ModelAndView(VIEW), request);
    }

    /** Registers it; the secret is on the page that answers, and nowhere afterwards. */
    @PostMapping("/webhooks")
    ModelAndView register(HttpServletRequest request) {
        var errors = new PageErrors();
        var url = TypedWords.needed(request, "url", "webhooks.url", 500, errors);
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), request);
        }
        try {
            var made = register.register(url, SignedIn.current().actor());
            return filled(new ModelAndView(VIEW), request).addObject("secret", made.secret());
        } catch (WebhookRefused refused) {
            var page = filled(errors.add("url", "webhooks.url.refused").page(VIEW), request);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @PostMapping("/webhooks/{id}/remove")
    ModelAndView remove(@PathVariable String id, RedirectAttributes next) {
        remove.remove(Addressed.by(id, WebhookId::parse), SignedIn.current().actor());
        next.addFlashAttribute("notice", "webhooks.notice.removed");
        return new ModelAndView("redirect:/webhooks");
    }

    private ModelAndView filled(ModelAndView page, HttpServletRequest request) {
        return page.addObject("addresses", view.all())
                .addObject(
                        "registers",
                        Set.of(Role.SUPPLIER, Role.OFFICER)
                                .contains(SignedIn.current().role()))
                .addObject("pushes", view.latest(LATEST))
                .addObject("speed", view.speed())
                .addObject("zone", clock.getZone())
                .addObject("url", request.getParameter("url"));
    }
}
