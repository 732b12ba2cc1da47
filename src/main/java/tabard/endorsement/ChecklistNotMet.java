package tabard.endorsement;

import java.util.List;
import java.util.stream.Collectors;
import tabard.endorsement.Checklist.Unmet;
import tabard.kernel.Refusal;

/** Not everything that the scheme asks for was found. */
public final class ChecklistNotMet extends Refusal {

    private static final long serialVersionUID = 1L;

    ChecklistNotMet(EndorsementScheme scheme, List<Unmet> unmet) {
        super(
                "checklist-not-met",
                "It cannot be confirmed yet. Missing: %s."
                        .formatted(unmet.stream().map(one -> words(scheme, one)).collect(Collectors.joining("; "))));
    }

    private static String words(EndorsementScheme scheme, Unmet unmet) {
        var missing = unmet.missing().stream()
                .map(code -> scheme.checklist().get(code).label().in("en"))
                .collect(Collectors.joining(", "));
        return unmet.rule().all()
                ? missing
                : "at least %d of: %s".formatted(unmet.rule().atLeast(), missing);
    }
}
