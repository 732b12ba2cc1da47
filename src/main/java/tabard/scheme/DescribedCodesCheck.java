package tabard.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.powers.Power;
import tabard.scheme.PolicyDocument.Area;
import tabard.scheme.PolicyDocument.ListedByelaw;
import tabard.scheme.PolicyDocument.Row;

/**
 * A byelaw notice names byelaws that stand on the list agreed with the authority and published (PRA 2002 Sch 5 para
 * 1A(4)-(6)); every byelaw and every area that a row names is described.
 */
record DescribedCodesCheck(PolicyGround ground) {

    void check() {
        var byelaws = codes(ground.document().byelaws(), ListedByelaw::code);
        var areas = codes(ground.document().areas(), Area::code);
        FoundFaults.visit(ground.document().powers(), "powers", (at, row) -> {
            ground.power(row).ifPresent(power -> named(at + ".byelaws", row, power));
            described(at + ".byelaws", row.byelaws(), byelaws, PolicyRule.BYELAW_LISTED, "byelaw");
            described(at + ".areas", row.areas(), areas, PolicyRule.AREA_DESCRIBED, "area");
        });
    }

    private static <T> Set<String> codes(@Nullable List<@Nullable T> described, Function<T, @Nullable String> code) {
        var codes = new HashSet<String>();
        FoundFaults.visit(
                described, "", (_, one) -> Optional.ofNullable(code.apply(one)).ifPresent(codes::add));
        return codes;
    }

    private void named(String field, Row row, Power power) {
        int named = row.byelaws() == null ? 0 : row.byelaws().size();
        if (Boolean.TRUE.equals(row.permitted()) && named < power.byelawsNeeded()) {
            ground.faults()
                    .add(
                            field,
                            PolicyRule.BYELAW_NAMED,
                            "'%s' gives nothing unless its byelaws are listed. List at least %d."
                                    .formatted(power.name(), power.byelawsNeeded()));
        }
        if (named > 0 && power.byelawsNeeded() == 0) {
            ground.faults()
                    .add(field, PolicyRule.BYELAW_NAMED, "'%s' takes no byelaws. Leave them out.".formatted(power.name()));
        }
    }

    private void described(
            String field,
            @Nullable List<@Nullable String> named,
            Set<String> described,
            PolicyRule rule,
            String what) {
        FoundFaults.visit(named, field, (at, code) -> {
            if (!described.contains(code)) {
                ground.faults()
                        .add(
                                at,
                                rule,
                                "The %s '%s' is not described. Add it to '%ss' of the policy, or leave it out."
                                        .formatted(what, code, what));
            }
        });
    }
}
