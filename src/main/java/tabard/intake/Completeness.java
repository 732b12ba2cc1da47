package tabard.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/**
 * Finds everything that keeps an application from being sent. Vetting and training do not: a case is there to find them.
 */
@Component
class Completeness {

    private final AssessEligibility eligibility;
    private final PeopleView people;
    private final Cases cases;

    Completeness(AssessEligibility eligibility, PeopleView people, Cases cases) {
        this.eligibility = eligibility;
        this.people = people;
        this.cases = cases;
    }

    List<String> missing(Submission submission, LocalDate today) {
        var missing = new ArrayList<String>();
        if (submission.people().isEmpty() || submission.people().size() > Submission.MOST_PEOPLE) {
            missing.add("Choose 1 to %d people.".formatted(Submission.MOST_PEOPLE));
        }
        if (submission.forces().isEmpty()) {
            missing.add("Choose at least one force.");
        }
        if (submission.declaredBy().isBlank() || submission.declaration().isBlank()) {
            missing.add("Make the declaration, with your name.");
        }
        for (var asked : submission.forces()) {
            missing.addAll(missing(submission, asked, today));
        }
        return missing.stream().distinct().toList();
    }

    private List<String> missing(Submission submission, AskedOfForce asked, LocalDate today) {
        if (asked.powers().isEmpty()) {
            return List.of("Choose at least one power for %s.".formatted(asked.force()));
        }
        var missing = new ArrayList<String>();
        for (var person : submission.people()) {
            missing.addAll(missing(submission, asked, person, today));
        }
        return missing;
    }

    private List<String> missing(Submission submission, AskedOfForce asked, PersonId person, LocalDate today) {
        var missing = new ArrayList<String>();
        var employee = people.get(submission.organisation(), person);
        if (cases.existsByPersonIdAndOrganisationIdAndForceAndSchemeAndStatus(
                person.value(),
                submission.organisation().value(),
                asked.force().value(),
                submission.scheme().value(),
                Case.Status.OPEN)) {
            missing.add("%s has an open case with %s already.".formatted(employee.name(), asked.force()));
        }
        var candidate = new Candidate(person, submission.organisation(), asked.force(), submission.scheme(), Set.of());
        eligibility.assessOnceVettedAndTrained(candidate, asked.powers(), today).findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .map(reason -> reason.message() + " " + reason.needs())
                .forEach(missing::add);
        return missing;
    }
}
