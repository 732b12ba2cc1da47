package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.joining.FormerRecordLinkNotGood;
import tabard.joining.FormerRecordNotRecognised;
import tabard.joining.ShareFormerRecord;
import tabard.joining.ShareFormerRecord.Opened;
import tabard.joining.ShareFormerRecord.Shown;
import tabard.kernel.AccreditationNumber;

/** The page behind the link that a person gets who joins another employer: they show what they held, without an account. */
@Controller
class ShowFormerPages {

    private static final String VIEW = "former";
    private static final String BORN = "dateOfBirth";

    private final ShareFormerRecord share;
    private final PageWords words;

    ShowFormerPages(ShareFormerRecord share, PageWords words) {
        this.share = share;
        this.words = words;
    }

    @GetMapping("/former/{secret}")
    ModelAndView open(@PathVariable String secret, HttpServletResponse response) {
        InvitationPages.keepToYourself(response);
        try {
            return filled(new ModelAndView(VIEW), secret, share.open(secret));
        } catch (FormerRecordLinkNotGood ended) {
            return new ModelAndView("invitation-ended", HttpStatus.GONE);
        }
    }

    @PostMapping("/former/{secret}")
    ModelAndView show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        InvitationPages.keepToYourself(response);
        try {
            return show(secret, share.open(secret), request);
        } catch (FormerRecordLinkNotGood ended) {
            return new ModelAndView("invitation-ended", HttpStatus.GONE);
        }
    }

    private ModelAndView show(String secret, Opened opened, HttpServletRequest request) {
        var errors = new PageErrors();
        var number = number(request.getParameter("number"), errors);
        var typed = TypedDate.from(request, BORN);
        var born = typed.read(BORN, errors);
        if (request.getParameter("consent") == null) {
            errors.add("consent", "former.consent.missing");
        }
        if (errors.isEmpty()) {
            try {
                share.share(secret, shown(number.orElseThrow(), born.orElseThrow(), opened));
                return new ModelAndView("former-shown").addObject("employer", opened.employer());
            } catch (FormerRecordNotRecognised unknown) {
                errors.add("number", "former.number.unknown");
            }
        }
        return filled(errors.page(VIEW), secret, opened)
                .addObject("number", request.getParameter("number"))
                .addObject("typed", typed);
    }

    private Shown shown(AccreditationNumber number, LocalDate born, Opened opened) {
        return new Shown(
                number,
                born,
                words.get("former.statement", opened.employer()),
                words.locale().getLanguage());
    }

    private static Optional<AccreditationNumber> number(@Nullable String typed, PageErrors errors) {
        try {
            return Optional.of(AccreditationNumber.parse(typed == null ? "" : typed));
        } catch (IllegalArgumentException notANumber) {
            errors.add("number", "former.number.missing");
            return Optional.empty();
        }
    }

    private ModelAndView filled(ModelAndView page, String secret, Opened opened) {
        return page.addObject("secret", secret)
                .addObject("opened", opened)
                .addObject("statement", words.get("former.statement", opened.employer()));
    }
}
