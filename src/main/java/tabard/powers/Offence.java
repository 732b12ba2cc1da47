package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offence for which a notice can be given.
 *
 * @param name the offence in plain words
 * @param statute where it is made an offence
 * @param standing how it stands for accredited persons
 * @param tier the tier of the penalty, where the penalty notice table gives one
 * @param open on which days, by country, an accredited person may be given it
 * @param offeredByDefault whether it is offered unless a force says otherwise
 * @param limits who or what it is confined to, where it is
 * @param reason why it stands as it does
 */
public record Offence(
        OffenceCode code,
        String name,
        String statute,
        Standing standing,
        @Nullable String tier,
        Map<Country, List<Span>> open,
        boolean offeredByDefault,
        @Nullable String limits,
        String reason,
        List<String> sources,
        Confidence confidence) {

    /** How an offence stands for accredited persons. */
    public enum Standing {
        /** It may be named, on the days it is open. */
        OPEN,
        /** It can never be named. */
        BARRED,
        /** A power of its own is for it, so it is not named here. */
        SEPARATE_POWER,
        /** Whether it may be named is not confirmed, so it is not. */
        LEGAL_REVIEW,
        /** It is dead, or no lawful notice is possible. */
        NOT_USABLE
    }

    public Offence {
        open = Map.copyOf(open);
        sources = List.copyOf(sources);
    }

    /** Tells whether it can never be named, whatever a force permits. */
    public boolean barred() {
        return standing == Standing.BARRED;
    }

    /** Tells whether an accredited person may be given it on a day in a country. */
    public boolean availableOn(Country country, LocalDate day) {
        return open.getOrDefault(country, List.of()).stream().anyMatch(span -> span.contains(day));
    }

    /** The first day on which it could ever be given in a country. */
    public Optional<LocalDate> availableFrom(Country country) {
        return open.getOrDefault(country, List.of()).stream()
                .flatMap(span -> Optional.ofNullable(span.from()).stream())
                .sorted()
                .findFirst();
    }
}
