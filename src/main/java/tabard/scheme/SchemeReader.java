package tabard.scheme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.Invariant;
import tabard.powers.PowersCatalogue;
import tabard.powers.Rule;

/** Reads one pack, beginning with its {@code scheme.yaml}. */
final class SchemeReader {

    /** What of a {@code scheme.yaml} the catalogue needs. */
    record Header(PackFile file, SchemeCode code, String name, String act, String paragraph, Provisions provisions) {}

    /** The provisions behind the rules and the invariants. */
    record Provisions(Map<Rule, String> ofRules, Map<Invariant, String> ofInvariants) {}

    private SchemeReader() {}

    /** Reads the pack of a folder, beginning with its {@code scheme.yaml}. */
    static Scheme read(PackFolder folder) {
        var file = folder.file(PackFolder.SCHEME);
        return file.read(entry -> scheme(entry, file, folder));
    }

    private static Scheme scheme(PackEntry entry, PackFile file, PackFolder folder) {
        entry.skipIfPresent("kind");
        var code = folder.schemeCode(entry);
        var names = entry.map("name", SchemeReader::texts);
        return new Scheme(
                code,
                entry.text("short_name"),
                names,
                entry.text("law"),
                entry.text("run_by"),
                entry.text("case_prefix"),
                entry.map("count_sentence", SchemeReader::sentences),
                citations(entry),
                catalogue(entry, file, folder, code, names.getOrDefault("en", "")));
    }

    private static Optional<Citations> citations(PackEntry entry) {
        return entry.has("certificate") ? Optional.of(entry.map("certificate", Citations::read)) : Optional.empty();
    }

    private static Optional<PowersCatalogue> catalogue(
            PackEntry entry, PackFile file, PackFolder folder, SchemeCode code, String name) {
        var act = entry.text("act");
        var paragraph = entry.text("paragraph");
        var provisions = new Provisions(
                entry.map("provisions", rules -> byCode(rules, Rule.class, Rule::code)),
                entry.map("invariants", invariants -> byCode(invariants, Invariant.class, Invariant::code)));
        var own = entry.textOrNull("catalogue");
        var table = entry.textOrNull("penalty_notice_table");
        return Optional.ofNullable(own)
                .map(path -> new CatalogueReader(
                                new Header(file, code, name, act, paragraph, provisions), folder.file(path))
                        .read(table == null ? folder.file(path) : PackFile.at(table)));
    }

    private static <E extends Enum<E>> Map<E, String> byCode(PackEntry entry, Class<E> type, Function<E, String> code) {
        var provisions = new EnumMap<E, String>(type);
        for (var each : type.getEnumConstants()) {
            provisions.put(each, entry.text(code.apply(each)));
        }
        return provisions;
    }

    private static Map<String, Map<Country, String>> sentences(PackEntry entry) {
        return each(entry, language -> entry.map(language, SchemeReader::byCountry));
    }

    private static Map<Country, String> byCountry(PackEntry entry) {
        var texts = new EnumMap<Country, String>(Country.class);
        for (var country : Country.values()) {
            texts.put(country, entry.text(country.name()));
        }
        return texts;
    }

    private static Map<String, String> texts(PackEntry entry) {
        return each(entry, entry::text);
    }

    private static <T> Map<String, T> each(PackEntry entry, Function<String, T> reader) {
        var read = new LinkedHashMap<String, T>();
        entry.keys().stream().sorted().forEach(key -> read.put(key, reader.apply(key)));
        return read;
    }
}
