package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * By when the yearly declaration of one person is due (practice 4.4: yearly self-declaration, at BTP beside a clearance of five
 * years). It ends nothing by law: what rests on the clearance is shown as unsafe.
 *
 * @param terms all that the forces ever asked
 * @param made every declaration of the person
 */
public record DeclarationDays(List<DeclarationTerms> terms, List<Declaration> made) {

    /** What is known of nobody. */
    public static final DeclarationDays NONE = new DeclarationDays(List.of(), List.of());

    /** INFERRED: a declaration stands for the anniversary that comes so many days after it, for nobody has published a rule. */
    static final int AHEAD = 90;

    public DeclarationDays {
        terms = List.copyOf(terms);
        made = List.copyOf(made);
    }

    /** Those that are on one record. */
    public List<Declaration> of(PersonId person) {
        return made.stream().filter(one -> one.person().equals(person)).toList();
    }

    /**
     * The first day on which the declaration is overdue: the first anniversary of the clearance for which none was made, since the
     * unit asks. Empty where it asks for none.
     *
     * @param granted the day of the clearance
     * @param on the day asked about
     * @param knownAt by what was known at this moment
     */
    public Optional<LocalDate> due(ForceCode force, LocalDate granted, LocalDate on, Instant knownAt) {
        return askedFrom(force, on, knownAt).map(asked -> {
            var last = made.stream()
                    .filter(one -> one.force().equals(force))
                    .filter(one ->
                            !one.knownFrom().isAfter(knownAt) && !one.on().isAfter(on))
                    .map(one -> one.on().plusDays(AHEAD));
            var settled = Stream.concat(Stream.of(asked, granted), last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return anniversaryAfter(granted, settled);
        });
    }

    private static LocalDate anniversaryAfter(LocalDate granted, LocalDate day) {
        var years = ChronoUnit.YEARS.between(granted, day);
        var anniversary = granted.plusYears(years);
        return anniversary.isAfter(day) ? anniversary : granted.plusYears(years + 1);
    }

    /** The day since which the unit has asked without a break; empty where it does not ask on the day. */
    private Optional<LocalDate> askedFrom(ForceCode force, LocalDate on, Instant knownAt) {
        @Nullable LocalDate since = null;
        var said = terms.stream()
                .filter(one -> one.force().equals(force))
                .filter(one -> !one.from().isAfter(on) && !one.knownFrom().isAfter(knownAt))
                .sorted(Comparator.comparing(DeclarationTerms::knownFrom))
                .toList();
        for (var one : said) {
            since = !one.asked() ? null : since == null ? one.from() : since;
        }
        return Optional.ofNullable(since);
    }
}
