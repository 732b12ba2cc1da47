package tabard.scheme;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.powers.Power;

/** The training courses that are known. */
@Component
public class Courses {

    private final List<Course> all;

    @Autowired
    Courses(Schemes schemes) {
        this(schemes, PackFile.at("schemes/training.yaml"));
    }

    Courses(Schemes schemes, PackFile file) {
        this.all = file.read(entry -> {
            entry.skip("meta", "role_pathways", "route_powers", "provider_rules", "other_evidence", "counts");
            var subjects = entry.entries("mandatory_subjects", Courses::subject);
            return entry.entries("courses", one -> course(one, subjects));
        });
        checkRoutes(schemes, file.name());
    }

    /** Reads the courses of the class path, for use without Spring. */
    public static Courses load(Schemes schemes) {
        return new Courses(schemes);
    }

    /** All of them, in the order of the file. */
    public List<Course> all() {
        return all;
    }

    /** Finds a course. */
    public Optional<Course> find(String code) {
        return all.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /** The courses that give the training that suits a power. Which suits which is our reading, not a rule of law. */
    public List<Course> suiting(Power power) {
        return power.trainingRoute().stream()
                .flatMap(route -> all.stream().filter(course -> course.route().equals(route)))
                .toList();
    }

    private void checkRoutes(Schemes schemes, String file) {
        for (var scheme : schemes.all()) {
            for (var power :
                    scheme.catalogue().map(catalogue -> catalogue.all()).orElse(List.of())) {
                if (power.trainingRoute().isPresent() && suiting(power).isEmpty()) {
                    throw new PackFault("schemes/%s, powers[%s], field training_route: no course of %s gives '%s'."
                            .formatted(
                                    scheme.code(),
                                    power.code(),
                                    file,
                                    power.trainingRoute().get()));
                }
            }
        }
    }

    /** A subject, and the courses that have to cover it. */
    private record Subject(CourseModule module, List<String> courses) {}

    private static Subject subject(PackEntry entry) {
        entry.skip("sources", "confidence", "field_confidence");
        return new Subject(new CourseModule(entry.text("code"), entry.text("name")), entry.texts("courses"));
    }

    private static Course course(PackEntry entry, List<Subject> subjects) {
        entry.skip("scheme", "hours_approximate", "hours_are_minimum", "delivery", "practical_element");
        entry.skip("for_roles", "paid_by", "sources", "source_kind", "confidence", "field_confidence");
        var code = entry.text("code");
        return new Course(
                code,
                entry.text("name"),
                entry.text("route"),
                entry.text("authority"),
                entry.value("renewal").lengthOrNull(),
                entry.value("kind").word(Course.Kind.class),
                entry.numberOrNull("hours"),
                entry.value("exam_required").flagOrNull(),
                subjects.stream()
                        .filter(subject -> subject.courses().contains(code))
                        .map(Subject::module)
                        .toList());
    }
}
