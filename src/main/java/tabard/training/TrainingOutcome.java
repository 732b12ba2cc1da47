package tabard.training;

/** What an officer has found of a person's training. */
public enum TrainingOutcome {
    /** Adequately trained for the powers asked for (PRA 2002 s.41(4)(d)). */
    VERIFIED,
    /** Not adequately trained. */
    FAILED
}
