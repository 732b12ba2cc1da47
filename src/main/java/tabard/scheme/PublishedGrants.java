package tabard.scheme;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersCatalogue;

/** What forces have published that they granted. */
@Component
public class PublishedGrants {

    private final Scheme scheme;
    private final List<PublishedGrant> all;

    @Autowired
    PublishedGrants(Schemes schemes, Forces forces) {
        this(schemes, forces, PackFile.at("schemes/published-grants.yaml"));
    }

    PublishedGrants(Schemes schemes, Forces forces, PackFile file) {
        this.scheme = file.read(entry -> {
            entry.keys().stream().filter(key -> !key.equals("meta")).forEach(entry::skip);
            return entry.map("meta", meta -> schemeOf(meta, schemes));
        });
        this.all = file.read(entry -> {
            entry.skip("meta", "counts");
            return entry.entries("grants", grant -> grant(grant, forces, scheme.powers()));
        });
    }

    /** Reads the published grants of the class path, for use without Spring. */
    public static PublishedGrants load(Schemes schemes, Forces forces) {
        return new PublishedGrants(schemes, forces);
    }

    /** The scheme under which they were granted. */
    public Scheme scheme() {
        return scheme;
    }

    /** All of them, in the order of the file. */
    public List<PublishedGrant> all() {
        return all;
    }

    /** Those of one force. */
    public List<PublishedGrant> of(ForceCode force) {
        return all.stream().filter(grant -> grant.force().equals(force)).toList();
    }

    /** The forces that have published any. */
    public List<ForceCode> forces() {
        return all.stream().map(PublishedGrant::force).distinct().toList();
    }

    private static Scheme schemeOf(PackEntry meta, Schemes schemes) {
        meta.skip("data_set", "format", "title", "as_of", "notice", "conventions");
        var word = meta.text("scheme");
        return schemes.runBy(word)
                .orElseThrow(() -> meta.fault("scheme", "no pack says that it is run by '%s'".formatted(word)));
    }

    private static PublishedGrant grant(PackEntry entry, Forces forces, PowersCatalogue catalogue) {
        entry.skip("organisation_count", "powers_confidence", "local_codes", "area_note", "note");
        entry.skip("date", "date_precision", "source_kind", "confidence", "field_confidence");
        return new PublishedGrant(
                entry.text("id"),
                force(entry, forces),
                entry.word("record_kind", RecordKind.class) == RecordKind.GROUP,
                entry.text("organisation"),
                entry.textOrNull("role"),
                entry.numberOrNull("people_count"),
                entry.texts("powers").stream()
                        .map(code -> known(entry, code, catalogue))
                        .toList(),
                entry.flag("powers_complete"),
                entry.entries("powers_unmapped", PublishedGrants::unmapped),
                entry.texts("pnd_codes"),
                entry.entries("law_notes", note -> effect(note, catalogue)),
                entry.texts("sources"));
    }

    private static ForceCode force(PackEntry entry, Forces forces) {
        var force = new ForceCode(entry.text("force"));
        if (forces.find(force).isEmpty()) {
            throw entry.fault("force", "there is no force '%s'".formatted(force));
        }
        return force;
    }

    private enum RecordKind {
        ORGANISATION,
        GROUP
    }

    private static PowerCode known(PackEntry entry, String text, PowersCatalogue catalogue) {
        var code = new PowerCode(text);
        if (catalogue.find(code).isEmpty()) {
            throw entry.fault("powers", "there is no power '%s'".formatted(code));
        }
        return code;
    }

    private static String unmapped(PackEntry entry) {
        entry.skip("possible_powers", "note");
        return entry.text("wording");
    }

    private static PublishedGrant.Effect effect(PackEntry entry, PowersCatalogue catalogue) {
        entry.skip("confidence");
        var power = Optional.ofNullable(entry.textOrNull("power"));
        return new PublishedGrant.Effect(
                power.map(code -> known(entry, code, catalogue)),
                entry.word("effect", PublishedGrant.Effect.Kind.class),
                entry.text("reason"));
    }
}
