package tabard.renewal;

import java.time.LocalDate;
import tabard.accreditation.RenewalsView.Renewal;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A course that somebody has to pass again.
 *
 * @param force for which it lapses first
 * @param startBy the last day on which to begin, so that no day is lost
 * @param lapses the first day on which a power would no longer be good without it
 */
public record CourseNeed(
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        String course,
        LocalDate startBy,
        LocalDate lapses) {

    static CourseNeed of(Renewal renewal, String course) {
        var of = renewal.of();
        return new CourseNeed(
                of.person(),
                of.organisation(),
                of.force(),
                course,
                renewal.lapse().startBy(),
                renewal.lapse().lapses());
    }
}
