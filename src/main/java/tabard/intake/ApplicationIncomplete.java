package tabard.intake;

import java.util.List;
import java.util.stream.Collectors;
import tabard.kernel.Refusal;

/** An application that cannot be sent, and everything that is missing. */
public class ApplicationIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    /** Refuses, with all that is missing. */
    public ApplicationIncomplete(List<Missing> missing) {
        super(
                "application-incomplete",
                missing.stream().map(Missing::sentence).limit(20).collect(Collectors.joining(" ")));
        this.missing = List.copyOf(missing);
    }

    /** Everything that is missing, field by field. */
    public List<Missing> missing() {
        return missing;
    }
}
