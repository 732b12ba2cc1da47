package tabard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationQuestions;
import tabard.intake.Missing;
import tabard.kernel.ForceCode;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.scheme.ApplicationQuestion;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;

/** Says what an application lacks in the language of whoever reads the page, field by field. */
@Component
class ApplyErrors {

    private static final String ANSWERS = "answers.";

    private final ApplicationQuestions questions;
    private final QuestionFields fields;
    private final PeopleView people;
    private final PageWords words;

    ApplyErrors(ApplicationQuestions questions, QuestionFields fields, PeopleView people, PageWords words) {
        this.questions = questions;
        this.fields = fields;
        this.people = people;
        this.words = words;
    }

    /** Says it at the fields of a page that asks these questions. */
    void atFields(List<AskedQuestion> asked, List<Missing> missing, PageErrors errors) {
        var byCode = byCode(asked);
        for (var one : missing) {
            var question = byCode.get(one.field().replace(ANSWERS, ""));
            if (question != null) {
                var dated = one.code().equals("document-undated") || one.code().equals("document-old");
                errors.addText(QuestionFields.name(question.code()) + (dated ? "-dated" : ""), said(question, one));
            } else {
                errors.addText(one.field(), words.get("apply.missing." + one.code()));
            }
        }
    }

    /** Says it where the whole application is looked over: without a field, since each has a page of its own. */
    void all(ApplicationDraft draft, List<Missing> missing, PageErrors errors) {
        var byCode = byCode(questions.of(draft, Asks.ORGANISATION));
        var names = people.everEmployedBy(draft.organisation()).stream()
                .collect(Collectors.toMap(one -> one.person().toString(), Employee::name, (first, again) -> again));
        draft.forces().forEach(force -> names.put(force.value(), words.force(force)));
        for (var one : missing) {
            var question = byCode.get(one.field().replace(ANSWERS, ""));
            errors.addText(null, question == null ? said(one, names) : said(question, one));
        }
    }

    private String said(Missing missing, Map<String, String> names) {
        var reason = missing.reason();
        if (reason != null) {
            return words.get(
                    "apply.missing.rules",
                    words.force(new ForceCode(inBrackets(missing.field()))),
                    reason.message(words.locale()) + " " + reason.needs(words.locale()));
        }
        var arguments = new ArrayList<Object>(missing.arguments());
        arguments.replaceAll(argument -> names.getOrDefault(String.valueOf(argument), String.valueOf(argument)));
        return words.get("apply.missing." + missing.code(), arguments.toArray());
    }

    private String said(ApplicationQuestion question, Missing missing) {
        var mustBe = question.mustBe();
        var arguments = new ArrayList<Object>(missing.arguments());
        arguments.set(0, fields.said(question.label()));
        if (mustBe != null && missing.code().equals("must-be")) {
            arguments.set(1, fields.said(mustBe.otherwise()));
        }
        return words.get("apply.missing." + missing.code(), arguments.toArray());
    }

    private static String inBrackets(String field) {
        return field.substring(field.indexOf('[') + 1, field.indexOf(']'));
    }

    private static Map<String, ApplicationQuestion> byCode(List<AskedQuestion> asked) {
        return asked.stream()
                .map(AskedQuestion::question)
                .collect(Collectors.toMap(ApplicationQuestion::code, question -> question));
    }
}
