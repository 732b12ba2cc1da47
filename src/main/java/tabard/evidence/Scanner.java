package tabard.evidence;

/** Looks for malware. */
interface Scanner {

    /** Scans a file. One that cannot be scanned now is not scanned, and waits; it is never clean for want of an answer. */
    Scan scan(byte[] content);
}
