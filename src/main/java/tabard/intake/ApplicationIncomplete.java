package tabard.intake;

import java.util.List;
import java.util.stream.Collectors;
import tabard.kernel.Refusal;

/** An application that cannot be sent, and everything that is missing. */
public class ApplicationIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    ApplicationIncomplete(List<String> missing) {
        super("application-incomplete", missing.stream().limit(20).collect(Collectors.joining(" ")));
        this.missing = List.copyOf(missing);
    }

    /** One sentence for each thing that is missing. */
    public List<String> missing() {
        return missing;
    }
}
