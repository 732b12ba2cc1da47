package tabard.scheme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.Country;
import tabard.powers.OffenceCode;
import tabard.powers.Span;

/** The table of offences open to a penalty notice for disorder, as the statute has it, whoever may give the notice. */
final class PenaltyNoticeTable {

    /**
     * One row of the table.
     *
     * @param usable on which days, by country, a notice can be given for it
     * @param accreditedFrom the first day on which the file says an accredited person could give it
     */
    record Row(
            OffenceCode code,
            String name,
            String statute,
            String tier,
            Map<Country, List<Span>> usable,
            Map<Country, Optional<LocalDate>> accreditedFrom,
            @Nullable String limits) {}

    private record Dated(Country country, Span span) {}

    private PenaltyNoticeTable() {}

    /** Reads the rows out of a whole catalogue file; the rest of the file is for its own scheme. */
    static List<Row> read(PackEntry file) {
        var rows = file.entries("penalty_notice_offences", PenaltyNoticeTable::row);
        file.keys().forEach(file::skip);
        return rows;
    }

    private static Row row(PackEntry entry) {
        var inTable = entry.entries("in_table", PenaltyNoticeTable::dated);
        var operative = entry.entries("operative", PenaltyNoticeTable::dated);
        var usable = new EnumMap<Country, List<Span>>(Country.class);
        for (var country : Country.values()) {
            usable.put(country, both(in(inTable, country), in(operative, country)));
        }
        var row = new Row(
                new OffenceCode(entry.text("code")),
                entry.text("offence"),
                entry.text("statute"),
                entry.text("tier"),
                usable,
                entry.map("accredited_persons_from", PenaltyNoticeTable::accreditedFrom),
                entry.textOrNull("limits"));
        // What follows says how one scheme treats the offence: it is read for that scheme alone.
        entry.skip("number", "table_citation", "tier_confidence", "barred_by_paragraph_1_2a", "status_today");
        entry.skip("available_to_accredited_persons", "offer_by_default", "reason", "sources", "confidence");
        return row;
    }

    private static Map<Country, Optional<LocalDate>> accreditedFrom(PackEntry entry) {
        var from = new EnumMap<Country, Optional<LocalDate>>(Country.class);
        for (var country : Country.values()) {
            from.put(country, Optional.ofNullable(entry.dayOrNull(country.name())));
        }
        return from;
    }

    private static Dated dated(PackEntry entry) {
        entry.skip("confidence");
        entry.skipIfPresent("reason");
        return new Dated(
                entry.word("country", Country.class), new Span(entry.dayOrNull("from"), entry.dayOrNull("to")));
    }

    private static List<Span> in(List<Dated> all, Country country) {
        return all.stream()
                .filter(dated -> dated.country() == country)
                .map(Dated::span)
                .toList();
    }

    private static List<Span> both(List<Span> inTable, List<Span> operative) {
        return operative.isEmpty()
                ? inTable
                : inTable.stream()
                        .flatMap(row -> operative.stream().flatMap(use -> use.within(row).stream()))
                        .toList();
    }
}
