package tabard.powers;

/** How well a statement of the catalogue is known. */
public enum Confidence {
    /** Read in the source cited. */
    VERIFIED,
    /** Reasoned, or from a secondary source: to be checked before it is relied on. */
    INFERRED
}
