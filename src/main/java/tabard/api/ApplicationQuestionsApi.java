package tabard.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.application.ApplicationQuestions;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;
import tabard.scheme.Schemes;

/** What an application has to answer: the lists of some forces, compiled into one. */
@RestController
class ApplicationQuestionsApi {

    private final ApplicationQuestions questions;
    private final Schemes schemes;
    private final Query query;

    ApplicationQuestionsApi(ApplicationQuestions questions, Schemes schemes, Query query) {
        this.questions = questions;
        this.schemes = schemes;
        this.query = query;
    }

    /** One question, asked once. */
    record QuestionAnswer(
            String question,
            String asks,
            String kind,
            Map<String, String> label,
            Map<String, String> hint,
            @Nullable String mustBe,
            List<String> options,
            @Nullable String document,
            List<AskedBy> askedBy) {

        static QuestionAnswer of(AskedQuestion asked) {
            var question = asked.question();
            var mustBe = question.mustBe();
            return new QuestionAnswer(
                    question.code(),
                    question.asks().name(),
                    question.kind().name(),
                    question.label(),
                    question.hint(),
                    mustBe == null ? null : mustBe.answer(),
                    question.options().stream().map(option -> option.code()).toList(),
                    question.document(),
                    asked.by().stream().map(AskedBy::of).toList());
        }
    }

    /** How one force asks it: in its own words where it has any, with its own age limit, and where that is known from. */
    record AskedBy(
            String force,
            Map<String, String> label,
            @Nullable String maxAge,
            String confidence,
            String source) {

        static AskedBy of(AskedQuestion.ByForce by) {
            return new AskedBy(
                    by.force().value(),
                    by.label(),
                    by.maxAge() == null ? null : by.maxAge().toString(),
                    by.confidence().name(),
                    by.source());
        }
    }

    /** All of them at once: there are a few dozen at most. */
    @GetMapping("/api/v1/application-questions")
    Page<QuestionAnswer> all(
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam List<String> force,
            @RequestParam(required = false) @Nullable List<String> power) {
        var code = query.scheme("scheme", scheme).code();
        var powers = new HashSet<PowerCode>();
        if (power == null) {
            schemes.catalogue(code).all().forEach(one -> powers.add(one.code()));
        } else {
            power.forEach(one -> powers.add(Needed.read("power", one, PowerCode::new)));
        }
        var asked = new HashMap<ForceCode, Set<PowerCode>>();
        force.forEach(one -> asked.put(query.force("force", one).code(), powers));
        var items = new ArrayList<QuestionAnswer>();
        for (var asks : Asks.values()) {
            questions.of(code, asked, asks).stream().map(QuestionAnswer::of).forEach(items::add);
        }
        return Page.of(items, null, null);
    }
}
