package tabard.endorsement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tabard.endorsement.EndorsementScheme.Reviewer;
import tabard.endorsement.EndorsementScheme.Subject;
import tabard.kernel.ForceCode;
import tabard.scheme.PackEntry;
import tabard.scheme.PackFolder;

/** Reads the pack of a scheme without powers: {@code scheme.yaml}, {@code form.yaml} and, where there is one, {@code checklist.yaml}. */
final class EndorsementSchemeReader {

    /** The steps that a process model for such a scheme has. */
    private static final List<String> STEPS = List.of("UserTask_CheckEndorsement", "UserTask_AnswerQuery");

    private static final String CHECKLIST = "checklist.yaml";

    private final PackFolder folder;

    private EndorsementSchemeReader(PackFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads a pack.
     *
     * @throws tabard.scheme.PackFault if it cannot be used; the message names file, entry, field and line
     */
    static EndorsementScheme read(PackFolder folder) {
        var reader = new EndorsementSchemeReader(folder);
        return folder.file(PackFolder.SCHEME).read(reader::scheme);
    }

    /** What {@code form.yaml} holds. */
    private record FormPart(List<Question> questions, List<Checklist.Rule> groups, Wording declared) {}

    private EndorsementScheme scheme(PackEntry entry) {
        entry.skip("kind");
        entry.skipIfPresent("sources");
        var code = folder.schemeCode(entry);
        var never = entry.texts("words_never_used");
        var name = said(entry, "name", never);
        var word = said(entry, "word", never);
        var sticker = entry.has("sticker") ? said(entry, "sticker", never) : null;
        var variants = entry.has("variants") ? variants(entry) : Map.<String, Wording>of();
        var reviewer = entry.word("reviewed_by", Reviewer.class);
        var form = folder.file("form.yaml").read(inner -> form(inner, variants));
        return new EndorsementScheme(
                code,
                new PackVersion(entry.text("version"), folder.hash()),
                name,
                WordingReader.read(entry, "about"),
                WordingReader.read(entry, "owner"),
                word,
                entry.word("subject", Subject.class),
                process(entry),
                reviewer,
                force(entry, reviewer),
                WordingReader.read(entry, "basis"),
                entry.map("reconfirm", EndorsementSchemeReader::reconfirm),
                sticker,
                variants,
                form.questions(),
                form.groups(),
                form.declared(),
                checklist(variants));
    }

    private static Wording said(PackEntry entry, String field, List<String> never) {
        var words = WordingReader.read(entry, field);
        WordingReader.refuse(entry, field, words, never);
        return words;
    }

    private static Map<String, Wording> variants(PackEntry entry) {
        var read = new LinkedHashMap<String, Wording>();
        entry.entries("variants", one -> {
            var code = one.text("code");
            if (!Question.CODE.matcher(code).matches() || read.put(code, WordingReader.within(one)) != null) {
                throw one.fault("code", "'%s' is no code, or stands there twice".formatted(code));
            }
            return code;
        });
        return Collections.unmodifiableMap(read);
    }

    private static @Nullable ForceCode force(PackEntry entry, Reviewer reviewer) {
        if (!entry.has("force")) {
            return null;
        }
        if (reviewer != Reviewer.OFFICER) {
            throw entry.fault("force", "only officers belong to a force");
        }
        return new ForceCode(entry.text("force"));
    }

    /** A process model comes from the class path alone, and has the steps of such a scheme. */
    private static String process(PackEntry entry) {
        var process = entry.text("process");
        var model = new ClassPathResource("bpmn/%s.bpmn".formatted(process));
        if (!Question.CODE.matcher(process).matches() || !model.exists()) {
            throw entry.fault("process", "there is no process model '%s'".formatted(process));
        }
        try {
            var drawn = model.getContentAsString(StandardCharsets.UTF_8);
            if (!STEPS.stream().allMatch(drawn::contains)) {
                throw entry.fault("process", "the model '%s' is not one of a scheme without powers".formatted(process));
            }
        } catch (IOException unreadable) {
            throw entry.fault("process", "the model '%s' cannot be read".formatted(process));
        }
        return process;
    }

    private static Reconfirmation reconfirm(PackEntry entry) {
        var every = length(entry, "every");
        var reminders = entry.value("remind_before").items().stream()
                .map(item -> lengthOf(item))
                .toList();
        return new Reconfirmation(every, reminders, length(entry, "lapse_after"));
    }

    private static Period length(PackEntry entry, String field) {
        var length = lengthOf(entry.value(field));
        if (length.isZero()) {
            throw entry.fault(field, "a length such as P1Y or P60D is needed");
        }
        return length;
    }

    private static Period lengthOf(tabard.scheme.PackValue value) {
        var length = value.lengthOrNull();
        if (length == null || length.isNegative()) {
            throw value.fault("a length such as P1Y or P60D is needed");
        }
        return length;
    }

    private static FormPart form(PackEntry entry, Map<String, Wording> variants) {
        entry.skipIfPresent("meta");
        var reader = new QuestionReader(variants.keySet());
        var questions = entry.entries("questions", reader::read);
        if (questions.isEmpty()) {
            throw entry.fault("questions", "ask at least one question");
        }
        return new FormPart(
                questions,
                entry.has("answered") ? entry.entries("answered", reader::group) : List.of(),
                WordingReader.read(entry, "declaration"));
    }

    private Checklist checklist(Map<String, Wording> variants) {
        return folder.contents().containsKey(CHECKLIST)
                ? folder.file(CHECKLIST).read(new ChecklistReader(variants.keySet())::read)
                : Checklist.NONE;
    }
}
