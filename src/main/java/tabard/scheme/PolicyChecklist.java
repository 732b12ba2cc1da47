package tabard.scheme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;

/** Everything that a policy must satisfy by itself, whatever else the force has approved. */
@Component
class PolicyChecklist {

    private final ReadPolicy reader;
    private final Schemes schemes;
    private final Forces forces;
    private final VettingLabels labels;

    PolicyChecklist(ReadPolicy reader, Schemes schemes, Forces forces, VettingLabels labels) {
        this.reader = reader;
        this.schemes = schemes;
        this.forces = forces;
        this.labels = labels;
    }

    /** Reads all it needs from the class path, for use without Spring. */
    static PolicyChecklist load() {
        var schemes = Schemes.load();
        return new PolicyChecklist(
                new ReadPolicy(Courses.load(schemes)), schemes, Forces.load(schemes), new VettingLabels());
    }

    /**
     * What a look at a policy gives.
     *
     * @param policy the policy, where it can be read
     */
    record Look(List<PolicyFault> faults, Optional<ForcePolicy> policy) {}

    /** Finds all that is wrong in it. */
    Look at(PolicyDocument document) {
        var faults = new FoundFaults();
        var wording = new FoundFaults();
        var force = force(document.force(), faults);
        var scheme = scheme(document.scheme(), faults);
        faults.needed("order", document.order());
        if (document.version() != null && document.version() < 1) {
            faults.add("version", PolicyRule.WELL_FORMED, "Versions count from 1.");
        }
        var words = reader.read(document, wording);
        wording.all().forEach(faults::add);
        new FeesCheck(faults).check(document);
        new OutlineCheck(faults).check(document);
        force.ifPresent(of -> scheme.ifPresent(under -> law(document, of, under, faults)));
        return new Look(
                faults.all(),
                words.flatMap(read ->
                        force.flatMap(of -> scheme.map(under -> read.of(of.code(), under.code())))));
    }

    private void law(PolicyDocument document, Force force, Scheme scheme, FoundFaults faults) {
        if (!force.scheme().equals(scheme.code())) {
            faults.add(
                    "scheme",
                    PolicyRule.SCHEME_RUN_BY_FORCE,
                    "%s is not a force that runs the %s. It runs '%s'."
                            .formatted(force.name(), scheme.powers().schemeName(), force.scheme()));
            return;
        }
        var from = PolicyWords.readable(document.validFrom()).orElse(null);
        var ground = new PolicyGround(document, force, scheme.powers(), from, faults);
        new PermittedPowersCheck(ground).check();
        new ListedOffencesCheck(ground).check();
        new DescribedCodesCheck(ground).check();
        new RecognitionCheck(ground, forces, labels).check();
    }

    private Optional<Force> force(@Nullable String code, FoundFaults faults) {
        var found = forces.all().stream()
                .filter(force -> force.code().value().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            faults.add("force", PolicyRule.KNOWN_CODE, "There is no force '%s'..".formatted(code));
        }
        return found;
    }

    private Optional<Scheme> scheme(@Nullable String code, FoundFaults faults) {
        var found = schemes.all().stream()
                .filter(scheme -> scheme.code().value().equals(code))
                .filter(scheme -> scheme.catalogue().isPresent())
                .findFirst();
        if (found.isEmpty()) {
            faults.add("scheme", PolicyRule.KNOWN_CODE, "There is no scheme '%s' that confers powers.".formatted(code));
        }
        return found;
    }
}
