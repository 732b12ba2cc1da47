package tabard.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.powers.ForcePolicy;
import tabard.powers.StepOrder;
import tabard.scheme.Policies;

/** Opens a case for each person and force of an application. Their references are drawn, and they are written, all at once. */
@Component
class NewCases {

    private final Cases cases;
    private final PeopleView people;
    private final Policies policies;
    private final Clock clock;

    NewCases(Cases cases, PeopleView people, Policies policies, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    /** One application that is sent, as far as all its cases have it in common. */
    private record Sent(
            UUID application, Submission submission, Map<PersonId, String> roles, LocalDate on, Instant at) {}

    /**
     * Opens them, force by force.
     *
     * @throws ApplicationIncomplete if somebody opened one of them a moment ago
     */
    List<Case> open(UUID application, Submission submission, Instant at) {
        var roles = people.everEmployedBy(submission.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::role, (first, again) -> again));
        var sent = new Sent(application, submission, roles, LocalDate.ofInstant(at, clock.getZone()), at);
        var numbers = cases.nextNumbers(
                        submission.people().size() * submission.forces().size())
                .iterator();
        var opened = new ArrayList<Case>();
        submission.forces().forEach(asked -> opened.addAll(of(sent, asked, numbers)));
        try {
            cases.saveAll(opened);
            cases.flush();
        } catch (DataIntegrityViolationException raced) {
            throw new ApplicationIncomplete(List.of(Missing.of(
                    "people",
                    "raced",
                    "Somebody applied for one of these people a moment ago. Look at your cases and try again.")));
        }
        return opened;
    }

    private List<Case> of(Sent sent, AskedOfForce asked, Iterator<Long> numbers) {
        var order = policies.inEffect(asked.force(), sent.submission().scheme(), sent.on(), sent.at())
                .map(ForcePolicy::order)
                .orElse(StepOrder.PARALLEL);
        return sent.submission().people().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(person -> new Case(sent.application(), file(sent, asked, person, numbers.next(), order)))
                .toList();
    }

    private static CaseFile file(Sent sent, AskedOfForce asked, PersonId person, long number, StepOrder order) {
        var scheme = sent.submission().scheme();
        return new CaseFile(
                CaseReference.of(scheme, sent.on().getYear(), number),
                person,
                sent.submission().organisation(),
                asked.force(),
                scheme,
                sent.roles().getOrDefault(person, ""),
                order,
                asked.powers(),
                sent.at(),
                null,
                null);
    }
}
