package tabard.evidence;

/** What the malware scanner has said of a document. */
public enum Verdict {
    /** Nothing yet: it waits, and is delivered to nobody. */
    NOT_SCANNED,
    /** Nothing was found. */
    CLEAN,
    /** Malware was found: the content is not kept. */
    REFUSED
}
