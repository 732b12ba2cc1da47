package tabard.web;

import java.util.List;
import tabard.powers.Dependency;
import tabard.powers.Expression;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;

/**
 * What a power requires or goes with, as the pages show it.
 *
 * @param kind the end of its message key
 * @param count how many, where that matters
 * @param powers the powers it names
 * @param agreement the agreement it names, or an empty text
 * @param basis the provision, or the reason where no provision says so
 */
record PowerNeed(String kind, int count, List<Power> powers, String agreement, String basis) {

    PowerNeed {
        powers = List.copyOf(powers);
    }

    static PowerNeed of(Dependency dependency, PowersCatalogue catalogue) {
        var basis = dependency.basis();
        return switch (dependency.expression()) {
            case Expression.OnePower(var power) -> powers("power", List.of(power), basis, catalogue);
            case Expression.AnyPower(var anyOf) -> powers("any-power", anyOf, basis, catalogue);
            case Expression.Offences(var atLeast) -> new PowerNeed("offences", atLeast, List.of(), "", basis);
            case Expression.Byelaws(var atLeast) -> new PowerNeed("byelaws", atLeast, List.of(), "", basis);
            case Expression.AgreementOnFile(var agreement) ->
                new PowerNeed("agreement", 0, List.of(), name(agreement, catalogue), basis);
        };
    }

    private static PowerNeed powers(String kind, List<PowerCode> codes, String basis, PowersCatalogue catalogue) {
        return new PowerNeed(kind, 0, codes.stream().map(catalogue::get).toList(), "", basis);
    }

    private static String name(String agreement, PowersCatalogue catalogue) {
        return catalogue
                .agreement(agreement)
                .map(PowersCatalogue.Agreement::name)
                .orElse(agreement);
    }
}
