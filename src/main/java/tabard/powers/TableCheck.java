package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;

/**
 * Sees that the tables the rules read leave no gap and say nothing twice: the status of each power by its days, the windows of
 * each offence, the local levels and the recognition matrix of a policy.
 */
public final class TableCheck {

    /**
     * What is wrong with a table.
     *
     * @param field where it stands, such as {@code recognition[dorset, NPPV2_FULL]}
     */
    public record Fault(String field, String english, String welsh) {

        @Override
        public String toString() {
            return "%s: %s".formatted(field, english);
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    private TableCheck() {}

    /** The faults of a catalogue; none where every day is covered once. */
    public static List<Fault> of(PowersCatalogue catalogue) {
        var check = new TableCheck();
        for (var power : catalogue.all()) {
            power.law().forEach((country, law) -> check.law("powers[%s].%s".formatted(power.code(), country), law));
            power.ownOffences().forEach(check::offence);
        }
        catalogue.penaltyNoticeTable().forEach(check::offence);
        return check.faults.stream().distinct().toList();
    }

    /** The faults of a policy; none where each of its rows can be read, and no two contradict each other. */
    public static List<Fault> of(ForcePolicy policy) {
        var check = new TableCheck();
        policy.levels().forEach(level -> check.level(level, policy.levels()));
        policy.recognition().forEach(row -> check.recognition(row, policy));
        return check.faults.stream().distinct().toList();
    }

    // A use without a start that ends before it could begin is how the catalogue says "never".
    private void law(String field, PowerLaw law) {
        var stays = law.text().stream().map(PowerLaw.InForce::span).toList();
        once(field + ".in_force", stays);
        once(
                field + ".operative",
                law.operative().stream().map(PowerLaw.Use::span).toList());
        law.operative().stream()
                .map(PowerLaw.Use::span)
                .filter(use -> use.from() != null
                        && !never(use)
                        && stays.stream().allMatch(stay -> use.within(stay).isEmpty()))
                .forEach(use -> fault(
                        field + ".operative",
                        "%s lies outside every period in force, so it is never read.".formatted(words(use)),
                        "Mae %s y tu allan i bob cyfnod mewn grym, felly ni chaiff byth ei ddarllen."
                                .formatted(words(use))));
    }

    private void offence(Offence offence) {
        offence.open().forEach((country, windows) -> {
            var field = "offences[%s].%s".formatted(offence.code(), country);
            once(field, windows);
            if (offence.barred() && windows.stream().anyMatch(window -> !never(window) && window.to() == null)) {
                fault(field, "A barred offence is open without end.", "Mae trosedd waharddedig ar agor heb ddiwedd.");
            }
        });
    }

    // No day may lie in two periods: which of them answers would be chance.
    private void once(String field, List<Span> spans) {
        for (int later = 1; later < spans.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var one = spans.get(earlier);
                var other = spans.get(later);
                if (!never(one) && !never(other) && one.within(other).isPresent()) {
                    fault(
                            field,
                            "%s and %s overlap.".formatted(words(one), words(other)),
                            "Mae %s a %s yn gorgyffwrdd.".formatted(words(one), words(other)));
                }
            }
        }
    }

    private void level(LocalLevel level, List<LocalLevel> all) {
        var field = "levels[%s]".formatted(level.label());
        if (Stream.of(VettingLevel.values()).anyMatch(national -> alike(national.name(), level.label()))) {
            fault(
                    field,
                    "This is the name of a national level, which always counts as itself.",
                    "Enw lefel genedlaethol yw hwn, sydd bob amser yn cyfrif fel ei hun.");
        }
        all.stream()
                .filter(other -> other.label().compareTo(level.label()) < 0 && alike(other.label(), level.label()))
                .forEach(other -> fault(
                        field,
                        "It reads like ‘%s’, which is listed too.".formatted(other.label()),
                        "Mae’n darllen fel ‘%s’, sydd hefyd ar y rhestr.".formatted(other.label())));
    }

    private void recognition(Recognition row, ForcePolicy policy) {
        var field = "recognition[%s, %s]".formatted(row.authority(), row.level());
        if (row.authority().equals(policy.force().value())) {
            fault(
                    field,
                    "The force’s own clearances always count: it needs no row for itself.",
                    "Mae cliriadau’r heddlu ei hun bob amser yn cyfrif: nid oes angen rhes iddo’i hun.");
        }
        policy.recognition().stream()
                .filter(other -> other != row && hides(other, row, policy))
                .findFirst()
                .ifPresent(other -> fault(
                        field,
                        "%s is said of clearances for which the row of %s already says %s."
                                .formatted(row.outcome(), other.level(), other.outcome()),
                        "Dywedir %s am gliriadau y mae rhes %s eisoes yn dweud %s amdanynt."
                                .formatted(row.outcome(), other.level(), other.outcome())));
    }

    // The kinder of two rows decides. A row is never read where another, as kind or kinder, covers all it covers; of
    // two that
    // cover the same and say the same, the later is one too many.
    private static boolean hides(Recognition other, Recognition row, ForcePolicy policy) {
        boolean covers = other.authority().equals(row.authority())
                && row.level().atLeast(other.level())
                && atLeastAsLong(other.maxAge(), row.maxAge())
                && other.outcome().compareTo(row.outcome()) <= 0;
        boolean same = other.level() == row.level()
                && other.outcome() == row.outcome()
                && atLeastAsLong(row.maxAge(), other.maxAge());
        return covers
                && (!same
                        || policy.recognition().indexOf(other)
                                < policy.recognition().lastIndexOf(row));
    }

    private static boolean atLeastAsLong(@Nullable Period one, @Nullable Period other) {
        var day = LocalDate.EPOCH;
        return one == null || other != null && !day.plus(one).isBefore(day.plus(other));
    }

    private static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    }

    private static boolean never(Span span) {
        return span.from() != null && span.from().equals(span.to());
    }

    private static String words(Span span) {
        return "%s/%s".formatted(span.from() == null ? ".." : span.from(), span.to() == null ? ".." : span.to());
    }

    private void fault(String field, String english, String welsh) {
        faults.add(new Fault(field, english, welsh));
    }
}
