package tabard.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.VettingLevel;
import tabard.scheme.PolicyDocument.CourseNeeded;
import tabard.scheme.PolicyDocument.Row;

/** Reads what a policy says of each power. */
record PowerRows(Courses courses, FoundFaults faults) {

    /** The longest text that is printed on a card, or given as a reason. */
    private static final int LONGEST = 500;

    List<PolicyPower> read(@Nullable List<@Nullable Row> rows) {
        faults.onceEach("powers", rows, ".power", Row::power);
        return faults.each("powers", rows, this::row);
    }

    private Optional<PolicyPower> row(String at, Row row) {
        var power = faults.needed(at + ".power", row.power(), PowerCode::new);
        faults.onceEach(at + ".offences", row.offences(), "", Function.identity());
        faults.onceEach(at + ".byelaws", row.byelaws(), "", Function.identity());
        faults.onceEach(at + ".areas", row.areas(), "", Function.identity());
        faults.onceEach(at + ".training", row.training(), ".course", CourseNeeded::course);
        faults.text(at + ".reason", row.reason(), LONGEST);
        var offences = faults.each(
                at + ".offences", row.offences(), (field, code) -> faults.needed(field, code, OffenceCode::new));
        var byelaws = texts(at + ".byelaws", row.byelaws());
        var conditions = texts(at + ".conditions", row.conditions());
        var areas = texts(at + ".areas", row.areas());
        var level = row.vettingLevel() == null
                ? Optional.<VettingLevel>empty()
                : faults.known(at + ".vettingLevel", row.vettingLevel(), VettingLevel.class);
        var training = faults.each(at + ".training", row.training(), this::course);
        return faults.any()
                ? Optional.empty()
                : power.map(code -> new PolicyPower(
                        code,
                        Boolean.TRUE.equals(row.permitted()),
                        row.reason(),
                        offences,
                        byelaws,
                        conditions,
                        areas,
                        row.agreement(),
                        level.orElse(null),
                        training));
    }

    private List<String> texts(String field, @Nullable List<@Nullable String> values) {
        return faults.each(field, values, (at, text) -> {
            faults.text(at, text, LONGEST);
            return faults.needed(at, text, Function.identity());
        });
    }

    private Optional<PolicyPower.Course> course(String at, CourseNeeded needed) {
        var maxAge = PolicyWords.length(faults, at + ".maxAge", needed.maxAge());
        var code = faults.needed(at + ".course", needed.course(), Function.identity());
        code.filter(given -> courses.find(given).isEmpty())
                .ifPresent(unknown -> faults.add(
                        at + ".course", PolicyRule.KNOWN_CODE, "There is no course '%s'.".formatted(unknown)));
        return code.map(given -> new PolicyPower.Course(given, maxAge.orElse(null)));
    }
}
