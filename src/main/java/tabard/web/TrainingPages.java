package tabard.web;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.party.PeopleView;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.training.TrainingResult;
import tabard.training.TrainingView;

/** Where a training provider begins: the people whose cases are open. */
@Controller
class TrainingPages {

    private static final int PAGE = 50;

    private final CaseFiles cases;
    private final PeopleView people;
    private final TrainingView training;
    private final Courses courses;

    TrainingPages(CaseFiles cases, PeopleView people, TrainingView training, Courses courses) {
        this.cases = cases;
        this.people = people;
        this.training = training;
        this.courses = courses;
    }

    /** Somebody to be trained, and the courses passed so far. */
    record Trainee(String id, String name, String role, List<String> cases, List<String> passed) {}

    @GetMapping("/training")
    ModelAndView waiting(
            @RequestParam(defaultValue = "1") int page, @RequestParam(required = false) @Nullable String recorded) {
        var byPerson = new TreeMap<String, List<CaseFile>>();
        for (var file : cases.open()) {
            byPerson.merge(file.person().toString(), List.of(file), TrainingPages::both);
        }
        var slice = Slice.of(List.copyOf(byPerson.values()), page, PAGE);
        return new ModelAndView("training/home")
                .addObject("slice", slice)
                .addObject("people", slice.items().stream().map(this::trainee).toList())
                .addObject("recorded", recorded != null);
    }

    private static List<CaseFile> both(List<CaseFile> some, List<CaseFile> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private Trainee trainee(List<CaseFile> files) {
        var file = files.getFirst();
        var employee = people.get(file.organisation(), file.person());
        return new Trainee(
                file.person().toString(),
                employee.name(),
                employee.role(),
                files.stream().map(one -> one.reference().value()).toList(),
                training.of(file.person()).stream()
                        .filter(TrainingResult::counts)
                        .map(result ->
                                courses.find(result.course()).map(Course::name).orElse(result.course()))
                        .toList());
    }
}
