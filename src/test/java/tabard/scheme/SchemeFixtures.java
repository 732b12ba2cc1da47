package tabard.scheme;

import java.util.EnumMap;
import tabard.kernel.SchemeCode;
import tabard.powers.Invariant;
import tabard.powers.PowersCatalogue;
import tabard.powers.Rule;

/** The files of the product, and the same with a fault in them. */
final class SchemeFixtures {

    static final SchemeCode CSAS = new SchemeCode("csas");
    static final SchemeCode RSAS = new SchemeCode("rsas");
    static final Schemes SCHEMES = Schemes.load();
    static final Forces FORCES = Forces.load(SCHEMES);

    static final PackFile COMMUNITY = PackFile.at("schemes/csas/powers.yaml");
    static final PackFile RAILWAY = PackFile.at("schemes/rsas/powers.yaml");

    private SchemeFixtures() {}

    /** The file with the first occurrence of a text replaced, which must be there. */
    static PackFile with(PackFile file, String text, String replacement) {
        var at = file.content().indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("%s has no '%s'.".formatted(file.name(), text));
        }
        return new PackFile(
                file.name(),
                file.content().substring(0, at) + replacement + file.content().substring(at + text.length()));
    }

    /** Reads a catalogue as the pack of the community scheme would. */
    static PowersCatalogue read(PackFile powers) {
        return read(powers, COMMUNITY);
    }

    /** Reads a catalogue with the penalty-notice table of a file. */
    static PowersCatalogue read(PackFile powers, PackFile table) {
        var rules = new EnumMap<Rule, String>(Rule.class);
        for (var rule : Rule.values()) {
            rules.put(rule, rule.code());
        }
        var invariants = new EnumMap<Invariant, String>(Invariant.class);
        for (var invariant : Invariant.values()) {
            invariants.put(invariant, invariant.code());
        }
        var provisions = new SchemeReader.Provisions(rules, invariants);
        var header = new SchemeReader.Header(powers, CSAS, "Scheme", "PRA 2002", "para %s", provisions);
        return new CatalogueReader(header, powers).read(table);
    }
}
