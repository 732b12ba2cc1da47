package tabard.conduct;

import java.util.Set;

/** What is recorded of the conduct of, or toward, an accredited person. */
public enum ConductKind {
    /** Somebody complains about the person: the employer answers it (PRA 2002 s.40(9)). */
    COMPLAINT(Set.of(
            ConductGround.BEHAVIOUR,
            ConductGround.USE_OF_A_POWER,
            ConductGround.DISCRIMINATION,
            ConductGround.ACCREDITATION_NOT_SHOWN,
            ConductGround.OTHER)),
    /** Something else that may touch suitability (PRA 2002 s.41(4)): the force considers it. */
    ADVERSE_INFORMATION(Set.of(
            ConductGround.ARREST_CHARGE_OR_CAUTION,
            ConductGround.EMPLOYER_DISCIPLINE,
            ConductGround.SIA_ACTION,
            ConductGround.OTHER)),
    /** An offence about accreditation (PRA 2002 s.46), referred to investigators by the force. */
    OFFENCE(Set.of(
            ConductGround.ASSAULTED,
            ConductGround.OBSTRUCTED,
            ConductGround.FALSELY_CLAIMED,
            ConductGround.POWERS_OVERSTATED));

    private final Set<ConductGround> grounds;

    ConductKind(Set<ConductGround> grounds) {
        this.grounds = grounds;
    }

    /** The grounds there are for it. */
    public Set<ConductGround> grounds() {
        return grounds;
    }
}
