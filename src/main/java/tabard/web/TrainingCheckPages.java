package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.party.PeopleView;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.training.StatedResults;
import tabard.training.StatedResults.Stated;
import tabard.training.TrainingOutcome;
import tabard.training.VerifyTrainingResult;

/** What employers have stated of training and no officer of the force has looked at, and an officer's word on one of them. */
@Controller
@RequestMapping("/officer/training")
class TrainingCheckPages {

    private static final String VIEW = "officer/training-result";

    private final StatedResults stated;
    private final VerifyTrainingResult verify;
    private final PeopleView people;
    private final Courses courses;
    private final StepForms forms;

    TrainingCheckPages(
            StatedResults stated, VerifyTrainingResult verify, PeopleView people, Courses courses, StepForms forms) {
        this.stated = stated;
        this.verify = verify;
        this.people = people;
        this.courses = courses;
        this.forms = forms;
    }

    /** A stated result in words. */
    record Row(Stated of, String person, String course) {}

    @GetMapping
    ModelAndView waiting(@RequestParam(required = false) @Nullable String done) {
        return new ModelAndView("officer/training")
                .addObject(
                        "rows", stated.waiting(force()).stream().map(this::row).toList())
                .addObject("done", done != null);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        return new ModelAndView(VIEW).addObject("row", row(get(id))).addObject("outcomes", outcomes());
    }

    @PostMapping("/{id}")
    ModelAndView verify(@PathVariable String id, HttpServletRequest request) {
        var known = get(id);
        var errors = new PageErrors();
        var answers = forms.check("verify-training", request, errors);
        var by = SignedIn.current();
        return new Attempt(
                        errors,
                        () -> one(id).addObject("outcome", request.getParameter("outcome"))
                                .addObject("seen", request.getParameter("seen")))
                .run(
                        () -> verify.verify(
                                known.id(),
                                force(),
                                answers.choice("outcome", TrainingOutcome.class).orElseThrow(),
                                answers.text("seen").orElseThrow(),
                                by.actor()),
                        "/officer/training?done");
    }

    private static List<TrainingOutcome> outcomes() {
        return List.of(TrainingOutcome.values());
    }

    private Stated get(String id) {
        return stated.find(Addressed.by(id, UUID::fromString), force())
                .filter(one -> one.organisation() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row row(Stated one) {
        var employer = one.organisation();
        if (employer == null) {
            throw new IllegalStateException("What waits here was stated by an employer.");
        }
        return new Row(
                one,
                people.get(employer, one.person()).name(),
                courses.find(one.result().course())
                        .map(Course::name)
                        .orElse(one.result().course()));
    }

    private static ForceCode force() {
        return EndingsInSight.force();
    }
}
