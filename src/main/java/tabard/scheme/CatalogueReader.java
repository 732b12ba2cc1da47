package tabard.scheme;

import java.time.LocalDate;
import java.util.List;
import tabard.powers.Confidence;
import tabard.powers.Offence;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.powers.PowersCatalogue.Agreement;
import tabard.powers.PowersCatalogue.Content;
import tabard.powers.PowersCatalogue.NotAPower;
import tabard.powers.PowersCatalogue.Source;
import tabard.powers.TableCheck;

/** Reads the catalogue of a pack: powers, what they depend on, and the offences of the penalty-notice table. */
final class CatalogueReader {

    private final SchemeReader.Header header;
    private final PackFile file;

    CatalogueReader(SchemeReader.Header header, PackFile file) {
        this.header = header;
        this.file = file;
    }

    PowersCatalogue read(PackFile table) {
        var rows = table.read(PenaltyNoticeTable::read);
        return file.read(entry -> read(entry, rows, table));
    }

    private PowersCatalogue read(PackEntry entry, List<PenaltyNoticeTable.Row> rows, PackFile table) {
        var asOf = entry.map("meta", meta -> {
            meta.skip("data_set", "format", "title", "notice", "scheme", "extent", "law_positions", "conventions");
            return meta.day("as_of");
        });
        var dependencies = new DependencyReader(header.act(), entry.entries("dependencies", DependencyReader::basis));
        var powerReader = new PowerReader(header.paragraph(), asOf, dependencies);
        var powers = entry.entries("powers", powerReader::read);
        dependencies.checkAllUsed();
        var content = new Content(
                powers,
                offences(entry, rows, powers, asOf),
                entry.entries("advisory_agreements", CatalogueReader::agreement),
                entry.entries("not_powers", CatalogueReader::notAPower),
                header.provisions().ofRules(),
                header.provisions().ofInvariants());
        entry.skip("common_conditions", "law_watch", "counts");
        entry.skipIfPresent("bundles");
        PenaltyTiers.check(entry, content.penaltyNoticeTable());
        var version = "%s-%s".formatted(asOf, PackFile.fingerprint(header.file(), file, table));
        return checked(new PowersCatalogue(new Source(header.code(), header.name(), version, asOf), content));
    }

    private static PowersCatalogue checked(PowersCatalogue catalogue) {
        TableCheck.of(catalogue).stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
        return catalogue;
    }

    private List<Offence> offences(
            PackEntry entry, List<PenaltyNoticeTable.Row> rows, List<Power> powers, LocalDate asOf) {
        var treatments = new OffenceTreatments(rows, powers, asOf);
        return entry.entries("penalty_notice_offences", treatments::read);
    }

    private static Agreement agreement(PackEntry entry) {
        return new Agreement(
                entry.text("code"), entry.text("name"), entry.text("text"), entry.word("confidence", Confidence.class));
    }

    private static NotAPower notAPower(PackEntry entry) {
        entry.skip("sources", "confidence");
        return new NotAPower(entry.text("code"), entry.text("name"), entry.text("reason"), entry.text("route"));
    }
}
