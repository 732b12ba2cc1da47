package tabard.powers;

import static tabard.powers.PolicyDifference.Field.AGREEMENT;
import static tabard.powers.PolicyDifference.Field.AREA;
import static tabard.powers.PolicyDifference.Field.BYELAW;
import static tabard.powers.PolicyDifference.Field.CONDITION;
import static tabard.powers.PolicyDifference.Field.COURSE;
import static tabard.powers.PolicyDifference.Field.DESCRIBED_AREA;
import static tabard.powers.PolicyDifference.Field.END;
import static tabard.powers.PolicyDifference.Field.FEE;
import static tabard.powers.PolicyDifference.Field.FIRST_DAY;
import static tabard.powers.PolicyDifference.Field.LISTED_BYELAW;
import static tabard.powers.PolicyDifference.Field.LOCAL_LEVEL;
import static tabard.powers.PolicyDifference.Field.OFFENCE;
import static tabard.powers.PolicyDifference.Field.ORDER;
import static tabard.powers.PolicyDifference.Field.PERMITTED;
import static tabard.powers.PolicyDifference.Field.REASON;
import static tabard.powers.PolicyDifference.Field.RECOGNITION;
import static tabard.powers.PolicyDifference.Field.REVIEWS;
import static tabard.powers.PolicyDifference.Field.TERM;
import static tabard.powers.PolicyDifference.Field.VETTING_LEVEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.powers.PolicyDifference.Field;

/** Finds everything in which two policies of one force differ: first the policy as a whole, then power by power. */
public final class PolicyDifferences {

    private final List<PolicyDifference> found = new ArrayList<>();

    private PolicyDifferences() {}

    /**
     * Compares two policies.
     *
     * @param before the earlier, or null where there is none: then all that the later says is new
     */
    public static List<PolicyDifference> between(@Nullable ForcePolicy before, ForcePolicy after) {
        var differences = new PolicyDifferences();
        differences.whole(before, after);
        var codes = new TreeSet<PowerCode>();
        after.powers().forEach(row -> codes.add(row.power()));
        if (before != null) {
            before.powers().forEach(row -> codes.add(row.power()));
        }
        for (var code : codes) {
            differences.power(row(before, code), row(after, code));
        }
        return List.copyOf(differences.found);
    }

    private static PolicyPower row(@Nullable ForcePolicy policy, PowerCode code) {
        var silent =
                new PolicyPower(code, false, null, List.of(), List.of(), List.of(), List.of(), null, null, List.of());
        return policy == null ? silent : policy.find(code).orElse(silent);
    }

    private void whole(@Nullable ForcePolicy before, ForcePolicy after) {
        value(null, FIRST_DAY, before == null ? null : text(before.validFrom()), text(after.validFrom()));
        value(null, END, before == null ? null : text(before.validTo()), text(after.validTo()));
        value(null, TERM, before == null ? null : text(before.term()), text(after.term()));
        value(null, REVIEWS, before == null ? null : words(before.reviews()), words(after.reviews()));
        value(null, ORDER, before == null ? null : text(before.order()), text(after.order()));
        each(LOCAL_LEVEL, list(before, ForcePolicy::levels), after.levels(), PolicyDifferences::words);
        each(RECOGNITION, list(before, ForcePolicy::recognition), after.recognition(), PolicyDifferences::words);
        each(FEE, list(before, ForcePolicy::fees), after.fees(), PolicyDifferences::words);
        each(LISTED_BYELAW, list(before, ForcePolicy::byelaws), after.byelaws(), PolicyDifferences::words);
        each(DESCRIBED_AREA, list(before, ForcePolicy::areas), after.areas(), PolicyDifferences::words);
    }

    private void power(PolicyPower before, PolicyPower after) {
        var code = after.power();
        if (before.permitted() != after.permitted()) {
            found.add(new PolicyDifference(
                    code, PERMITTED, String.valueOf(before.permitted()), String.valueOf(after.permitted())));
        }
        value(code, REASON, before.reason(), after.reason());
        each(code, OFFENCE, codes(before.offences()), codes(after.offences()));
        each(code, BYELAW, before.byelaws(), after.byelaws());
        each(code, CONDITION, before.conditions(), after.conditions());
        each(code, AREA, before.areas(), after.areas());
        value(code, AGREEMENT, before.agreement(), after.agreement());
        value(code, VETTING_LEVEL, name(before.vettingLevel()), name(after.vettingLevel()));
        each(code, COURSE, courses(before), courses(after));
    }

    private void value(@Nullable PowerCode power, Field field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new PolicyDifference(power, field, before, after));
        }
    }

    private <T> void each(Field field, List<T> before, List<T> after, Function<T, String> words) {
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(gone -> found.add(new PolicyDifference(null, field, words.apply(gone), null)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(come -> found.add(new PolicyDifference(null, field, null, words.apply(come))));
    }

    private void each(PowerCode power, Field field, List<String> before, List<String> after) {
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(gone -> found.add(new PolicyDifference(power, field, gone, null)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(come -> found.add(new PolicyDifference(power, field, null, come)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> List<T> list(@Nullable ForcePolicy policy, Function<ForcePolicy, List<T>> of) {
        return policy == null ? List.of() : of.apply(policy);
    }

    private static @Nullable String name(@Nullable VettingLevel level) {
        return level == null ? null : level.name();
    }

    private static List<String> codes(List<OffenceCode> offences) {
        return offences.stream().map(OffenceCode::value).toList();
    }

    private static List<String> courses(PolicyPower row) {
        return row.training().stream()
                .map(needed -> needed.maxAge() == null ? needed.course() : needed.course() + " " + needed.maxAge())
                .toList();
    }

    private static String words(ForcePolicy.LocalLevel level) {
        return "%s = %s".formatted(level.label(), level.countsAs());
    }

    private static String words(ForcePolicy.Recognition row) {
        return "%s, %s, %s%s%s"
                .formatted(
                        row.authority(),
                        row.level(),
                        row.outcome(),
                        row.maxAge() == null ? "" : ", " + row.maxAge(),
                        row.roleTier() == null ? "" : ", " + row.roleTier());
    }

    private static String words(Fee fee) {
        return "%s, %s: £%s + %s%% (%s–%s)%s%s"
                .formatted(
                        fee.event(),
                        fee.route(),
                        fee.net(),
                        fee.vatRate(),
                        fee.from(),
                        fee.to() == null ? "" : fee.to(),
                        fee.paidBefore() == null ? "" : ", " + fee.paidBefore(),
                        fee.source() == null ? "" : ", " + fee.source());
    }

    private static String words(Byelaw byelaw) {
        return "%s: %s, %s (%s)".formatted(byelaw.code(), byelaw.inWords(), byelaw.publishedAt(), byelaw.agreedOn());
    }

    private static @Nullable String words(@Nullable ReviewIntervals reviews) {
        return reviews == null ? null : "%s %s".formatted(reviews.first(), reviews.later());
    }

    private static String words(PolicyArea area) {
        return "%s: %s".formatted(area.code(), area.name());
    }
}
