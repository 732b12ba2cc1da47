package tabard.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tabard.kernel.Refusal;

/** The file as a whole cannot be read as a roster; nothing of it is kept. */
public class RosterFileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<RosterFinding> findings;

    RosterFileRefused(List<RosterFinding> findings) {
        super(
                "roster-file-refused",
                findings.stream()
                        .map(finding -> RosterMessages.labelled(finding, Locale.ENGLISH))
                        .collect(Collectors.joining(" ")));
        this.findings = List.copyOf(findings);
    }

    RosterFileRefused(RosterCode code, Object... arguments) {
        this(List.of(RosterFinding.of(code, arguments)));
    }

    /** What stands in the way, to be said in the reader's language with {@link RosterMessages}. */
    public List<RosterFinding> findings() {
        return findings;
    }
}
