package tabard.powers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees that a catalogue holds together, before anybody is decided about with it. */
final class CatalogueChecks {

    private CatalogueChecks() {}

    /** Puts entries in order under their codes, each of which may stand there once. */
    static <K, V> Map<K, V> byCode(List<V> values, Function<V, K> code) {
        return values.stream()
                .collect(Collectors.toMap(
                        code,
                        Function.identity(),
                        (one, _) -> {
                            throw new IllegalArgumentException("%s stands there twice.".formatted(code.apply(one)));
                        },
                        LinkedHashMap::new));
    }

    static void check(PowersCatalogue catalogue) {
        for (var rule : Rule.values()) {
            require(!catalogue.provision(rule).isBlank(), "The rule %s has no provision.", rule);
        }
        for (var invariant : Invariant.values()) {
            require(!catalogue.provision(invariant).isBlank(), "The invariant %s has no provision.", invariant);
        }
        for (var power : catalogue.all()) {
            power.requires().forEach(dependency -> checkNames(catalogue, power, "requires", dependency));
            power.advises().forEach(dependency -> checkNames(catalogue, power, "advises", dependency));
            checkCircle(catalogue, power, new LinkedHashSet<>());
        }
    }

    private static void checkNames(PowersCatalogue catalogue, Power power, String field, Dependency dependency) {
        for (var named : dependency.expression().powers()) {
            require(
                    catalogue.find(named).isPresent(),
                    "powers[%s].%s names the power '%s', which is not in the catalogue.",
                    power.code(),
                    field,
                    named);
        }
        if (dependency.expression() instanceof Expression.AgreementOnFile(String agreement)) {
            require(
                    catalogue.agreement(agreement).isPresent(),
                    "powers[%s].%s names the agreement '%s', which is not in the catalogue.",
                    power.code(),
                    field,
                    agreement);
        }
    }

    private static void checkCircle(PowersCatalogue catalogue, Power power, Set<PowerCode> above) {
        require(above.add(power.code()), "powers[%s].requires comes round in a circle: %s.", power.code(), above);
        power.requiredPowers().stream()
                .flatMap(List::stream)
                .forEach(required -> checkCircle(catalogue, catalogue.get(required), new LinkedHashSet<>(above)));
    }

    private static void require(boolean holds, String message, Object... about) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(about));
        }
    }
}
