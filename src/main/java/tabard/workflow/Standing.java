package tabard.workflow;

import java.util.List;
import java.util.Map;

/**
 * Where, by the facts of its domain, the process of a matter stands.
 *
 * @param process the id of the model
 * @param places the elements at which it stands
 * @param outcomes what the process has to remember: the name of each variable and of its value
 */
public record Standing(String process, String matter, List<String> places, Map<String, String> outcomes) {

    public Standing {
        places = List.copyOf(places);
        outcomes = Map.copyOf(outcomes);
    }
}
