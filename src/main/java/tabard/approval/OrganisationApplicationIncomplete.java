package tabard.approval;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;

/** Something is still missing, so the application is not sent. */
public final class OrganisationApplicationIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<ForceCode, List<Gap>> gaps;

    OrganisationApplicationIncomplete(Map<ForceCode, List<Gap>> gaps) {
        super("organisation-application-incomplete", "The application is not complete. " + said(gaps));
        this.gaps = Map.copyOf(gaps);
    }

    /** What is missing for each force; a force without a gap is not there. */
    public Map<ForceCode, List<Gap>> gaps() {
        return gaps;
    }

    private static String said(Map<ForceCode, List<Gap>> gaps) {
        if (gaps.isEmpty()) {
            return "Choose at least one force.";
        }
        return gaps.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(gap -> gap + ".")
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
