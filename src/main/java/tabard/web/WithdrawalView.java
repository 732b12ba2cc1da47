package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditations;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.withdrawal.ReviewOutcome;
import tabard.withdrawal.Withdrawal;
import tabard.withdrawal.Withdrawal.Route;
import tabard.withdrawal.Withdrawal.State;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** Puts together the page of a withdrawal, with the form of the step that waits. */
@Component
class WithdrawalView {

    private final ProcessPicture picture = ProcessPicture.of("withdrawal");
    private final Accreditations accreditations;
    private final AccreditationLife life;
    private final StepForms forms;
    private final DecidingAuthority authority;
    private final MatterProcess process;
    private final PageWords words;

    WithdrawalView(
            Accreditations accreditations,
            AccreditationLife life,
            StepForms forms,
            DecidingAuthority authority,
            MatterProcess process,
            PageWords words) {
        this.accreditations = accreditations;
        this.life = life;
        this.forms = forms;
        this.authority = authority;
        this.process = process;
        this.words = words;
    }

    ModelAndView page(Withdrawal withdrawal, HttpServletRequest request) {
        var by = SignedIn.current();
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        var state = withdrawal.state();
        return life.page("life/withdrawal", accreditations.get(withdrawal.of().number()))
                .addObject("withdrawal", withdrawal)
                .addObject("hears", officer && (state == State.HEARING || state == State.DECIDING))
                .addObject("hearing", forms.fields("record-representations", request))
                .addObject("decides", state == State.DECIDING && officer && decides(withdrawal, by))
                .addObject("deciding", forms.fields("decide-withdrawal", request))
                .addObject("reviews", state == State.REVIEWING && officer && decides(withdrawal, by))
                .addObject("reviewing", reviewing(withdrawal, request))
                .addObject("drops", officer && withdrawal.open() && withdrawal.route() == Route.MINDED_TO)
                .addObject("why", request.getParameter("why"))
                .addObject(
                        "picture", picture.svg(process.progress("withdrawal", withdrawal.id().stream()), words::get));
    }

    /** Only what fits what was done is offered. */
    private List<StepField> reviewing(Withdrawal withdrawal, HttpServletRequest request) {
        return forms.fields("review-urgent-act", request).stream()
                .map(field -> field.name().equals("outcome")
                        ? field.offering(
                                option -> ReviewOutcome.valueOf(option.value()).fits(withdrawal.route()))
                        : field)
                .toList();
    }

    private boolean decides(Withdrawal withdrawal, SignedIn by) {
        var force = withdrawal.of().force();
        return !withdrawal.opened().by().equals(by.getUsername())
                && (authority
                                .find(force, DelegatedDecision.WITHDRAWAL, by.actor())
                                .isPresent()
                        || withdrawal.route() == Route.STOOD_DOWN_AT_ONCE
                                && authority
                                        .find(force, DelegatedDecision.VARIATION, by.actor())
                                        .isPresent());
    }
}
