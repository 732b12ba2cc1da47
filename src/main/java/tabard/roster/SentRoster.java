package tabard.roster;

/**
 * A roster as somebody sends it.
 *
 * @param name as the sender's computer calls the file, for showing only
 */
@SuppressWarnings("ArrayRecordComponent")
public record SentRoster(String name, byte[] content) {}
