package tabard.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.Refusal;
import tabard.notice.SetNoticeAddress;
import tabard.notice.SetNoticeLanguage;
import tabard.party.Language;

/** Where an employer or a force wants to be told that a notice is there. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER')")
class NoticeAddressPages {

    private static final String VIEW = "notice/address";

    private final SetNoticeAddress addresses;
    private final SetNoticeLanguage languages;
    private final PageWords words;

    NoticeAddressPages(SetNoticeAddress addresses, SetNoticeLanguage languages, PageWords words) {
        this.addresses = addresses;
        this.languages = languages;
        this.words = words;
    }

    @GetMapping("/notices/address")
    ModelAndView ask() {
        var owner = NoticePages.owner();
        return new ModelAndView(VIEW)
                .addObject(
                        "typed", owner == null ? "" : addresses.current(owner).orElse(""))
                .addObject(
                        "chosen",
                        owner == null ? "EN" : languages.current(owner).name())
                .addObject("choices", choices());
    }

    /** Letters and e-mails in the language that the office chose. */
    @PostMapping("/notices/language")
    ModelAndView language(@RequestParam(defaultValue = "") String language) {
        var chosen = Arrays.stream(Language.values())
                .filter(one -> one.name().equals(language))
                .findFirst();
        if (chosen.isEmpty()) {
            return ask().addObject(PageErrors.NAME, new PageErrors().add("language", "notices.language.missing"));
        }
        var by = SignedIn.current();
        var force = by.force();
        if (force != null) {
            languages.of(force, chosen.get(), by.actor());
        } else {
            languages.of(Supplier.current().organisation(), chosen.get(), by.actor());
        }
        return new ModelAndView("redirect:/notices?set");
    }

    private List<Choice> choices() {
        return Arrays.stream(Language.values())
                .map(one -> Choice.of(one.name(), words.get("notices.language." + one)))
                .toList();
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
                    .addObject("typed", email)
                    .addObject("choices", choices());
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
