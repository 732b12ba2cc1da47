package tabard.approval;

import java.time.LocalDate;

/**
 * The answer to one check of the employer.
 *
 * @param basis on what it rests
 * @param on the day on which it was found
 * @param act who found it
 */
public record FitnessFinding(FitnessCheck check, boolean satisfied, String basis, LocalDate on, Act act) {}
