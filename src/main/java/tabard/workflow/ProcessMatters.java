package tabard.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The matters of one process, as the domain knows them: each process has one bean of this kind. */
public interface ProcessMatters {

    /** The id of the model. */
    String process();

    /**
     * Gets a matter.
     *
     * @throws tabard.kernel.Refusal if there is none that whoever asks may see
     */
    Matter get(String key);

    /**
     * When an event of the model comes that waits for a day which the domain has set.
     *
     * @param event the element of the model
     */
    default Instant comes(String key, String event) {
        throw new IllegalStateException("Process %s waits for no day at %s.".formatted(process(), event));
    }

    /**
     * The last day on which a step that waits is in time, where the domain has set one.
     *
     * @param step the element of the model
     * @return nothing where the program's own days say it
     */
    default Optional<LocalDate> lastDay(String key, String step) {
        return Optional.empty();
    }
}
