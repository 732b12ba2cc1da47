package tabard.renewing;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * One accreditation that is asked to be renewed, and the case in which that is decided.
 *
 * @param request what it was asked together with
 * @param caseReference the case, which is decided like any other
 * @param number the accreditation that it would renew
 */
public record AskedRenewal(
        UUID request,
        CaseReference caseReference,
        AccreditationNumber number,
        ForceCode force,
        OrganisationId organisation,
        String askedBy,
        Instant askedAt) {}
