package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.VettingLevel;

/**
 * What a draft says of one power, as it stands in the boxes: lists of words one to a line.
 *
 * @param permitted {@code yes} or {@code no}
 */
record PolicyPowerForm(
        String permitted,
        String reason,
        List<String> offences,
        String byelaws,
        String conditions,
        String areas,
        String agreement,
        String level,
        List<String> courses) {

    static final int LONGEST = 4_000;

    static PolicyPowerForm of(@Nullable PolicyPower row) {
        return row == null
                ? new PolicyPowerForm("no", "", List.of(), "", "", "", "", "", List.of())
                : new PolicyPowerForm(
                        row.permitted() ? "yes" : "no",
                        text(row.reason()),
                        row.offences().stream().map(OffenceCode::value).toList(),
                        String.join("\n", row.byelaws()),
                        String.join("\n", row.conditions()),
                        String.join("\n", row.areas()),
                        text(row.agreement()),
                        row.vettingNeeded().map(Enum::name).orElse(""),
                        row.training().stream().map(PolicyPower.Course::course).toList());
    }

    static PolicyPowerForm from(HttpServletRequest request) {
        return new PolicyPowerForm(
                text(request.getParameter("permitted")),
                text(request.getParameter("reason")),
                values(request, "offences"),
                text(request.getParameter("byelaws")),
                text(request.getParameter("conditions")),
                text(request.getParameter("areas")),
                text(request.getParameter("agreement")),
                text(request.getParameter("level")),
                values(request, "courses"));
    }

    /** Checks what was typed; only what was on offer can be chosen. */
    void check(List<Choice> offenceChoices, List<Choice> courseChoices, List<Choice> levels, PageErrors errors) {
        if (!permitted.equals("yes") && !permitted.equals("no")) {
            errors.add("permitted", "policy.choose");
        }
        onOffer("offences", offences, offenceChoices, errors);
        onOffer("courses", courses, courseChoices, errors);
        onOffer("level", List.of(level), levels, errors);
        for (var field : List.of("reason", "byelaws", "conditions", "areas")) {
            var typed = switch (field) {
                case "reason" -> reason;
                case "byelaws" -> byelaws;
                case "conditions" -> conditions;
                default -> areas;
            };
            if (typed.length() > LONGEST) {
                errors.add(field, "policy.too-long");
            }
        }
    }

    /** The row; a course that was there before keeps the age to which it counts. */
    PolicyPower row(PowerCode power, @Nullable PolicyPower before) {
        return new PolicyPower(
                power,
                permitted.equals("yes"),
                reason.isEmpty() ? null : reason,
                offences.stream().distinct().map(OffenceCode::new).toList(),
                lines(byelaws),
                lines(conditions),
                lines(areas),
                agreement.isEmpty() ? null : agreement,
                level.isEmpty() ? null : VettingLevel.valueOf(level),
                courses.stream().distinct().map(code -> course(code, before)).toList());
    }

    private static PolicyPower.Course course(String code, @Nullable PolicyPower before) {
        return Optional.ofNullable(before)
                .flatMap(row -> row.training().stream()
                        .filter(needed -> needed.course().equals(code))
                        .findFirst())
                .orElseGet(() -> new PolicyPower.Course(code, null));
    }

    private static void onOffer(String field, List<String> chosen, List<Choice> choices, PageErrors errors) {
        var offered = choices.stream().map(Choice::value).toList();
        if (!offered.containsAll(chosen)) {
            errors.add(field, "policy.not-on-offer");
        }
    }

    private static List<String> lines(String text) {
        return List.copyOf(new LinkedHashSet<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
    }

    private static List<String> values(HttpServletRequest request, String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
