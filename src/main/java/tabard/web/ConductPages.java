package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.conduct.Answer;
import tabard.conduct.AnswerComplaint;
import tabard.conduct.Conduct;
import tabard.conduct.ConductId;
import tabard.conduct.ConductView;
import tabard.conduct.ConsiderConduct;
import tabard.conduct.EmployerOutcome;
import tabard.conduct.ForceOutcome;
import tabard.conduct.TellForce;
import tabard.forms.Answers;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;

/** Complaints, adverse information and offences about accreditation, for the employer and the force whose they are. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class ConductPages {

    static final String ANSWER = "answer-complaint";
    static final String CONSIDER = "consider-conduct";

    private final ConductView view;
    private final TellForce tellForce;
    private final AnswerComplaint answerComplaint;
    private final ConsiderConduct consider;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final StepForms forms;
    private final PageWords words;

    ConductPages(
            ConductView view,
            TellForce tellForce,
            AnswerComplaint answerComplaint,
            ConsiderConduct consider,
            PeopleView people,
            OrganisationsView organisations,
            StepForms forms,
            PageWords words) {
        this.view = view;
        this.tellForce = tellForce;
        this.answerComplaint = answerComplaint;
        this.consider = consider;
        this.people = people;
        this.organisations = organisations;
        this.forms = forms;
        this.words = words;
    }

    /** One line of the list. */
    record Line(
            String id,
            String kind,
            String ground,
            String number,
            String person,
            String employer,
            LocalDate recorded,
            String stands) {}

    @GetMapping("/conduct")
    ModelAndView all() {
        var role = SignedIn.current().role();
        return new ModelAndView("conduct/list")
                .addObject("lines", view.all().stream().map(this::line).toList())
                .addObject("records", role == Role.SUPPLIER || role == Role.OFFICER);
    }

    @GetMapping("/conduct/{id}")
    ModelAndView one(@PathVariable String id, HttpServletRequest request) {
        var one = view.get(id(id));
        var role = SignedIn.current().role();
        return new ModelAndView("conduct/one")
                .addObject("line", line(one))
                .addObject("one", one)
                .addObject("told", one.toldForceAt() == null ? null : words.day(one.toldForceAt()))
                .addObject("force", words.force(one.force()))
                .addObject("answers", role == Role.SUPPLIER && one.waitsForEmployer())
                .addObject("answering", forms.fields(ANSWER, request))
                .addObject("tells", role == Role.SUPPLIER && one.waitsForEmployer() && one.toldForceAt() == null)
                .addObject("concludes", role == Role.OFFICER && one.waitsForForce())
                .addObject("considering", forms.fields(CONSIDER, request));
    }

    @PostMapping("/conduct/{id}/tell-force")
    ModelAndView tell(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        next.addFlashAttribute("notice", "conduct.notice.told");
        return new Attempt(new PageErrors(), () -> one(id, request))
                .run(() -> tellForce.tell(id(id), SignedIn.current().actor()), "/conduct/" + id);
    }

    @PostMapping("/conduct/{id}/answer")
    ModelAndView answer(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var given = forms.check(ANSWER, request, errors);
        next.addFlashAttribute("notice", "conduct.notice.answered");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> answerComplaint.answer(
                                id(id),
                                settled(EmployerOutcome.class, given),
                                SignedIn.current().actor()),
                        "/conduct/" + id);
    }

    @PostMapping("/conduct/{id}/conclusion")
    ModelAndView conclude(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var given = forms.check(CONSIDER, request, errors);
        next.addFlashAttribute("notice", "conduct.notice.concluded");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> consider.consider(
                                id(id),
                                settled(ForceOutcome.class, given),
                                SignedIn.current().actor()),
                        "/conduct/" + id);
    }

    private static <O extends Enum<O>> Answer<O> settled(Class<O> type, Answers given) {
        return new Answer<>(
                given.choice("outcome", type).orElseThrow(),
                given.text("reason").orElseThrow(),
                given.text("by").orElseThrow());
    }

    private Line line(Conduct one) {
        return new Line(
                one.id().toString(),
                one.kind().name(),
                one.ground().name(),
                one.accreditation().value(),
                people.get(one.organisation(), one.person()).name(),
                organisations.get(one.organisation()).name(),
                words.day(one.recordedAt()),
                one.waitsForEmployer()
                        ? one.waitsForForce() ? "both" : "employer"
                        : one.waitsForForce() ? "force" : "settled");
    }

    private static ConductId id(String text) {
        return Addressed.by(text, ConductId::parse);
    }
}
