package tabard.scheme;

import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.powers.Confidence;
import tabard.powers.PowerCode;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.ApplicationQuestion.Kind;
import tabard.scheme.ApplicationQuestion.MustBe;
import tabard.scheme.ApplicationQuestion.Option;
import tabard.scheme.AskedQuestion.ByForce;

/** Reads the {@code application.yaml} of a scheme, strictly: what names nothing that is there is a fault that says where. */
final class ApplicationListReader {

    /** The languages in which everything is worded. */
    private static final List<String> LANGUAGES = List.of("en", "cy");

    /** Stands for every force in what is usual. */
    static final ForceCode ANY = new ForceCode("any");

    private final Scheme scheme;
    private final Forces forces;
    private final Map<String, ApplicationQuestion> questions = new LinkedHashMap<>();
    private final Map<String, ByForce> stated = new HashMap<>();

    ApplicationListReader(Scheme scheme, Forces forces) {
        this.scheme = scheme;
        this.forces = forces;
    }

    ApplicationList read(PackFile file) {
        return file.read(entry -> {
            entry.skip("meta");
            entry.entries("questions", this::question);
            var all = new LinkedHashSet<>(entry.texts("asked_by_all"));
            all.forEach(code -> known(entry, "asked_by_all", code));
            var usual = new HashMap<>(stated);
            usual.keySet().retainAll(all);
            var own = new HashMap<ForceCode, Map<String, ByForce>>();
            entry.entries("forces", force -> force(force, own));
            return new ApplicationList(
                    List.copyOf(questions.values()), usual, own, entry.map("consent", ApplicationListReader::consent));
        });
    }

    private ApplicationQuestion question(PackEntry entry) {
        var code = new PowerCode(entry.text("code")).value();
        var kind = entry.word("kind", Kind.class);
        var read = new ApplicationQuestion(
                code,
                entry.word("asks", Asks.class),
                kind,
                entry.map("label", ApplicationListReader::texts),
                entry.has("hint") ? entry.map("hint", ApplicationListReader::texts) : Map.of(),
                entry.has("must_be") ? entry.map("must_be", ApplicationListReader::mustBe) : null,
                entry.has("powers") ? powers(entry) : Set.of(),
                kind == Kind.CHOICE ? entry.entries("options", ApplicationListReader::option) : List.of(),
                kind == Kind.DOCUMENT ? entry.text("document") : null);
        if (read.asks() == Asks.CANDIDATE && kind == Kind.DOCUMENT) {
            throw entry.fault("kind", "a person is not asked for a document here");
        }
        var mustBe = read.mustBe();
        if (mustBe != null && !read.admits(mustBe.answer())) {
            throw entry.fault("must_be", "'%s' is no answer to it".formatted(mustBe.answer()));
        }
        if (questions.put(code, read) != null) {
            throw entry.fault("code", "stands there twice");
        }
        stated.put(code, byForce(entry, ANY, Map.of(), kind));
        return read;
    }

    private ForceCode force(PackEntry entry, Map<ForceCode, Map<String, ByForce>> own) {
        var code = new ForceCode(entry.text("code"));
        if (forces.find(code).filter(one -> one.scheme().equals(scheme.code())).isEmpty()) {
            throw entry.fault("code", "no force of this scheme is called '%s'".formatted(code));
        }
        var asks = new HashMap<String, ByForce>();
        entry.entries("asks", one -> {
            var question = known(one, "question", one.text("question"));
            var label = one.has("label") ? one.map("label", ApplicationListReader::texts) : Map.<String, String>of();
            if (asks.put(question.code(), byForce(one, code, label, question.kind())) != null) {
                throw one.fault("question", "stands there twice");
            }
            return question;
        });
        if (own.put(code, asks) != null) {
            throw entry.fault("code", "stands there twice");
        }
        return code;
    }

    private static ByForce byForce(PackEntry entry, ForceCode force, Map<String, String> label, Kind kind) {
        var maxAge = entry.has("max_age") ? maxAge(entry, kind) : null;
        return new ByForce(force, label, maxAge, entry.word("confidence", Confidence.class), entry.text("source"));
    }

    private static @Nullable Period maxAge(PackEntry entry, Kind kind) {
        if (kind != Kind.DOCUMENT) {
            throw entry.fault("max_age", "only a document has an age");
        }
        return entry.value("max_age").lengthOrNull();
    }

    private ApplicationQuestion known(PackEntry entry, String field, String code) {
        var found = questions.get(code);
        if (found == null) {
            throw entry.fault(field, "there is no question '%s'".formatted(code));
        }
        return found;
    }

    private Set<PowerCode> powers(PackEntry entry) {
        var codes = entry.texts("powers").stream().map(PowerCode::new).collect(Collectors.toSet());
        codes.stream()
                .filter(code -> scheme.powers().find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw entry.fault("powers", "the scheme has no power '%s'".formatted(code));
                });
        return codes;
    }

    private static MustBe mustBe(PackEntry entry) {
        return new MustBe(entry.text("answer"), texts(entry));
    }

    private static Option option(PackEntry entry) {
        return new Option(new PowerCode(entry.text("code")).value(), texts(entry));
    }

    private static Map<String, String> consent(PackEntry entry) {
        var consent = texts(entry);
        consent.forEach((language, text) -> {
            if (!text.contains("{employer}") || !text.contains("{forces}")) {
                throw entry.fault(language, "it must name {employer} and {forces}");
            }
        });
        return consent;
    }

    private static Map<String, String> texts(PackEntry entry) {
        return LANGUAGES.stream().collect(Collectors.toMap(language -> language, entry::text));
    }
}
