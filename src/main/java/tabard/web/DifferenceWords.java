package tabard.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyDifference;
import tabard.powers.VettingLevel;
import tabard.scheme.Course;
import tabard.scheme.Courses;

/** Says in words how two policies differ. */
@Component
class DifferenceWords {

    private final PageWords words;
    private final Courses courses;

    DifferenceWords(PageWords words, Courses courses) {
        this.words = words;
        this.courses = courses;
    }

    List<DifferenceRow> rows(SchemeCode scheme, List<PolicyDifference> differences) {
        return differences.stream().map(one -> row(scheme, one)).toList();
    }

    private DifferenceRow row(SchemeCode scheme, PolicyDifference one) {
        var power = one.power();
        return new DifferenceRow(
                power == null ? words.get("difference.whole") : words.power(scheme, power),
                words.get("difference.field." + one.field()),
                one.kind(),
                value(scheme, one, one.before()),
                value(scheme, one, one.after()));
    }

    private @Nullable String value(SchemeCode scheme, PolicyDifference one, @Nullable String value) {
        var power = one.power();
        return value == null
                ? null
                : switch (one.field()) {
                    case FIRST_DAY, END -> day(LocalDate.parse(value));
                    case TERM -> length(Period.parse(value));
                    case REVIEWS -> reviews(value);
                    case ORDER -> words.get("order." + value);
                    case PERMITTED -> words.get(Boolean.parseBoolean(value) ? "force.yes" : "force.no");
                    case VETTING_LEVEL -> VettingLevel.valueOf(value).title();
                    case OFFENCE -> power == null ? value : words.offence(scheme, power, new OffenceCode(value));
                    case COURSE -> course(value);
                    case LOCAL_LEVEL,
                            RECOGNITION,
                            FEE,
                            LISTED_BYELAW,
                            DESCRIBED_AREA,
                            REASON,
                            BYELAW,
                            CONDITION,
                            AREA,
                            AGREEMENT -> value;
                };
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()));
    }

    String length(Period term) {
        var parts = new ArrayList<String>();
        add(parts, "length.years", term.getYears());
        add(parts, "length.months", term.getMonths());
        add(parts, "length.days", term.getDays());
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.get(key, number));
        }
    }

    /** The first interval, a space, and that of all later ones. */
    private String reviews(String value) {
        var lengths = value.split(" ", 2);
        return words.get("policy.reviews.of", length(Period.parse(lengths[0])), length(Period.parse(lengths[1])));
    }

    private String course(String value) {
        var code = value.split(" ", 2);
        var name = courses.find(code[0]).map(Course::name).orElse(code[0]);
        return code.length == 1 ? name : "%s, %s".formatted(name, length(Period.parse(code[1])));
    }
}
