package tabard.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.Refusal;
import tabard.notice.SetNoticeAddress;

/** Where an employer or a force wants to be told that a notice is there. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER')")
class NoticeAddressPages {

    private static final String VIEW = "notice/address";

    private final SetNoticeAddress addresses;

    NoticeAddressPages(SetNoticeAddress addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/notices/address")
    ModelAndView ask() {
        var owner = NoticePages.owner();
        return new ModelAndView(VIEW)
                .addObject(
                        "typed", owner == null ? "" : addresses.current(owner).orElse(""));
    }

    @PostMapping("/notices/address")
    ModelAndView set(@RequestParam(defaultValue = "") String email) {
        try {
            set(SignedIn.current(), email);
            return new ModelAndView("redirect:/notices?set");
        } catch (Refusal refused) {
            return new PageErrors()
                    .addText("email", refused.detail())
                    .page(VIEW)
                    .addObject("typed", email);
        }
    }

    private void set(SignedIn by, String email) {
        var force = by.force();
        if (force != null) {
            addresses.of(force, email, by.actor());
        } else {
            addresses.of(Supplier.current().organisation(), email, by.actor());
        }
    }
}
