package tabard.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.PolicyDocument.Row;

/**
 * A policy under the eyes of the law: whose it is, under which catalogue, from which day.
 *
 * @param from the first day, or null where it cannot be read, and then nothing that depends on it is judged
 */
record PolicyGround(
        PolicyDocument document,
        Force force,
        PowersCatalogue catalogue,
        @Nullable LocalDate from,
        FoundFaults faults) {

    /** The power that a row is about, if the catalogue has it. */
    Optional<Power> power(Row row) {
        return power(row.power());
    }

    private Optional<Power> power(@Nullable String code) {
        return catalogue.all().stream()
                .filter(power -> power.code().value().equals(code))
                .findFirst();
    }

    /** Whether a row of the document permits a power. */
    boolean permits(Power power) {
        var rows = document.powers();
        return rows != null
                && rows.stream()
                        .anyMatch(row -> row != null
                                && Boolean.TRUE.equals(row.permitted())
                                && power.code().value().equals(row.power()));
    }
}
