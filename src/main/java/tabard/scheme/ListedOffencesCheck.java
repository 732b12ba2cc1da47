package tabard.scheme;

import java.time.LocalDate;
import java.util.Optional;
import tabard.powers.Offence;
import tabard.powers.Power;
import tabard.scheme.PolicyDocument.Row;

/**
 * A notice lists offences of its own that can be used on the first day, and never one that is barred for accredited persons
 * (PRA 2002 Sch 5 paras 1(2A), 1(3)): not even in a row that permits nothing.
 */
record ListedOffencesCheck(PolicyGround ground) {

    void check() {
        FoundFaults.visit(ground.document().powers(), "powers", (at, row) -> ground.power(row)
                .ifPresent(power -> row(at, row, power)));
    }

    private void row(String at, Row row, Power power) {
        var offences = row.offences();
        int named = offences == null ? 0 : offences.size();
        if (Boolean.TRUE.equals(row.permitted()) && named < power.offencesNeeded()) {
            ground.faults()
                    .add(
                            at + ".offences",
                            PolicyRule.OFFENCE_NAMED,
                            "'%s' gives nothing unless its offences are listed. List at least %d."
                                    .formatted(power.name(), power.offencesNeeded()));
        }
        FoundFaults.visit(offences, at + ".offences", (field, code) -> offence(field, power, code));
    }

    private void offence(String field, Power power, String code) {
        var offence = find(power, code);
        if (offence.isEmpty()) {
            fault(field, PolicyRule.OFFENCE_UNAVAILABLE, notOfThisNotice(power, code));
        } else if (offence.get().barred()) {
            fault(
                    field,
                    PolicyRule.OFFENCE_BARRED,
                    "'%s' can never be named for '%s'. %s Leave it out."
                            .formatted(offence.get().name(), power.name(), offence.get().reason()));
        } else if (ground.from() != null && !available(offence.get(), ground.from())) {
            fault(
                    field,
                    PolicyRule.OFFENCE_UNAVAILABLE,
                    "'%s' cannot be named for '%s' on %s, the first day. %s Leave it out."
                            .formatted(offence.get().name(), power.name(), ground.from(), offence.get().reason()));
        }
    }

    private Optional<Offence> find(Power power, String code) {
        return ground.catalogue().offencesOf(power).stream()
                .filter(offence -> offence.code().value().equals(code))
                .findFirst();
    }

    private boolean available(Offence offence, LocalDate from) {
        return ground.force().countries().stream().allMatch(country -> offence.availableOn(country, from));
    }

    private String notOfThisNotice(Power power, String code) {
        return ground.catalogue().all().stream()
                .filter(other -> find(other, code).isPresent())
                .findFirst()
                .map(other -> "The offence '%s' belongs to '%s', not to '%s'. List it there."
                        .formatted(code, other.name(), power.name()))
                .orElse("'%s' has no offence '%s'. Take one of its own.".formatted(power.name(), code));
    }

    private void fault(String field, PolicyRule rule, String message) {
        ground.faults().add(field, rule, message);
    }
}
