package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.Answer;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.ApplicationQuestions;
import tabard.application.SendApplication;
import tabard.scheme.ApplicationQuestion.Asks;

/** The fourth step of an application: what the chosen forces ask of the employer, each question and document once. */
@Controller
class ApplyQuestionsPages {

    private static final String VIEW = "supplier/apply-questions";

    private final ApplicationDrafts drafts;
    private final ApplicationQuestions questions;
    private final SendApplication send;
    private final QuestionFields fields;
    private final ApplyErrors applyErrors;

    ApplyQuestionsPages(
            ApplicationDrafts drafts,
            ApplicationQuestions questions,
            SendApplication send,
            QuestionFields fields,
            ApplyErrors applyErrors) {
        this.drafts = drafts;
        this.questions = questions;
        this.send = send;
        this.fields = fields;
        this.applyErrors = applyErrors;
    }

    @GetMapping("/supplier/apply/{draft}/questions")
    ModelAndView ask(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        return known.lacksPowers()
                ? new ModelAndView("redirect:/supplier/apply/" + draft + "/powers")
                : filled(new ModelAndView(VIEW), known, known.answers());
    }

    /** Keeps what was answered in any case, so that somebody can stop here and go on another day. */
    @PostMapping("/supplier/apply/{draft}/questions")
    ModelAndView answer(@PathVariable String draft, HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var asked = questions.of(known, Asks.ORGANISATION);
        var errors = new PageErrors();
        var answers = fields.read(request, asked, errors);
        var kept = errors.isEmpty() ? drafts.keep(known.withAnswers(answers)) : known;
        if (errors.isEmpty() && "later".equals(request.getParameter("action"))) {
            return new ModelAndView("redirect:/supplier/applications?kept");
        }
        applyErrors.atFields(
                asked,
                send.unanswered(kept.withAnswers(answers)).stream()
                        .filter(one -> one.field().startsWith("answers."))
                        .toList(),
                errors);
        return errors.isEmpty()
                ? new ModelAndView("redirect:/supplier/apply/" + draft + "/candidates")
                : filled(errors.page(VIEW), kept, answers);
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft, Map<String, Answer> answers) {
        return page.addObject("draft", draft.id().toString())
                .addObject("forces", draft.forces().size())
                .addObject(
                        "fields",
                        fields.ofOrganisation(
                                draft.organisation(),
                                questions.of(draft, Asks.ORGANISATION),
                                draft.forces().size(),
                                answers));
    }
}
