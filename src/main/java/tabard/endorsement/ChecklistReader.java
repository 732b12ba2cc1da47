package tabard.endorsement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tabard.endorsement.Checklist.Criterion;
import tabard.endorsement.Checklist.Rule;
import tabard.scheme.PackEntry;

/** Reads the checklist of a pack, strictly: each rule names criteria that are there, and no criterion is left unused. */
final class ChecklistReader {

    private final Set<String> variants;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    ChecklistReader(Set<String> variants) {
        this.variants = variants;
    }

    Checklist read(PackEntry entry) {
        entry.skipIfPresent("meta");
        var criteria = entry.entries("criteria", this::criterion);
        var common = entry.has("rules") ? entry.entries("rules", this::rule) : List.<Rule>of();
        var own = new HashMap<String, List<Rule>>();
        if (entry.has("variants")) {
            entry.entries("variants", one -> own.put(variant(one, own.keySet()), one.entries("rules", this::rule)));
        }
        var unused = new ArrayList<>(codes);
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw entry.fault("rules", "no rule asks for %s".formatted(unused));
        }
        return new Checklist(criteria, common, own);
    }

    private Criterion criterion(PackEntry entry) {
        var code = entry.text("code");
        if (!Question.CODE.matcher(code).matches() || !codes.add(code)) {
            throw entry.fault("code", "'%s' is no code, or stands there twice".formatted(code));
        }
        return new Criterion(
                code,
                WordingReader.read(entry, "label"),
                entry.has("after_confirmation") && entry.flag("after_confirmation"));
    }

    private String variant(PackEntry entry, Set<String> before) {
        var code = entry.text("code");
        if (!variants.contains(code) || before.contains(code)) {
            throw entry.fault("code", "the scheme has no variant '%s', or it stands there twice".formatted(code));
        }
        return code;
    }

    private Rule rule(PackEntry entry) {
        var rule = entry.has("all_of") ? allOf(entry) : entry.map("at_least", inner -> atLeast(inner, codes));
        used.addAll(rule.of());
        return rule;
    }

    private Rule allOf(PackEntry entry) {
        var of = known(entry, "all_of", codes);
        return new Rule(of.size(), of);
    }

    /** Reads {@code {n: 1, of: [...]}} over some codes. */
    static Rule atLeast(PackEntry entry, Set<String> codes) {
        var n = entry.number("n");
        var of = known(entry, "of", codes);
        if (n < 1 || n > of.size()) {
            throw entry.fault("n", "at least %d of %d cannot be asked".formatted(n, of.size()));
        }
        return new Rule(n, of);
    }

    private static List<String> known(PackEntry entry, String field, Set<String> codes) {
        var of = entry.texts(field);
        if (of.isEmpty()) {
            throw entry.fault(field, "name at least one");
        }
        for (var code : of) {
            if (!codes.contains(code)) {
                throw entry.fault(field, "there is no '%s'".formatted(code));
            }
        }
        return of;
    }
}
