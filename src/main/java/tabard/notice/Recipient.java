package tabard.notice;

/** Whom a notice is for. */
public enum Recipient {
    PERSON,
    EMPLOYER,
    FORCE
}
