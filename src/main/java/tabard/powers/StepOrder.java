package tabard.powers;

/** In which order a force takes vetting and training. */
public enum StepOrder {
    PARALLEL,
    VETTING_FIRST,
    TRAINING_FIRST
}
