package tabard.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.outbox.OutboxView;
import tabard.outbox.SendEmails;

/** The e-mails of a demonstration that has no mail server: what would have gone out, to people who are made up. */
@Controller
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class OutboxPages {

    private static final int SHOWN = 100;

    private final OutboxView outbox;
    private final SendEmails send;

    OutboxPages(OutboxView outbox, SendEmails send) {
        this.outbox = outbox;
        this.send = send;
    }

    @GetMapping("/outbox")
    ModelAndView all() {
        if (send.ready()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("notice/outbox").addObject("emails", outbox.written(SHOWN));
    }
}
