package tabard.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;

/**
 * What each force permits of each power of a scheme on a day.
 *
 * @param rows a row for each force, in the order of the forces
 */
public record PermissionMatrix(Scheme scheme, LocalDate day, List<Row> rows) {

    /** How a power stands with a force. */
    public enum State {
        /** The policy permits it for all that the law lets it do. */
        PERMITTED,
        /** The policy permits it, under conditions, in a part of the area, with an agreement, or for some offences only. */
        LIMITED,
        /** The policy does not permit it. */
        NOT_PERMITTED,
        /** The force has published no policy for the day. */
        NO_POLICY,
        /** It cannot be used in law, on the day, in each country of the force. */
        NOT_IN_LAW,
        /** The chief officer runs another scheme. */
        OTHER_SCHEME
    }

    /** One force, and each power in the order of the catalogue. */
    public record Row(Force force, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One power of one force. */
    public record Cell(Power power, State state) {}

    public PermissionMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * Works it out.
     *
     * @param policies the policies in effect on the day
     */
    public static PermissionMatrix of(Scheme scheme, LocalDate day, List<Force> forces, List<ForcePolicy> policies) {
        var inEffect = policies.stream()
                .filter(policy -> policy.scheme().equals(scheme.code()) && policy.inEffectOn(day))
                .collect(Collectors.toMap(ForcePolicy::force, Function.identity()));
        var rows = forces.stream()
                .map(force -> new Row(
                        force,
                        scheme.powers().all().stream()
                                .map(power -> new Cell(power, state(scheme, day, force, power, inEffect)))
                                .toList()))
                .toList();
        return new PermissionMatrix(scheme, day, rows);
    }

    /** How many forces permit a power, with or without limits. */
    public long permitting(Power power) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.power().equals(power))
                .filter(cell -> cell.state() == State.PERMITTED || cell.state() == State.LIMITED)
                .count();
    }

    private static State state(
            Scheme scheme, LocalDate day, Force force, Power power, Map<ForceCode, ForcePolicy> inEffect) {
        if (!force.scheme().equals(scheme.code())) {
            return State.OTHER_SCHEME;
        }
        if (!force.countries().stream()
                .allMatch(country -> power.statusOn(country, day).usable())) {
            return State.NOT_IN_LAW;
        }
        return Optional.ofNullable(inEffect.get(force.code()))
                .map(policy -> policy.find(power.code())
                        .filter(PolicyPower::permitted)
                        .map(row -> limited(scheme, day, force, power, row) ? State.LIMITED : State.PERMITTED)
                        .orElse(State.NOT_PERMITTED))
                .orElse(State.NO_POLICY);
    }

    private static boolean limited(Scheme scheme, LocalDate day, Force force, Power power, PolicyPower row) {
        var open = scheme.powers().offencesOf(power).stream()
                .filter(offence -> force.countries().stream().allMatch(country -> offence.availableOn(country, day)))
                .filter(offence -> !offence.barred())
                .map(Offence::code)
                .toList();
        return !row.conditions().isEmpty()
                || !row.areas().isEmpty()
                || row.agreement() != null
                || !row.offences().containsAll(open);
    }
}
