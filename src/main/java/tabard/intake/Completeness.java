package tabard.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.powers.Reason;

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

    List<Missing> missing(Submission submission, LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (submission.people().isEmpty() || submission.people().size() > Submission.MOST_PEOPLE) {
            missing.add(Missing.of(
                    "people",
                    "people",
                    "Choose 1 to %d people.".formatted(Submission.MOST_PEOPLE),
                    Submission.MOST_PEOPLE));
        }
        if (submission.forces().isEmpty()) {
            missing.add(Missing.of("forces", "forces", "Choose at least one force."));
        }
        if (submission.declaredBy().isBlank() || submission.declaration().isBlank()) {
            missing.add(Missing.of("declaration", "declaration", "Make the declaration, with your name."));
        }
        var names = names(submission);
        for (var asked : submission.forces()) {
            if (asked.powers().isEmpty()) {
                missing.add(Missing.of(
                        powersOf(asked),
                        "powers",
                        "Choose at least one power for %s.".formatted(asked.force()),
                        asked.force()));
            } else {
                missing.addAll(underWay(submission, asked, names));
                missing.addAll(byTheRules(submission, asked, today));
            }
        }
        return missing.stream().distinct().toList();
    }

    private static String powersOf(AskedOfForce asked) {
        return "forces[%s].powers".formatted(asked.force());
    }

    /** Refuses where one of the people is nobody's in sight. */
    private Map<PersonId, String> names(Submission submission) {
        var known = people.everEmployedBy(submission.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::name, (first, again) -> again));
        submission.people().stream()
                .filter(person -> !known.containsKey(person))
                .forEach(person -> people.get(submission.organisation(), person));
        return known;
    }

    private List<Missing> underWay(Submission submission, AskedOfForce asked, Map<PersonId, String> names) {
        return cases
                .findByOrganisationIdAndForceAndSchemeAndStatus(
                        submission.organisation().value(),
                        asked.force().value(),
                        submission.scheme().value(),
                        Case.Status.OPEN)
                .stream()
                .map(one -> one.file().person())
                .filter(submission.people()::contains)
                .map(person -> openCase(person, names.getOrDefault(person, ""), asked))
                .toList();
    }

    private static Missing openCase(PersonId person, String name, AskedOfForce asked) {
        return Missing.of(
                "people[%s]".formatted(person),
                "open-case",
                "%s has an open case with %s already.".formatted(name, asked.force()),
                name,
                asked.force());
    }

    private List<Missing> byTheRules(Submission submission, AskedOfForce asked, LocalDate today) {
        var candidates = submission.people().stream()
                .map(person ->
                        new Candidate(person, submission.organisation(), asked.force(), submission.scheme(), Set.of()))
                .toList();
        return eligibility.assessOnceVettedAndTrained(candidates, asked.powers(), today).stream()
                .flatMap(decision -> decision.findings().stream())
                .flatMap(finding -> finding.reasons().stream())
                .distinct()
                .map(reason -> said(asked, reason))
                .toList();
    }

    private static Missing said(AskedOfForce asked, Reason reason) {
        return new Missing(powersOf(asked), "rules", List.of(), reason, reason.message() + " " + reason.needs());
    }
}
