package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.access.Scope;
import tabard.application.AnswerInvitation;
import tabard.application.AnswerInvitation.Opened;
import tabard.application.InvitationNotGood;
import tabard.intake.ApplicationIncomplete;

/** The page behind the link that a person gets who is applied for: their own answers and their consent, without an account. */
@Controller
class InvitationPages {

    private static final String VIEW = "invitation";

    private final AnswerInvitation invitation;
    private final QuestionFields fields;
    private final ApplyErrors applyErrors;
    private final PageWords words;

    InvitationPages(AnswerInvitation invitation, QuestionFields fields, ApplyErrors applyErrors, PageWords words) {
        this.invitation = invitation;
        this.fields = fields;
        this.applyErrors = applyErrors;
        this.words = words;
    }

    @GetMapping("/invitation/{secret}")
    ModelAndView open(@PathVariable String secret, HttpServletResponse response) {
        keepToYourself(response);
        try {
            return filled(new ModelAndView(VIEW), secret, opened(secret), Map.of());
        } catch (InvitationNotGood ended) {
            return ended();
        }
    }

    @PostMapping("/invitation/{secret}")
    ModelAndView answer(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        keepToYourself(response);
        try {
            var opened = opened(secret);
            var errors = new PageErrors();
            var answers = QuestionFields.texts(fields.read(request, opened.questions(), errors));
            if (request.getParameter("consent") == null) {
                errors.add("consent", "apply.consent.missing");
            }
            try {
                if (errors.isEmpty()) {
                    boolean reuse = request.getParameter("reuse") != null;
                    return done(Scope.PUBLIC.call(() -> invitation.answer(secret, answers, reuse, language())), opened);
                }
            } catch (ApplicationIncomplete incomplete) {
                applyErrors.atFields(opened.questions(), incomplete.missing(), errors);
            }
            return filled(errors.page(VIEW), secret, opened, answers);
        } catch (InvitationNotGood ended) {
            return ended();
        }
    }

    /** No other site and no store in between learns the address, for whoever has it may answer. */
    static void keepToYourself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private Opened opened(String secret) {
        return Scope.PUBLIC.call(() -> invitation.open(secret, language()));
    }

    private String language() {
        return words.locale().getLanguage();
    }

    private static ModelAndView ended() {
        return new ModelAndView("invitation-ended", HttpStatus.GONE);
    }

    private static ModelAndView done(AnswerInvitation.Receipt receipt, Opened opened) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var reuse = receipt.reuse();
        return new ModelAndView("consent-receipt")
                .addObject("consent", receipt.consent())
                .addObject("employer", opened.employer())
                .addObject("link", site + "/consent/" + receipt.withdrawal())
                .addObject("reuse", reuse == null ? null : reuse.consent())
                .addObject("reuseLink", reuse == null ? null : site + "/vetting-consent/" + reuse.withdrawal());
    }

    private ModelAndView filled(ModelAndView page, String secret, Opened opened, Map<String, String> answers) {
        return page.addObject("secret", secret)
                .addObject("opened", opened)
                .addObject(
                        "forces",
                        opened.invitation().powers().keySet().stream()
                                .map(words::force)
                                .sorted()
                                .toList())
                .addObject(
                        "fields",
                        fields.ofCandidate(
                                opened.questions(), opened.invitation().powers().size(), answers));
    }
}
