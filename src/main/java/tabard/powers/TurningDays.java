package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days after the one asked about on which something that is known begins or ends. Between them nothing changes. */
final class TurningDays {

    private final PowersCatalogue catalogue;
    private final PowersQuestion question;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private TurningDays(PowersCatalogue catalogue, PowersQuestion question) {
        this.catalogue = catalogue;
        this.question = question;
    }

    /** All of them, in order. */
    static List<LocalDate> of(PowersCatalogue catalogue, PowersQuestion question) {
        var found = new TurningDays(catalogue, question);
        found.addPolicyAndEmployer();
        question.facts().vetting().forEach(found::addClearance);
        question.facts().training().forEach(found::addPass);
        question.powers().stream()
                .flatMap(asked -> catalogue.find(asked.power()).stream())
                .forEach(found::addLaw);
        return List.copyOf(found.days);
    }

    private void addPolicyAndEmployer() {
        var policy = question.policy();
        if (policy != null) {
            add(policy.validFrom());
            add(policy.validTo());
        }
        var arrangement = question.facts().arrangement();
        if (arrangement != null) {
            add(arrangement.from());
            add(arrangement.to());
        }
    }

    private void addClearance(Facts.Clearance clearance) {
        var granted = clearance.granted();
        add(granted);
        add(clearance.expires());
        if (granted == null || granted.equals(LocalDate.MAX)) {
            return;
        }
        add(granted.plusDays(1));
        policy().flatMap(policy -> policy.recognition().stream())
                .filter(row -> row.maxAge() != null && row.authority().equals(clearance.authority()))
                .forEach(row -> add(granted.plus(row.maxAge())));
    }

    private void addPass(Facts.Pass pass) {
        var passed = pass.passed();
        add(passed);
        add(pass.expires());
        if (passed == null) {
            return;
        }
        policy().flatMap(policy -> policy.powers().stream())
                .flatMap(row -> row.training().stream())
                .filter(course -> course.maxAge() != null && course.course().equals(pass.course()))
                .forEach(course -> add(passed.plus(course.maxAge())));
    }

    private Stream<ForcePolicy> policy() {
        return Stream.ofNullable(question.policy());
    }

    // A power depends on those it requires, and they on theirs.
    private void addLaw(Power power) {
        for (var country : question.force().countries()) {
            var law = power.lawIn(country);
            law.text().forEach(stay -> add(stay.span()));
            law.operative().forEach(use -> add(use.span()));
            law.changes().forEach(change -> add(change.effective()));
            catalogue.offencesOf(power).stream()
                    .flatMap(offence -> offence.open().getOrDefault(country, List.of()).stream())
                    .forEach(this::add);
        }
        power.requiredPowers().stream()
                .flatMap(List::stream)
                .map(catalogue::get)
                .forEach(this::addLaw);
    }

    private void add(Span span) {
        add(span.from());
        add(span.to());
    }

    private void add(@Nullable LocalDate day) {
        if (day != null && day.isAfter(question.on())) {
            days.add(day);
        }
    }
}
