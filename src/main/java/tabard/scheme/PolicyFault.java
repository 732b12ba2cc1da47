package tabard.scheme;

/**
 * One thing that is wrong in a policy.
 *
 * @param field where it stands, such as {@code powers[3].offences[0]}
 * @param message what is wrong and what to do, in one or two sentences
 */
public record PolicyFault(String field, PolicyRule rule, String message) {}
