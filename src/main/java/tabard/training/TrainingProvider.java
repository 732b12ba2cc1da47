package tabard.training;

import java.util.UUID;

/**
 * An organisation that trains and examines.
 *
 * @param account the account that acts for it
 */
public record TrainingProvider(UUID id, String name, String account) {}
