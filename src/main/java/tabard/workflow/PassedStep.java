package tabard.workflow;

import java.time.Instant;

/**
 * A step that lies behind a case: where the days went.
 *
 * @param step the element of the model
 */
public record PassedStep(String step, Instant enteredAt, Instant leftAt) {}
