package tabard.authority;

/** What the Act gives to the chief officer to decide, and an instrument may give to somebody else to decide for them. */
public enum DelegatedDecision {
    /** What the force permits (PRA 2002 s.40(1), s.41(2)). */
    POLICY_APPROVAL,
    /** Whether a person is accredited, power by power (s.41(2)-(4)). */
    ACCREDITATION,
    /** Whether an accreditation is varied, to nil among others (s.42(3)). */
    VARIATION,
    /** Whether an accreditation is withdrawn (s.42(3)). */
    WITHDRAWAL,
    /** Whether arrangements are made with an employer (s.40(3)). */
    ARRANGEMENT
}
