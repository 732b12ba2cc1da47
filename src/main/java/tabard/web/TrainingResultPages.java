package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.forms.Answers;
import tabard.forms.Forms;
import tabard.intake.CaseFiles;
import tabard.kernel.PersonId;
import tabard.kernel.Refusal;
import tabard.party.PeopleView;
import tabard.scheme.Courses;
import tabard.training.ExamOutcome;
import tabard.training.RecordTrainingResult;
import tabard.training.TrainingResult;

/** A training provider records a pass. */
@Controller
class TrainingResultPages {

    private static final String VIEW = "training/result";

    private final CaseFiles cases;
    private final PeopleView people;
    private final RecordTrainingResult results;
    private final Courses courses;
    private final Forms forms;
    private final PageWords words;

    TrainingResultPages(
            CaseFiles cases,
            PeopleView people,
            RecordTrainingResult results,
            Courses courses,
            Forms forms,
            PageWords words) {
        this.cases = cases;
        this.people = people;
        this.results = results;
        this.courses = courses;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/training/{person}/results/new")
    ModelAndView ask(@PathVariable String person) {
        return filled(new ModelAndView(VIEW), Addressed.by(person, PersonId::parse));
    }

    @PostMapping("/training/{person}/results/new")
    ModelAndView record(@PathVariable String person, HttpServletRequest request) {
        var of = Addressed.by(person, PersonId::parse);
        var answers = forms.get("record-training-result").check(given(request), words.today());
        var errors = new PageErrors();
        FormErrors.say(answers, words, errors);
        if (!errors.isEmpty()) {
            return typed(filled(errors.page(VIEW), of), request);
        }
        filled(new ModelAndView(VIEW), of);
        try {
            results.record(
                    of, result(answers, outcome(request)), SignedIn.current().actor());
            return new ModelAndView("redirect:/training?recorded");
        } catch (Refusal refused) {
            return typed(filled(errors.refused(refused, VIEW), of), request);
        }
    }

    private static ExamOutcome outcome(HttpServletRequest request) {
        return ExamOutcome.FAIL.name().equals(request.getParameter("outcome")) ? ExamOutcome.FAIL : ExamOutcome.PASS;
    }

    private static TrainingResult result(Answers answers, ExamOutcome outcome) {
        return new TrainingResult(
                answers.text("course").orElseThrow(),
                answers.day("passed").orElseThrow(),
                answers.day("expires").orElse(null),
                answers.text("certificateNumber").orElseThrow(),
                outcome,
                null,
                null);
    }

    private static Map<String, List<String>> given(HttpServletRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> given.put(field, List.of(values)));
        return given;
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        var file = cases.open().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("training.course.choose")));
        courses.all().forEach(course -> choices.add(Choice.of(course.code(), course.name())));
        return page.addObject("id", person.toString())
                .addObject("name", people.get(file.organisation(), person).name())
                .addObject("courses", choices);
    }

    private static ModelAndView typed(ModelAndView page, HttpServletRequest request) {
        return page.addObject("course", request.getParameter("course"))
                .addObject("outcome", request.getParameter("outcome"))
                .addObject("passed", TypedDate.from(request, "passed"))
                .addObject("expires", TypedDate.from(request, "expires"))
                .addObject("certificateNumber", request.getParameter("certificateNumber"));
    }
}
