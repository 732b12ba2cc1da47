package tabard.powers;

/**
 * One thing that a power requires or goes with, and why.
 *
 * @param basis the provision, or the reason where no provision says so
 */
public record Dependency(Expression expression, String basis, Confidence confidence) {}
