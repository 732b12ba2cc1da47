package tabard.conduct;

/** What it is about, in a word: no more is said of it outside the summary. */
public enum ConductGround {
    /** How the person behaved. */
    BEHAVIOUR,
    /** A power was used where it should not have been, or wrongly. */
    USE_OF_A_POWER,
    /** Somebody was treated worse for who they are. */
    DISCRIMINATION,
    /** The accreditation was not shown on request, or uniform or badge not worn (PRA 2002 s.42(1), (2)). */
    ACCREDITATION_NOT_SHOWN,
    /** The person was arrested, charged or cautioned. */
    ARREST_CHARGE_OR_CAUTION,
    /** The employer has disciplined the person. */
    EMPLOYER_DISCIPLINE,
    /** The Security Industry Authority has acted on the person's licence. */
    SIA_ACTION,
    /** The accredited person was assaulted (PRA 2002 s.46(1)): nothing against the person. */
    ASSAULTED,
    /** The accredited person was resisted or obstructed (PRA 2002 s.46(2)): nothing against the person. */
    OBSTRUCTED,
    /** Somebody else posed as this accredited person (PRA 2002 s.46(3)): nothing against the person. */
    FALSELY_CLAIMED,
    /** The accredited person claimed more powers than are held (PRA 2002 s.46(3)). */
    POWERS_OVERSTATED,
    /** Anything else. */
    OTHER;

    /** Whether it always touches the question whether the person is suitable (PRA 2002 s.41(4)). */
    boolean touchesSuitability() {
        return this == ARREST_CHARGE_OR_CAUTION || this == POWERS_OVERSTATED || this == DISCRIMINATION;
    }

    /** Whether the accredited person is who was wronged. */
    boolean wrongsThePerson() {
        return this == ASSAULTED || this == OBSTRUCTED || this == FALSELY_CLAIMED;
    }
}
