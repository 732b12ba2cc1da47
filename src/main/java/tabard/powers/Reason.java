package tabard.powers;

/**
 * One rule that stands in the way.
 *
 * @param rule the rule that is not met
 * @param provision the provision it rests on, such as {@code PRA 2002 Sch 5 para 8B(5)}
 * @param message one sentence or two for whoever asked
 * @param needs what would remove it
 */
public record Reason(Rule rule, String provision, String message, String needs) {}
