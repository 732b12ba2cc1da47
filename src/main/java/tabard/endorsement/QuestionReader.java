package tabard.endorsement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.endorsement.Question.Choice;
import tabard.endorsement.Question.Kind;
import tabard.endorsement.Question.MustBe;
import tabard.forms.DayBound;
import tabard.forms.Field;
import tabard.forms.Kind.Option;
import tabard.scheme.PackEntry;

/** Reads the questions of a pack's form, strictly. */
final class QuestionReader {

    private static final int LINE = 200;
    private static final int PARAGRAPH = 2_000;

    private final Set<String> variants;
    private final Set<String> codes = new HashSet<>();

    QuestionReader(Set<String> variants) {
        this.variants = variants;
    }

    Question read(PackEntry entry) {
        var code = code(entry);
        var kind = entry.word("kind", Kind.class);
        var label = WordingReader.read(entry, "label");
        var hint = entry.has("hint") ? WordingReader.read(entry, "hint") : null;
        var required = !entry.has("required") || entry.flag("required");
        var options = kind == Kind.CHOICE || kind == Kind.SEVERAL
                ? entry.entries("options", QuestionReader::option)
                : List.<Choice>of();
        var mustBe = entry.has("must_be") ? mustBe(entry, kind, options) : null;
        var published = entry.has("published") && entry.flag("published");
        if (published && kind == Kind.TICK) {
            throw entry.fault("published", "a statement to agree to is not shown on a list");
        }
        var check = new Field(
                code, label.in("en"), hint == null ? "" : hint.in("en"), required, check(entry, kind, options));
        return new Question(
                code,
                kind,
                label,
                hint,
                required,
                mustBe,
                entry.has("again") && entry.flag("again"),
                published,
                entry.has("variants") ? variants(entry) : Set.of(),
                options,
                check);
    }

    /** At least so many of some questions are answered. */
    Checklist.Rule group(PackEntry entry) {
        return ChecklistReader.atLeast(entry, codes);
    }

    private String code(PackEntry entry) {
        var code = entry.text("code");
        if (code.length() > 64 || !Question.CODE.matcher(code).matches()) {
            throw entry.fault("code", "'%s' is no code. Use lower-case words joined by hyphens".formatted(code));
        }
        if (!codes.add(code)) {
            throw entry.fault("code", "'%s' stands there twice".formatted(code));
        }
        return code;
    }

    private Set<String> variants(PackEntry entry) {
        var named = entry.texts("variants");
        for (var one : named) {
            if (!variants.contains(one)) {
                throw entry.fault("variants", "the scheme has no variant '%s'".formatted(one));
            }
        }
        return Set.copyOf(named);
    }

    private static Choice option(PackEntry entry) {
        return new Choice(entry.text("code"), WordingReader.within(entry));
    }

    private static MustBe mustBe(PackEntry entry, Kind kind, List<Choice> options) {
        var read =
                entry.map("must_be", inner -> new MustBe(inner.text("answer"), WordingReader.read(inner, "otherwise")));
        var possible = kind == Kind.YES_NO
                ? List.of("yes", "no")
                : options.stream().map(Choice::code).toList();
        if (!possible.contains(read.answer())) {
            throw entry.fault("must_be", "'%s' is no answer to it".formatted(read.answer()));
        }
        return read;
    }

    private static tabard.forms.Kind check(PackEntry entry, Kind kind, List<Choice> options) {
        return switch (kind) {
            case TEXT -> words(entry, false, LINE);
            case PARAGRAPH -> words(entry, true, PARAGRAPH);
            case NUMBER -> new tabard.forms.Kind.Amount(bound(entry, "least"), bound(entry, "most"), 0);
            case DAY -> new tabard.forms.Kind.Day(day(entry, "first"), day(entry, "last"));
            case TICK -> new tabard.forms.Kind.Tick();
            case YES_NO ->
                new tabard.forms.Kind.OneOf(List.of(new Option("yes", "Yes"), new Option("no", "No")), false);
            case CHOICE -> new tabard.forms.Kind.OneOf(offered(entry, options), options.size() > 8);
            case SEVERAL -> new tabard.forms.Kind.AnyOf(offered(entry, options));
            case DOCUMENT -> new tabard.forms.Kind.Words(false, 0, LINE, null);
        };
    }

    private static tabard.forms.Kind words(PackEntry entry, boolean paragraphs, int usual) {
        var most = entry.has("most") ? entry.number("most") : usual;
        if (most < 1 || most > 10_000) {
            throw entry.fault("most", "a text has 1 to 10000 characters");
        }
        return new tabard.forms.Kind.Words(paragraphs, 0, most, null);
    }

    private static @Nullable BigDecimal bound(PackEntry entry, String field) {
        return entry.has(field) ? BigDecimal.valueOf(entry.number(field)) : null;
    }

    private static @Nullable DayBound day(PackEntry entry, String field) {
        return entry.has(field) ? DayBound.parse(entry.text(field)) : null;
    }

    private static List<Option> offered(PackEntry entry, List<Choice> options) {
        if (options.isEmpty() || options.stream().map(Choice::code).distinct().count() < options.size()) {
            throw entry.fault("options", "give at least one option, each with a code of its own");
        }
        return options.stream()
                .map(option -> new Option(option.code(), option.label().in("en")))
                .toList();
    }
}
