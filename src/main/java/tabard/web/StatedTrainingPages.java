package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentsView;
import tabard.evidence.Subject;
import tabard.forms.Answers;
import tabard.forms.Forms;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;
import tabard.scheme.Courses;
import tabard.training.ExamOutcome;
import tabard.training.StateTrainingResult;
import tabard.training.StatedResults;
import tabard.training.TrainingResult;

/** An employer states what came of a course, with a document to show for it, and sees what became of it. */
@Controller
@RequestMapping("/supplier/people/{id}/training")
class StatedTrainingPages {

    private static final String VIEW = "supplier/stated-training";

    private final PeopleView people;
    private final StateTrainingResult state;
    private final StatedResults stated;
    private final DocumentsView documents;
    private final Courses courses;
    private final Forms forms;
    private final PageWords words;

    StatedTrainingPages(
            PeopleView people,
            StateTrainingResult state,
            StatedResults stated,
            DocumentsView documents,
            Courses courses,
            Forms forms,
            PageWords words) {
        this.people = people;
        this.state = state;
        this.stated = stated;
        this.documents = documents;
        this.courses = courses;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return filled(new ModelAndView(VIEW), Addressed.by(id, PersonId::parse));
    }

    @PostMapping
    ModelAndView state(@PathVariable String id, HttpServletRequest request) {
        var person = Addressed.by(id, PersonId::parse);
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> given.put(field, List.of(values)));
        var errors = new PageErrors();
        var answers = read(given, errors);
        var evidence = request.getParameter("evidence");
        if (proofs(person).stream().noneMatch(one -> one.id().toString().equals(evidence))) {
            errors.add("evidence", "training.stated.evidence.missing");
        }
        var by = Supplier.current();
        return new Attempt(errors, () -> typed(filled(new ModelAndView(VIEW), person), request))
                .run(
                        () -> state.state(
                                new StateTrainingResult.Of(by.organisation(), person),
                                result(answers, request),
                                new DocumentId(UUID.fromString(evidence)),
                                by.actor()),
                        "/supplier/people/" + person + "/training");
    }

    private Answers read(Map<String, List<String>> given, PageErrors errors) {
        var answers = forms.get("record-training-result").check(given, words.today());
        FormErrors.say(answers, words, errors);
        return answers;
    }

    private static TrainingResult result(Answers answers, HttpServletRequest request) {
        boolean failed = ExamOutcome.FAIL.name().equals(request.getParameter("outcome"));
        return new TrainingResult(
                answers.text("course").orElseThrow(),
                answers.day("passed").orElseThrow(),
                answers.day("expires").orElse(null),
                answers.text("certificateNumber").orElseThrow(),
                failed ? ExamOutcome.FAIL : ExamOutcome.PASS,
                null,
                null);
    }

    private List<Document> proofs(PersonId person) {
        var subject = new Subject(Subject.Kind.PERSON, person.toString());
        return documents.of(Supplier.current().organisation()).stream()
                .filter(one -> one.kind() == DocumentKind.TRAINING
                        && one.subject().equals(subject)
                        && one.replacedBy() == null)
                .toList();
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        var organisation = Supplier.current().organisation();
        var name = people.get(organisation, person).name();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("training.course.choose")));
        courses.all().forEach(course -> choices.add(Choice.of(course.code(), course.name())));
        return page.addObject("id", person.toString())
                .addObject("name", name)
                .addObject("courses", choices)
                .addObject(
                        "proofs",
                        proofs(person).stream()
                                .map(one -> Choice.of(one.id().toString(), one.name()))
                                .toList())
                .addObject("stated", stated.of(organisation, person));
    }

    private static ModelAndView typed(ModelAndView page, HttpServletRequest request) {
        return page.addObject("course", request.getParameter("course"))
                .addObject("outcome", request.getParameter("outcome"))
                .addObject("passed", TypedDate.from(request, "passed"))
                .addObject("expires", TypedDate.from(request, "expires"))
                .addObject("certificateNumber", request.getParameter("certificateNumber"))
                .addObject("evidence", request.getParameter("evidence"));
    }
}
