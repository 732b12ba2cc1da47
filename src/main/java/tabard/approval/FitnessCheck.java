package tabard.approval;

/** One question about the employer. Each is answered on its own, with its basis, never as one "approved". */
public enum FitnessCheck {
    /** Those who control it are who they say they are. */
    CONTROLLERS,
    /** It is registered as it says, and in being. */
    STANDING,
    /** No judgment or insolvency stands against its being relied on. */
    JUDGMENTS,
    /** It carries on business in the area, or in relation to it (PRA 2002 s.40(8)). */
    BUSINESS_IN_AREA,
    /** It supervises those it employs (s.40(8), s.41(4)(a)). */
    SUPERVISION,
    /** Its arrangements for complaints are satisfactory (s.40(9)): without this the law lets nobody approve it. */
    COMPLAINTS,
    /** Its insurance covers what it is liable for (s.42(10)). */
    INSURANCE,
    /** It sees to the training for the powers asked for. */
    TRAINING,
    /** Its uniform is distinct from that of a constable. */
    UNIFORM,
    /** Its policies are those of a fit and proper employer. */
    POLICIES
}
