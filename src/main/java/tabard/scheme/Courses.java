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
            entry.skip("meta", "mandatory_subjects", "role_pathways", "route_powers", "provider_rules");
            entry.skip("other_evidence", "counts");
            return entry.entries("courses", Courses::course);
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

    private static Course course(PackEntry entry) {
        entry.skip("scheme", "hours", "hours_approximate", "hours_are_minimum", "delivery", "practical_element");
        entry.skip("exam_required", "for_roles", "paid_by", "sources", "source_kind", "confidence", "field_confidence");
        return new Course(
                entry.text("code"),
                entry.text("name"),
                entry.text("route"),
                entry.text("authority"),
                entry.value("renewal").lengthOrNull());
    }
}
