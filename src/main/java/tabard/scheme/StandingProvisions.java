package tabard.scheme;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;

/** The provision, by scheme, behind each reason why an accreditation or a power under it is not held. */
@Component
public class StandingProvisions {

    private final Map<SchemeCode, Map<String, String>> all = new HashMap<>();

    StandingProvisions() {
        PackFile.at("schemes/standing.yaml").read(file -> file.entries("schemes", this::read));
    }

    /** Reads them from the class path, for use without Spring. */
    public static StandingProvisions load() {
        return new StandingProvisions();
    }

    /** The provision behind a reason, such as {@code expired}. */
    public String of(SchemeCode scheme, String reason) {
        var found = all.getOrDefault(scheme, Map.of()).get(reason);
        if (found == null) {
            throw new IllegalArgumentException("No provision of %s is known behind '%s'.".formatted(scheme, reason));
        }
        return found;
    }

    private boolean read(PackEntry entry) {
        var scheme = new SchemeCode(entry.text("scheme"));
        var reasons = new HashMap<String, String>();
        entry.keys().forEach(reason -> reasons.put(reason, entry.text(reason)));
        return all.put(scheme, reasons) == null;
    }
}
