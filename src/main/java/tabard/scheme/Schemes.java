package tabard.scheme;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersCatalogue;

/**
 * Every scheme there is a pack for, with its catalogue as the law is known: the pack's, and the changes recorded since. Which
 * schemes they are is nowhere in Java.
 */
@Component
public class Schemes {

    private final List<Scheme> packs;
    private final Map<SchemeCode, PackFolder> folders = new HashMap<>();
    private final LawInTime law;
    private final Clock clock;

    @Autowired
    Schemes(PackFolders packs, CatalogueChanges changes, Clock clock) {
        this(packs, changes::all, clock);
    }

    private Schemes(PackFolders packs, Supplier<List<CatalogueChange>> changes, Clock clock) {
        this.packs = packs.of(PackFolder.Kind.POWERS).stream()
                .map(this::read)
                .sorted(Comparator.comparing(Scheme::code))
                .toList();
        this.law = new LawInTime(changes);
        this.clock = clock;
        check();
    }

    /** Reads the packs of the class path as they are, for use without Spring. */
    public static Schemes load() {
        return new Schemes(PackFolders.load(), List::of, Clock.systemUTC());
    }

    /** All of them, in the order of their codes, as they are known now. */
    public List<Scheme> all() {
        return packs.stream().map(pack -> law.of(pack, clock.instant())).toList();
    }

    /** Finds a scheme as it is known now. */
    public Optional<Scheme> find(SchemeCode code) {
        return find(code, clock.instant());
    }

    /** Finds a scheme as it was known at a moment. */
    public Optional<Scheme> find(SchemeCode code, Instant knownAt) {
        return packs.stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .map(pack -> law.of(pack, knownAt));
    }

    /** Finds a scheme that must be there, as it is known now. */
    public Scheme get(SchemeCode code) {
        return get(code, clock.instant());
    }

    /** Finds a scheme that must be there, as it was known at a moment. */
    public Scheme get(SchemeCode code, Instant knownAt) {
        return find(code, knownAt)
                .orElseThrow(() -> new IllegalArgumentException("There is no scheme '%s'.".formatted(code)));
    }

    /** The catalogue of a scheme that must be there and confer powers, as it is known now. */
    public PowersCatalogue catalogue(SchemeCode code) {
        return catalogue(code, clock.instant());
    }

    /** The catalogue of a scheme that must be there and confer powers, as it was known at a moment. */
    public PowersCatalogue catalogue(SchemeCode code, Instant knownAt) {
        return get(code, knownAt)
                .catalogue()
                .orElseThrow(() -> new IllegalArgumentException("The scheme '%s' confers no powers.".formatted(code)));
    }

    /** A scheme as its pack has it, without the changes recorded since. */
    Scheme pack(SchemeCode code) {
        return packs.stream()
                .filter(pack -> pack.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scheme '%s'.".formatted(code)));
    }

    /** A data file of the pack of a scheme that must be there. */
    PackFile file(SchemeCode code, String name) {
        return Optional.ofNullable(folders.get(code))
                .orElseThrow(() -> new IllegalArgumentException("There is no scheme '%s'.".formatted(code)))
                .file(name);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(CatalogueChangeRecorded recorded) {
        law.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(CatalogueChangeWithdrawn withdrawn) {
        law.forget();
    }

    /** The scheme that a force with this word in {@code forces.yaml} can run. */
    Optional<Scheme> runBy(String word) {
        return packs.stream().filter(scheme -> scheme.runBy().equals(word)).findFirst();
    }

    private void check() {
        var known = packs.stream()
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

    private Scheme read(PackFolder folder) {
        var scheme = SchemeReader.read(folder);
        folders.put(scheme.code(), folder);
        return scheme;
    }
}
