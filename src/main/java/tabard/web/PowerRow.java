package tabard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.powers.Power;
import tabard.powers.PowerStatus;

/**
 * One power on one day in one country, as the pages show it.
 *
 * @param offered whether it is offered unless a force says otherwise
 * @param reason why it stands as it does, in the catalogue's English
 * @param endsOn the first day on which it is no longer in force or usable, where one is dated
 */
record PowerRow(
        int number,
        String code,
        String name,
        String paragraph,
        PowerStatus status,
        boolean offered,
        String reason,
        @Nullable LocalDate endsOn) {

    static PowerRow of(Power power, AsAt asAt) {
        return new PowerRow(
                power.number(),
                power.code().value(),
                power.name(),
                power.words().paragraph(),
                power.statusOn(asAt.country(), asAt.day()),
                power.grantableByDefault(asAt.country(), asAt.day()),
                power.reasonOn(asAt.country(), asAt.day()),
                power.endsOn(asAt.country(), asAt.day()).orElse(null));
    }

    /** The colour of the tag of its status. */
    public String colour() {
        return switch (status) {
            case IN_FORCE -> "green";
            case NOT_COMMENCED -> "blue";
            case LEGAL_REVIEW -> "yellow";
            case NOT_OPERATIVE, SPENT -> "grey";
            case REPEALED -> "red";
        };
    }
}
