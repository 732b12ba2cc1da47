package tabard.vetting;

/** What a vetting unit has found, as far as anybody else may know. */
public enum VettingOutcome {
    /** Suitable to exercise powers (PRA 2002 s.41(4)(b)). */
    CLEARED,
    /** Not suitable. */
    REFUSED,
    /** Stopped without a finding, as while a person is under investigation; it may be asked for again. */
    DISCONTINUED
}
