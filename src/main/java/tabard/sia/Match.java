package tabard.sia;

/** Whom a row of the register is about. All but the first wait for a person to say. */
public enum Match {
    /** The number is on record for somebody of that name. */
    EXACT,
    /** The number is on record for somebody of another name. */
    NUMBER_ONLY_NAME_DIFFERS,
    /** Somebody has that name, and the number is new. */
    NAME_ONLY,
    /** The number is on record and the register has replaced it by another. */
    NUMBER_REPLACED,
    /** Nobody in sight. */
    NONE
}
