package tabard.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.powers.Confidence;
import tabard.powers.Country;

/** The police forces of England and Wales. */
@Component
public class Forces {

    private final List<Force> all;

    @Autowired
    Forces(Schemes schemes) {
        this(schemes, PackFile.at("schemes/forces.yaml"));
    }

    Forces(Schemes schemes, PackFile file) {
        this.all = file.read(entry -> {
            entry.skip("meta", "counts");
            return entry.entries("forces", force -> force(force, schemes));
        });
    }

    /** Reads the forces of the class path, for use without Spring. */
    public static Forces load(Schemes schemes) {
        return new Forces(schemes);
    }

    /** All of them, in the order of the file: territorial forces by name, then the railway force. */
    public List<Force> all() {
        return all;
    }

    /** Finds a force. */
    public Optional<Force> find(ForceCode code) {
        return all.stream().filter(force -> force.code().equals(code)).findFirst();
    }

    /** Finds a force that must be there. */
    public Force get(ForceCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no force '%s'.".formatted(code)));
    }

    private static Force force(PackEntry entry, Schemes schemes) {
        entry.skip("confidence");
        var word = entry.text("scheme");
        var scheme = schemes.runBy(word)
                .orElseThrow(() -> entry.fault("scheme", "no pack says that it is run by '%s'".formatted(word)));
        return new Force(
                new ForceCode(entry.text("code")),
                entry.text("name"),
                Set.copyOf(entry.words("country", Country.class)),
                entry.word("kind", Force.Kind.class),
                entry.text("chief_officer_title"),
                scheme.code(),
                entry.has("practice") ? entry.entries("practice", Forces::practice) : List.of());
    }

    private static Force.Practice practice(PackEntry entry) {
        entry.skip("source_kind", "source_date", "date_precision");
        entry.skipIfPresent("label", "period", "powers", "local_codes", "people_count", "organisation_count");
        entry.skipIfPresent("organisations", "amount_gbp", "source_title");
        return new Force.Practice(
                entry.text("topic"),
                entry.text("text"),
                entry.texts("sources"),
                entry.word("confidence", Confidence.class));
    }
}
