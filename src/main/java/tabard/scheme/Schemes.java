package tabard.scheme;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersCatalogue;

/** Every scheme there is a pack for. Which they are is nowhere in Java. */
@Component
public class Schemes {

    private final List<Scheme> all;

    Schemes() {
        this(packs());
    }

    Schemes(List<Scheme> all) {
        this.all = all.stream().sorted(Comparator.comparing(Scheme::code)).toList();
        check();
    }

    /** Reads the packs of the class path, for use without Spring. */
    public static Schemes load() {
        return new Schemes();
    }

    /** All of them, in the order of their codes. */
    public List<Scheme> all() {
        return all;
    }

    /** Finds a scheme. */
    public Optional<Scheme> find(SchemeCode code) {
        return all.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** Finds a scheme that must be there. */
    public Scheme get(SchemeCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no scheme '%s'.".formatted(code)));
    }

    /** The catalogue of a scheme that must be there and confer powers. */
    public PowersCatalogue catalogue(SchemeCode code) {
        return get(code)
                .catalogue()
                .orElseThrow(() -> new IllegalArgumentException("The scheme '%s' confers no powers.".formatted(code)));
    }

    /** The scheme that a force with this word in {@code forces.yaml} can run. */
    Optional<Scheme> runBy(String word) {
        return all.stream().filter(scheme -> scheme.runBy().equals(word)).findFirst();
    }

    private void check() {
        var known = all.stream()
                .flatMap(scheme -> scheme.catalogue().stream())
                .flatMap(catalogue -> catalogue.all().stream())
                .toList();
        for (var power : known) {
            if (power.twin() != null
                    && known.stream().noneMatch(other -> other.code().equals(power.twin()))) {
                throw new PackFault("powers[%s], field csas_twin: no scheme has a power '%s'."
                        .formatted(power.code(), power.twin()));
            }
        }
    }

    private static List<Scheme> packs() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:schemes/*/scheme.yaml");
            return Stream.of(found).map(Schemes::pack).toList();
        } catch (IOException unreadable) {
            throw new PackFault("The packs under schemes/ cannot be found.", unreadable);
        }
    }

    private static Scheme pack(Resource resource) {
        try {
            var path = resource.getURL().getPath().split("/");
            return SchemeReader.read(resource, "schemes/" + path[path.length - 2]);
        } catch (IOException unreadable) {
            throw new PackFault("%s cannot be read.".formatted(resource.getDescription()), unreadable);
        }
    }
}
