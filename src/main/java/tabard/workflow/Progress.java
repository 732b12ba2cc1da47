package tabard.workflow;

import java.util.List;

/**
 * How far a case has come along its process, as ids of the model's elements.
 *
 * @param waiting the steps it stands at now, none once it has ended
 * @param passed the steps, and the end, that lie behind it, oldest first
 */
public record Progress(List<String> waiting, List<String> passed) {

    public Progress {
        waiting = List.copyOf(waiting);
        passed = List.copyOf(passed);
    }
}
