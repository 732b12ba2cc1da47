package tabard.accreditation;

import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;

/**
 * A grant whose own words reach beyond the day on which the law ends its power. From that day it confers nothing.
 *
 * @param until the first day on which the grant is over by its own words
 * @param drafted whether a notice is drafted
 */
public record EndedGrant(
        AccreditationNumber number, CaseReference caseReference, ForceCode force, LocalDate until, boolean drafted) {}
