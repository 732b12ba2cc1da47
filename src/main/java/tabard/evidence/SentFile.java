package tabard.evidence;

/**
 * A file as it was sent.
 *
 * @param name what the sender calls it; nothing is concluded from it
 */
@SuppressWarnings("ArrayRecordComponent")
public record SentFile(String name, byte[] content) {}
