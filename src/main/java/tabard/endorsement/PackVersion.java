package tabard.endorsement;

/**
 * Which version of a pack something was made under.
 *
 * @param stated the version that the pack itself states
 * @param hash a SHA-256 over its files, in hexadecimal
 */
public record PackVersion(String stated, String hash) {}
