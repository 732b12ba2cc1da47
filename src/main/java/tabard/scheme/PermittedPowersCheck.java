package tabard.scheme;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.powers.Dependency;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.PolicyDocument.Row;

/** A policy permits only what the law lets be granted on its first day, each power with the one it requires. */
record PermittedPowersCheck(PolicyGround ground) {

    void check() {
        FoundFaults.visit(ground.document().powers(), "powers", this::row);
    }

    private void row(String at, Row row) {
        if (row.permitted() == null) {
            fault(at + ".permitted", PolicyRule.GIVEN, "Say true or false.");
        }
        if (Boolean.FALSE.equals(row.permitted()) && (row.reason() == null || row.reason().isBlank())) {
            fault(at + ".reason", PolicyRule.GIVEN, "Say why the power is not permitted.");
        }
        agreement(at + ".agreement", row.agreement());
        var power = ground.power(row);
        if (power.isEmpty() && PolicyWords.isPowerCode(row.power())) {
            fault(
                    at + ".power",
                    PolicyRule.KNOWN_CODE,
                    "The %s has no power '%s'. Take a power of its catalogue."
                            .formatted(ground.catalogue().schemeName(), row.power()));
        }
        power.filter(_ -> Boolean.TRUE.equals(row.permitted())).ifPresent(permitted -> permitted(at, permitted));
    }

    private void permitted(String at, Power power) {
        var from = ground.from();
        if (from != null) {
            usable(at + ".permitted", power, from);
        }
        power.requires().forEach(dependency -> required(at + ".permitted", power, dependency));
    }

    private void usable(String field, Power power, LocalDate from) {
        ground.force().countries().stream()
                .sorted()
                .filter(country -> !power.statusOn(country, from).usable())
                .findFirst()
                .ifPresent(country -> fault(
                        field,
                        power.statusOn(country, from)
                                .rule()
                                .map(rule -> PolicyRule.valueOf(rule.name()))
                                .orElseThrow(),
                        "'%s' cannot be granted on %s, the first day. %s Mark it as not permitted, or begin on a day on"
                                        .formatted(power.name(), from, power.reasonOn(country, from))
                                + " which it can be."));
    }

    private void required(String field, Power power, Dependency dependency) {
        var anyOf = dependency.expression().powers();
        if (anyOf.isEmpty() || anyOf.stream().map(ground.catalogue()::get).anyMatch(ground::permits)) {
            return;
        }
        var names = anyOf.stream()
                .map(code -> "'%s'".formatted(ground.catalogue().get(code).name()))
                .collect(Collectors.joining(" or "));
        fault(
                field,
                PolicyRule.REQUIRES_POWER,
                "'%s' cannot be granted without %s (%s). Permit both, or neither."
                        .formatted(power.name(), names, dependency.basis()));
    }

    private void agreement(String field, @Nullable String code) {
        if (code != null && ground.catalogue().agreement(code).isEmpty()) {
            fault(
                    field,
                    PolicyRule.KNOWN_CODE,
                    "There is no agreement '%s'. There are %s."
                            .formatted(
                                    code,
                                    ground.catalogue().agreements().stream()
                                            .map(PowersCatalogue.Agreement::code)
                                            .sorted()
                                            .toList()));
        }
    }

    private void fault(String field, PolicyRule rule, String message) {
        ground.faults().add(field, rule, message);
    }
}
