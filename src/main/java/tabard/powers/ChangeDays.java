package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which the law of a catalogue changes: between two of them it stands still. */
final class ChangeDays {

    private ChangeDays() {}

    /** The days from a first one on, that day itself with them, and before an end, where there is one. */
    static List<LocalDate> within(
            PowersCatalogue catalogue, Set<Country> countries, LocalDate from, @Nullable LocalDate to) {
        var period = new Span(from, to);
        return Stream.concat(Stream.of(from), all(catalogue, countries))
                .filter(period::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> all(PowersCatalogue catalogue, Set<Country> countries) {
        var offences = Stream.concat(
                catalogue.penaltyNoticeTable().stream(),
                catalogue.all().stream().flatMap(power -> power.ownOffences().stream()));
        var windows = offences.flatMap(offence ->
                countries.stream().flatMap(country -> offence.open().getOrDefault(country, List.of()).stream()));
        var laws = catalogue.all().stream()
                .flatMap(power -> countries.stream().map(power::lawIn))
                .flatMap(ChangeDays::of);
        return Stream.concat(windows.flatMap(ChangeDays::ends), laws);
    }

    private static Stream<LocalDate> of(PowerLaw law) {
        return Stream.of(
                        law.text().stream().flatMap(stay -> ends(stay.span())),
                        law.operative().stream().flatMap(use -> ends(use.span())),
                        law.changes().stream().map(PowerLaw.Change::effective),
                        law.reviewFrom().stream())
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> ends(Span span) {
        return Stream.of(Stream.ofNullable(span.from()), Stream.ofNullable(span.to()))
                .flatMap(days -> days);
    }
}
