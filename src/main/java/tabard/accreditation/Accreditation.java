package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/**
 * One accreditation as it was granted. Whether it stands on a day is worked out by {@link AccreditationStates}.
 *
 * @param period as stated in it (PRA 2002 s.41(7)); it always has an end
 * @param grants the powers it specifies
 */
public record Accreditation(
        AccreditationNumber number,
        CaseReference caseReference,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        Period period,
        Instant grantedAt,
        List<Grant> grants) {

    /**
     * One power granted.
     *
     * @param offences the offences named (Sch 5 para 1(3)(b))
     * @param byelaws the byelaws named (Sch 5 para 1A(4)(b))
     * @param conditions the restrictions and conditions written into it (s.41(6)(b))
     * @param areas where in the force's area; empty for all of it
     * @param period never longer than the accreditation's, nor than the power's own life
     */
    public record Grant(
            PowerCode power,
            List<OffenceCode> offences,
            List<String> byelaws,
            List<String> conditions,
            List<String> areas,
            Period period) {

        public Grant {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            conditions = List.copyOf(conditions);
            areas = List.copyOf(areas);
        }
    }

    public Accreditation {
        grants = List.copyOf(grants);
        if (period.to() == null) {
            throw new IllegalArgumentException("An accreditation states its period (PRA 2002 s.41(7)).");
        }
    }

    /** The first day on which it no longer stands by its own words. */
    public LocalDate end() {
        var end = period.to();
        if (end == null) {
            throw new IllegalStateException("The constructor sees to an end.");
        }
        return end;
    }
}
