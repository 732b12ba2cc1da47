package tabard.scheme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.Offence;
import tabard.powers.Offence.Standing;
import tabard.powers.OffenceCode;
import tabard.powers.OffenceSource;
import tabard.powers.Power;
import tabard.powers.PowerLaw;
import tabard.powers.Span;

/**
 * Reads how one scheme treats the offences of the penalty-notice table. A scheme whose law gives no days of its own takes
 * them from the table, from the day its notice power came into force.
 */
final class OffenceTreatments {

    private final List<PenaltyNoticeTable.Row> table;
    private final Optional<Power> notice;
    private final LocalDate asOf;

    OffenceTreatments(List<PenaltyNoticeTable.Row> table, List<Power> powers, LocalDate asOf) {
        this.table = table;
        this.asOf = asOf;
        this.notice = powers.stream()
                .filter(power -> power.offenceSource() == OffenceSource.PENALTY_NOTICE_TABLE)
                .findFirst();
    }

    Offence read(PackEntry entry) {
        var row = row(entry);
        var ownDays = entry.has("accredited_persons_from");
        var standing = entry.word("status_today", Standing.class);
        var offence = new Offence(
                row.code(),
                row.name(),
                row.statute(),
                standing,
                row.tier(),
                ownDays ? ownDays(row, standing) : daysOfTheTable(row, standing),
                entry.flag("offer_by_default"),
                row.limits(),
                entry.text("reason"),
                entry.texts("sources"),
                entry.word("confidence", Confidence.class));
        check(entry, offence, ownDays);
        return offence;
    }

    private PenaltyNoticeTable.Row row(PackEntry entry) {
        var code = new OffenceCode(entry.text("code"));
        return table.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> entry.fault("code", "'%s' is not in the penalty-notice table".formatted(code)));
    }

    private static Map<Country, List<Span>> ownDays(PenaltyNoticeTable.Row row, Standing standing) {
        var open = new EnumMap<Country, List<Span>>(Country.class);
        row.accreditedFrom().forEach((country, from) -> {
            var days = from.filter(_ -> standing != Standing.BARRED).map(first -> new Span(first, null));
            open.put(
                    country,
                    both(
                            row.usable().getOrDefault(country, List.of()),
                            days.stream().toList()));
        });
        return open;
    }

    private Map<Country, List<Span>> daysOfTheTable(PenaltyNoticeTable.Row row, Standing standing) {
        var open = new EnumMap<Country, List<Span>>(Country.class);
        for (var country : Country.values()) {
            var stays = notice.filter(_ -> standing == Standing.OPEN).stream()
                    .flatMap(power -> power.lawIn(country).text().stream())
                    .map(PowerLaw.InForce::span)
                    .toList();
            open.put(country, both(row.usable().getOrDefault(country, List.of()), stays));
        }
        return open;
    }

    private static List<Span> both(List<Span> some, List<Span> others) {
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.within(other).stream()))
                .toList();
    }

    private void check(PackEntry entry, Offence offence, boolean ownDays) {
        if (ownDays) {
            entry.skip("number", "offence", "statute", "table_citation", "tier", "tier_confidence", "in_table");
            entry.skip("operative", "accredited_persons_from", "limits");
            agree(entry, "barred_by_paragraph_1_2a", offence.barred());
            agree(entry, "available_to_accredited_persons", offence.standing() == Standing.OPEN);
        }
        var available = Stream.of(Country.values()).allMatch(country -> offence.availableOn(country, asOf));
        if (available != (offence.standing() == Standing.OPEN)) {
            throw entry.fault("status_today", "%s is not what its days say".formatted(offence.standing()));
        }
        if (offence.offeredByDefault() && !available) {
            throw entry.fault("offer_by_default", "an offence that is not available cannot be offered");
        }
    }

    private static void agree(PackEntry entry, String field, boolean said) {
        if (entry.flag(field) != said) {
            throw entry.fault(field, "does not agree with status_today");
        }
    }
}
