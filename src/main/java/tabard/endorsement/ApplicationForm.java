package tabard.endorsement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tabard.forms.Answers;
import tabard.forms.Form;

/** Checks what was answered to the questions of a scheme. */
final class ApplicationForm {

    /** Where answers stand in a request. */
    private static final String ANSWERS = "answers";

    private final EndorsementScheme scheme;
    private final List<Question> questions;
    private final List<AnswerFault> faults = new ArrayList<>();

    /** The questions of a variant that somebody answers now: all of them, or those asked again. */
    ApplicationForm(EndorsementScheme scheme, @Nullable String variant, Predicate<Question> now) {
        this.scheme = scheme;
        this.questions = scheme.asked(variant).stream().filter(now).toList();
    }

    /** With what is wrong around the form, which is told together with what is wrong in it. */
    ApplicationForm around(List<AnswerFault> before) {
        faults.addAll(before);
        return this;
    }

    /**
     * The good answers, as they are kept: no blank ones, and no questions that are not asked.
     *
     * @param given by the code of the question
     * @throws AnswersNotGood if any will not do
     */
    Map<String, List<String>> check(Map<String, List<String>> given, LocalDate today) {
        unknown(given.keySet());
        var form = new Form("pack", questions.stream().map(Question::check).toList());
        var answers = form.check(given, today);
        for (var error : answers.errors()) {
            add(question(error.field()), error.message(), error.arguments());
        }
        questions.stream().filter(one -> fine(one)).forEach(one -> mustBe(one, given));
        scheme.groups().forEach(group -> group(group, given));
        if (!faults.isEmpty()) {
            throw new AnswersNotGood(faults);
        }
        return kept(given, answers);
    }

    private void unknown(Set<String> given) {
        var unasked = new TreeSet<>(given);
        questions.forEach(question -> unasked.remove(question.code()));
        for (var code : unasked) {
            var label = new Wording(Map.of("en", code));
            faults.add(new AnswerFault(ANSWERS + "." + code, label, "endorsement.error.not-asked", List.of(), null));
        }
    }

    private void mustBe(Question question, Map<String, List<String>> given) {
        var mustBe = question.mustBe();
        var answer = texts(given, question);
        if (mustBe != null && !answer.isEmpty() && !answer.equals(List.of(mustBe.answer()))) {
            faults.add(new AnswerFault(
                    ANSWERS + "." + question.code(), question.label(), null, List.of(), mustBe.otherwise()));
        }
    }

    private void group(Checklist.Rule group, Map<String, List<String>> given) {
        var asked = questions.stream()
                .filter(question -> group.of().contains(question.code()))
                .toList();
        var answered = asked.stream()
                .filter(question -> !texts(given, question).isEmpty())
                .count();
        if (answered < Math.min(group.atLeast(), asked.size()) && asked.stream().allMatch(this::fine)) {
            add(
                    asked.getFirst(),
                    "endorsement.error.at-least",
                    List.of(group.atLeast(), group.of().size()));
        }
    }

    private Map<String, List<String>> kept(Map<String, List<String>> given, Answers answers) {
        var kept = new HashMap<String, List<String>>();
        for (var question : questions) {
            var texts = question.kind() == Question.Kind.DAY
                    ? answers.day(question.code()).stream()
                            .map(LocalDate::toString)
                            .toList()
                    : texts(given, question);
            if (!texts.isEmpty()) {
                kept.put(question.code(), texts);
            }
        }
        return kept;
    }

    private static List<String> texts(Map<String, List<String>> given, Question question) {
        var texts = given.getOrDefault(question.code(), List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return question.kind() == Question.Kind.TICK && texts.equals(List.of("on")) ? List.of("true") : texts;
    }

    private boolean fine(Question question) {
        return faults.stream().noneMatch(fault -> fault.field().equals(ANSWERS + "." + question.code()));
    }

    private void add(Question question, String message, List<Object> arguments) {
        faults.add(new AnswerFault(ANSWERS + "." + question.code(), question.label(), message, arguments, null));
    }

    private Question question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
