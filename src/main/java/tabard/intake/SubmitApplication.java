package tabard.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.powers.ForcePolicy;
import tabard.powers.StepOrder;
import tabard.scheme.Policies;

/** An organisation applies for its people, at several forces in one sitting (PRA 2002 s.41(2)). */
@Service
public class SubmitApplication {

    private final Completeness completeness;
    private final Cases cases;
    private final PeopleView people;
    private final Policies policies;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitApplication(
            Completeness completeness,
            Cases cases,
            PeopleView people,
            Policies policies,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.completeness = completeness;
        this.cases = cases;
        this.people = people;
        this.policies = policies;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The receipt.
     *
     * @param cases one for each person and force
     */
    public record Receipt(UUID application, Instant submittedAt, List<CaseReference> cases) {}

    /** Names everything that would keep the application from being sent; empty where it can be sent. */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional(readOnly = true)
    public List<Missing> missing(Submission submission) {
        return completeness.missing(submission, today());
    }

    /**
     * Sends it, whole or not at all.
     *
     * @throws ApplicationIncomplete with everything that is missing
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Receipt submit(Submission submission, Actor by) {
        var missing = completeness.missing(submission, today());
        if (!missing.isEmpty()) {
            throw new ApplicationIncomplete(missing);
        }
        var application = UUID.randomUUID();
        var at = clock.instant();
        keep(application, submission, by, at);
        var opened = open(application, submission, at);
        events.publishEvent(new ApplicationSubmitted(
                application,
                submission.organisation(),
                submission.scheme(),
                opened.stream().map(one -> one.file().reference()).toList(),
                by,
                at));
        opened.forEach(one -> events.publishEvent(one.opened(by)));
        return new Receipt(
                application,
                at,
                opened.stream().map(one -> one.file().reference()).toList());
    }

    private List<Case> open(UUID application, Submission submission, Instant at) {
        var roles = people.everEmployedBy(submission.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::role, (first, again) -> again));
        var opened = new ArrayList<Case>();
        for (var asked : submission.forces()) {
            var order = policies.inEffect(asked.force(), submission.scheme(), today(), at)
                    .map(ForcePolicy::order)
                    .orElse(StepOrder.PARALLEL);
            submission.people().stream()
                    .sorted(Comparator.comparing(PersonId::value))
                    .map(person -> new Case(application, file(submission, asked, person, roles, order, at)))
                    .forEach(one -> opened.add(cases.save(one)));
        }
        try {
            cases.flush();
        } catch (DataIntegrityViolationException raced) {
            throw new ApplicationIncomplete(List.of(Missing.of(
                    "people",
                    "raced",
                    "Somebody applied for one of these people a moment ago. Look at your cases and try again.")));
        }
        return opened;
    }

    private CaseFile file(
            Submission submission,
            AskedOfForce asked,
            PersonId person,
            Map<PersonId, String> roles,
            StepOrder order,
            Instant at) {
        return new CaseFile(
                CaseReference.of(submission.scheme(), today().getYear(), cases.nextNumber()),
                person,
                submission.organisation(),
                asked.force(),
                submission.scheme(),
                roles.getOrDefault(person, ""),
                order,
                asked.powers(),
                at,
                null,
                null);
    }

    private void keep(UUID application, Submission submission, Actor by, Instant at) {
        sql.sql("""
                insert into application (id, organisation_id, scheme, declaration, declared_by, submitted_by, submitted_at)
                values (:id, :organisation, :scheme, :declaration, :declaredBy, :by, :at)""")
                .param("id", application)
                .param("organisation", submission.organisation().value())
                .param("scheme", submission.scheme().value())
                .param("declaration", submission.declaration())
                .param("declaredBy", submission.declaredBy())
                .param("by", by.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
