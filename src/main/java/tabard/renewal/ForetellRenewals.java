package tabard.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.RenewalsView;
import tabard.accreditation.RenewalsView.Renewal;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.Action;

/** What lapses in the coming days, for an employer force by force and for a force employer by employer, and which course when. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
public class ForetellRenewals {

    /** How many days the table looks ahead. */
    public static final int DAYS = 90;

    private final RenewalsView renewals;

    ForetellRenewals(RenewalsView renewals) {
        this.renewals = renewals;
    }

    /** What is foretold: the groups, and the plan. */
    public record Foretold(List<ExpiryOutlook> groups, List<RenewalPlan.Place> plan) {}

    /**
     * Foretells for an employer, force by force.
     *
     * @param perWeek how many people a course takes in a week
     */
    public Foretold of(OrganisationId organisation, LocalDate today, int perWeek) {
        var found = renewals.of(organisation, today, DAYS);
        return new Foretold(
                ExpiryOutlook.of(found, today, one -> one.of().force().value()), plan(found, today, perWeek));
    }

    /**
     * Foretells for a force, employer by employer.
     *
     * @param perWeek how many people a course takes in a week
     */
    public Foretold of(ForceCode force, LocalDate today, int perWeek) {
        var found = renewals.of(force, today, DAYS);
        return new Foretold(
                ExpiryOutlook.of(found, today, one -> one.of().organisation().toString()), plan(found, today, perWeek));
    }

    private static List<RenewalPlan.Place> plan(List<Renewal> found, LocalDate today, int perWeek) {
        return RenewalPlan.spread(
                found.stream().flatMap(ForetellRenewals::courses).toList(), today, perWeek);
    }

    private static Stream<CourseNeed> courses(Renewal renewal) {
        return renewal.lapse().renewal().stream()
                .flatMap(action -> action instanceof Action.PassCourse(String course)
                        ? Stream.of(CourseNeed.of(renewal, course))
                        : Stream.empty());
    }
}
