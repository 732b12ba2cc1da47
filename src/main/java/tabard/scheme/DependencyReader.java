package tabard.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tabard.powers.Confidence;
import tabard.powers.Dependency;
import tabard.powers.Expression;
import tabard.powers.PowerCode;

/** Reads what powers require and go with, and finds the reason for each among the file's {@code dependencies}. */
final class DependencyReader {

    /** Why one power requires something or goes with it. */
    record Basis(PowerCode power, String kind, Expression expression, String basis, Confidence confidence) {}

    private final String act;
    private final List<Basis> unused;

    DependencyReader(String act, List<Basis> bases) {
        this.act = act;
        this.unused = new ArrayList<>(bases);
    }

    static Basis basis(PackEntry entry) {
        var kind = entry.text("kind");
        if (!List.of("REQUIRES", "ADVISES").contains(kind)) {
            throw entry.fault("kind", "'%s' is not REQUIRES or ADVISES".formatted(kind));
        }
        return new Basis(
                new PowerCode(entry.text("power")),
                kind,
                entry.map("expression", DependencyReader::expression),
                entry.text("basis"),
                entry.word("confidence", Confidence.class));
    }

    List<Dependency> read(PackEntry power, PowerCode code, String field) {
        return power.entries(field, DependencyReader::expression).stream()
                .map(expression -> withBasis(power, code, field, expression))
                .toList();
    }

    void checkAllUsed() {
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    "field dependencies: the power does not say it itself: %s.".formatted(unused.getFirst()));
        }
    }

    private Dependency withBasis(PackEntry power, PowerCode code, String field, Expression expression) {
        var kind = field.toUpperCase(Locale.ROOT);
        var found = unused.stream()
                .filter(basis -> basis.power().equals(code)
                        && basis.kind().equals(kind)
                        && basis.expression().equals(expression))
                .findFirst()
                .orElseThrow(() -> power.fault(field, "no entry of dependencies gives the reason for " + expression));
        unused.remove(found);
        return new Dependency(expression, cited(found.basis()), found.confidence());
    }

    // The files cite the schedule of their own act without naming the act.
    private String cited(String basis) {
        return basis.startsWith("Sch ") ? act + " " + basis : basis;
    }

    private static Expression expression(PackEntry entry) {
        var keys = entry.keys();
        if (keys.size() != 1) {
            throw new IllegalArgumentException("one key is expected, and there are " + keys + ".");
        }
        var key = keys.iterator().next();
        return switch (key) {
            case "power" -> new Expression.OnePower(new PowerCode(entry.text(key)));
            case "any_power" ->
                new Expression.AnyPower(
                        entry.texts(key).stream().map(PowerCode::new).toList());
            case "offences_at_least" -> new Expression.Offences(entry.number(key));
            case "byelaws_at_least" -> new Expression.Byelaws(entry.number(key));
            case "agreement" -> new Expression.AgreementOnFile(entry.text(key));
            default -> throw entry.fault(key, "is not a known kind of expression");
        };
    }
}
