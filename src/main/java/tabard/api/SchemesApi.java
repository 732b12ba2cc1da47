package tabard.api;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.endorsement.Checklist;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.PackVersion;
import tabard.endorsement.Question;
import tabard.endorsement.Wording;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.scheme.PackFolder.Kind;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Every scheme there is a pack for, for anybody; and what one without powers asks of whoever applies. */
@RestController
class SchemesApi {

    private final Schemes schemes;
    private final EndorsementSchemes endorsements;

    SchemesApi(Schemes schemes, EndorsementSchemes endorsements) {
        this.schemes = schemes;
        this.endorsements = endorsements;
    }

    /** A scheme in a line; words are by language. */
    record SchemeLine(SchemeCode code, Kind kind, Map<String, String> name) {

        static SchemeLine of(Scheme scheme) {
            return new SchemeLine(scheme.code(), Kind.POWERS, Map.of("en", scheme.name("en"), "cy", scheme.name("cy")));
        }

        static SchemeLine of(EndorsementScheme scheme) {
            return new SchemeLine(scheme.code(), Kind.ENDORSEMENT, scheme.name().byLanguage());
        }
    }

    /** A scheme without powers, whole; words are by language. */
    record SchemeAnswer(
            SchemeCode code,
            Kind kind,
            PackVersion version,
            Map<String, String> name,
            Map<String, String> about,
            Map<String, String> owner,
            Map<String, String> word,
            EndorsementScheme.Subject subject,
            String process,
            EndorsementScheme.Reviewer reviewedBy,
            @Nullable ForceCode force,
            boolean forceNamed,
            Map<String, String> basis,
            ReconfirmAnswer reconfirm,
            List<NamedAnswer> variants,
            Map<String, String> declaration,
            List<QuestionAnswer> questions,
            List<RuleAnswer> answered,
            List<CriterionAnswer> criteria,
            List<VariantRules> rules) {}

    /** How often an entry is confirmed again. */
    record ReconfirmAnswer(Period every, List<Period> remindBefore, Period lapseAfter) {}

    /** A code and its words. */
    record NamedAnswer(String code, Map<String, String> name) {}

    /** One question; {@code variants} is empty where all are asked it. */
    record QuestionAnswer(
            String code,
            Question.Kind kind,
            Map<String, String> label,
            @Nullable Map<String, String> hint,
            boolean required,
            @Nullable String mustBe,
            boolean again,
            boolean published,
            List<String> variants,
            List<NamedAnswer> options) {

        static QuestionAnswer of(Question question) {
            var hint = question.hint();
            var mustBe = question.mustBe();
            return new QuestionAnswer(
                    question.code(),
                    question.kind(),
                    question.label().byLanguage(),
                    hint == null ? null : hint.byLanguage(),
                    question.required(),
                    mustBe == null ? null : mustBe.answer(),
                    question.again(),
                    question.published(),
                    question.variants().stream().sorted().toList(),
                    question.options().stream()
                            .map(option -> named(option.code(), option.label()))
                            .toList());
        }
    }

    /** At least so many of these. */
    record RuleAnswer(int atLeast, List<String> of) {

        static RuleAnswer of(Checklist.Rule rule) {
            return new RuleAnswer(rule.atLeast(), rule.of());
        }
    }

    /** One thing to be found. */
    record CriterionAnswer(String code, Map<String, String> label, boolean afterConfirmation) {}

    /** The rules of a variant; {@code variant} is null where the scheme has none. */
    record VariantRules(@Nullable String variant, List<RuleAnswer> rules) {}

    @GetMapping("/api/v1/schemes")
    Page<SchemeLine> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                Stream.concat(
                                schemes.all().stream().map(SchemeLine::of),
                                endorsements.all().stream().map(SchemeLine::of))
                        .toList(),
                cursor,
                limit);
    }

    @GetMapping("/api/v1/schemes/{scheme}")
    Object one(@PathVariable SchemeCode scheme) {
        return schemes.find(scheme).<Object>map(SchemeLine::of).orElseGet(() -> answer(endorsements.get(scheme)));
    }

    private static SchemeAnswer answer(EndorsementScheme scheme) {
        var reconfirm = scheme.reconfirmation();
        return new SchemeAnswer(
                scheme.code(),
                Kind.ENDORSEMENT,
                scheme.version(),
                scheme.name().byLanguage(),
                scheme.about().byLanguage(),
                scheme.owner().byLanguage(),
                scheme.word().byLanguage(),
                scheme.subject(),
                scheme.process(),
                scheme.reviewer(),
                scheme.force(),
                scheme.forceNamed(),
                scheme.basis().byLanguage(),
                new ReconfirmAnswer(reconfirm.every(), reconfirm.reminders(), reconfirm.lapse()),
                scheme.variants().entrySet().stream()
                        .map(one -> named(one.getKey(), one.getValue()))
                        .toList(),
                scheme.declared().byLanguage(),
                scheme.questions().stream().map(QuestionAnswer::of).toList(),
                scheme.groups().stream().map(RuleAnswer::of).toList(),
                scheme.checklist().criteria().stream()
                        .map(one -> new CriterionAnswer(one.code(), one.label().byLanguage(), one.after()))
                        .toList(),
                rules(scheme));
    }

    private static List<VariantRules> rules(EndorsementScheme scheme) {
        var list = scheme.checklist();
        return scheme.variants().isEmpty()
                ? List.of(rules(list, null))
                : scheme.variants().keySet().stream()
                        .map(variant -> rules(list, variant))
                        .toList();
    }

    private static VariantRules rules(Checklist list, @Nullable String variant) {
        return new VariantRules(
                variant, list.rules(variant).stream().map(RuleAnswer::of).toList());
    }

    private static NamedAnswer named(String code, Wording words) {
        return new NamedAnswer(code, words.byLanguage());
    }
}
