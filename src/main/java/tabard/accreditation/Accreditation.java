package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Where days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * One power granted.
     *
     * @param offences the offences named (Sch 5 para 1(3)(b))
     * @param byelaws the byelaws named (Sch 5 para 1A(4)(b))
     * @param conditions the restrictions and conditions written into it (s.41(6)(b))
     * @param areas where in the force's area; empty for all of it
     * @param outlines the GeoJSON polygons of those areas that have been drawn, by area, as they were when it was decided
     * @param period never longer than the accreditation's, nor than the power's own life
     * @param window the moments of those days between which notices let it stand
     */
    public record Grant(
            PowerCode power,
            List<OffenceCode> offences,
            List<String> byelaws,
            List<String> conditions,
            List<String> areas,
            Map<String, String> outlines,
            Period period,
            Window window) {

        public Grant {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            conditions = List.copyOf(conditions);
            areas = List.copyOf(areas);
            outlines = Map.copyOf(outlines);
        }

        /** A grant for all of its days, in areas that are named and not drawn. */
        public Grant(
                PowerCode power,
                List<OffenceCode> offences,
                List<String> byelaws,
                List<String> conditions,
                List<String> areas,
                Period period) {
            this(power, offences, byelaws, conditions, areas, Map.of(), period, Window.OPEN);
        }

        /** Tells whether it stands at a moment: both its days and the notices say so. */
        public boolean standsAt(Instant at) {
            return window.contains(at) && period.contains(LocalDate.ofInstant(at, LONDON));
        }
    }

    /**
     * Moments from the first up to and not including the end, either of which may be open.
     *
     * @param from when it begins; null where nothing but the days says so
     * @param to the first moment no longer in it; null where nothing but the days says so
     */
    public record Window(@Nullable Instant from, @Nullable Instant to) {

        /** Confined by no notice. */
        public static final Window OPEN = new Window(null, null);

        /** Tells whether the moment lies in it. */
        public boolean contains(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (to == null || moment.isBefore(to));
        }
    }

    public Accreditation {
        grants = List.copyOf(grants);
        if (period.to() == null) {
            throw new IllegalArgumentException("An accreditation states its period (PRA 2002 s.41(7)).");
        }
    }

    /** The grants that no notice has taken away. */
    public List<Grant> lastingGrants() {
        return grants.stream().filter(grant -> grant.window().to() == null).toList();
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
