package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tabard.kernel.Actor;
import tabard.kernel.Period;
import tabard.party.ArrangementId;
import tabard.party.NewArrangement;
import tabard.party.RecordArrangement;
import tabard.party.ReviewDays;
import tabard.party.Tenures;

/** Makes the arrangement that an approval has decided: its days and its envelope in {@code party}, its terms here. */
@Component
class MakeArrangement {

    private final RecordArrangement recordArrangement;
    private final MadeArrangements made;
    private final TermsVersions versions;
    private final ReviewSchedule schedule;
    private final ReviewDays reviewDays;
    private final Clock clock;

    MakeArrangement(
            RecordArrangement recordArrangement,
            MadeArrangements made,
            TermsVersions versions,
            ReviewSchedule schedule,
            ReviewDays reviewDays,
            Clock clock) {
        this.recordArrangement = recordArrangement;
        this.made = made;
        this.versions = versions;
        this.schedule = schedule;
        this.reviewDays = reviewDays;
        this.clock = clock;
    }

    /**
     * Makes it, from the first day of the terms or, where that has passed, from today.
     *
     * @throws AssessmentNotReady if nobody has written its terms
     */
    ArrangementId make(OrganisationApplication application, OrganisationAssessment assessment, Actor by) {
        var terms = assessment.terms();
        if (terms == null) {
            throw new AssessmentNotReady(List.of("TERMS"));
        }
        var today = LocalDate.now(clock);
        var from = terms.from().isBefore(today) ? today : terms.from();
        var id = recordArrangement.record(
                new NewArrangement(
                        application.organisation(),
                        application.force(),
                        application.scheme(),
                        new Period(from, terms.to()),
                        RolePowers.all(terms.roles()),
                        terms.agreements(),
                        RolePowers.byRole(terms.roles())),
                by);
        var due = schedule.first(application.force(), application.scheme(), from);
        reviewDays.set(
                new Tenures.Arranged(application.organisation(), application.force(), application.scheme()), from, due);
        var first = new MadeArrangement(
                id,
                id,
                application.id(),
                application.organisation(),
                application.force(),
                application.scheme(),
                assessment.agreements(),
                terms.uniform(),
                terms.badge(),
                due,
                List.of(),
                0,
                UUID.randomUUID());
        made.add(first);
        versions.add(first, null, Act.of(by, clock.instant()));
        return id;
    }
}
