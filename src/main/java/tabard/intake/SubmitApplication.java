package tabard.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** An organisation applies for its people, at several forces in one sitting (PRA 2002 s.41(2)). */
@Service
public class SubmitApplication {

    private final Completeness completeness;
    private final NewCases newCases;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitApplication(
            Completeness completeness,
            NewCases newCases,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.completeness = completeness;
        this.newCases = newCases;
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
        var opened = newCases.open(application, submission, at);
        events.publishEvent(new ApplicationSubmitted(
                application,
                submission.organisation(),
                submission.scheme(),
                opened.stream().map(one -> one.file().reference()).toList(),
                by,
                at));
        events.publishEvent(
                new CasesOpened(opened.stream().map(one -> one.opened(by)).toList()));
        return new Receipt(
                application,
                at,
                opened.stream().map(one -> one.file().reference()).toList());
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
