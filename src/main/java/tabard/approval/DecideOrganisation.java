package tabard.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.Authority;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** The chief officer, or a delegate in date, decides on an organisation: never whoever has assessed it. */
@Service
public class DecideOrganisation {

    private final OrganisationApplications applications;
    private final DecidingAuthority authorities;
    private final ApprovalSettings settings;
    private final MakeArrangement arrangements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideOrganisation(
            OrganisationApplications applications,
            DecidingAuthority authorities,
            ApprovalSettings settings,
            MakeArrangement arrangements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.authorities = authorities;
        this.settings = settings;
        this.arrangements = arrangements;
        this.events = events;
        this.clock = clock;
    }

    /** What is decided. */
    public enum Verdict {
        /** The arrangement is made. */
        APPROVED,
        /** It is not. */
        REFUSED,
        /** The officer looks at it again. */
        RETURNED
    }

    /**
     * Decides. An approval makes the arrangement at once.
     *
     * @param reason why; needed where it refuses, sends back, or differs from a finding or a recommendation. The
     *     organisation is told it
     * @param lock the application as it was read: where somebody else has changed it since, nothing is decided
     * @throws tabard.authority.NoAuthorityInDate if whoever decides is neither
     * @throws AssessorDecides if whoever decides has written in the assessment
     * @throws ComplaintsNotSatisfactory if it would approve what the law forbids (s.40(9))
     * @throws ApprovalReasonNeeded if a reason is missing
     * @throws tabard.party.ArrangementOverlaps if an arrangement stands by now
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void decide(OrganisationApplicationId id, Verdict verdict, String reason, int lock, Actor by) {
        var application = applications.get(id);
        var authority = authorities.require(application.force(), DelegatedDecision.ARRANGEMENT, by);
        application.in(OrganisationApplication.State.ASSESSED, "decided");
        var assessment = applications.assessing(id);
        if (assessment.writers().contains(by.id())) {
            throw new AssessorDecides();
        }
        if (application.lock() != lock) {
            throw new OptimisticLockingFailureException("Somebody else has changed this application.");
        }
        var why = reason.strip();
        if (why.length() > 1_000 || (why.length() < 3 && needsReason(application, assessment, verdict))) {
            throw new ApprovalReasonNeeded();
        }
        var act = Act.of(authority.actor(), clock.instant());
        if (verdict == Verdict.RETURNED) {
            giveBack(application, assessment, why, act, authority.actor());
        } else {
            settle(application, assessment, verdict == Verdict.APPROVED, why, act, authority);
        }
    }

    private void giveBack(
            OrganisationApplication application, OrganisationAssessment assessment, String why, Act act, Actor by) {
        applications.save(application.giveBack());
        applications.save(assessment.giveBack(new OrganisationAssessment.Advice(false, why, act)), application);
        events.publishEvent(new OrganisationGivenBack(
                application.id(), application.force(), Commitment.to(why, application.salt()), by, act.at()));
    }

    private void settle(
            OrganisationApplication application,
            OrganisationAssessment assessment,
            boolean approved,
            String why,
            Act act,
            Authority authority) {
        if (approved && !assessment.satisfied(FitnessCheck.COMPLAINTS)) {
            throw new ComplaintsNotSatisfactory();
        }
        var decided =
                application.decide(new OrganisationApplication.Outcome(approved, why.isEmpty() ? null : why, act));
        applications.save(decided);
        var arrangement = approved ? arrangements.make(application, assessment, authority.actor()) : null;
        applications.save(
                assessment.decide(new OrganisationAssessment.Decision(
                        authority.delegation(), arrangement == null ? null : arrangement.value(), act)),
                application);
        events.publishEvent(new OrganisationDecided(
                application.id(),
                application.force(),
                application.organisation(),
                approved,
                arrangement,
                authority.actor(),
                act.at()));
    }

    /** Whether a verdict refuses, sends back, or differs from what Police CPI, the officer or a finding says. */
    private boolean needsReason(
            OrganisationApplication application, OrganisationAssessment assessment, Verdict verdict) {
        var advice = assessment.advice();
        var recommendation = assessment.recommendation();
        return verdict != Verdict.APPROVED
                || (advice != null && !advice.approve())
                || (recommendation != null && !recommendation.recommended())
                || settings.checks(application.route()).stream().anyMatch(check -> !assessment.satisfied(check));
    }
}
