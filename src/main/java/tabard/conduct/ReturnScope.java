package tabard.conduct;

import java.time.YearMonth;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** Of which month, employer, force and scheme a return is. */
public record ReturnScope(OrganisationId organisation, ForceCode force, SchemeCode scheme, YearMonth month) {}
