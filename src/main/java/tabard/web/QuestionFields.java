package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.application.Answer;
import tabard.evidence.Document;
import tabard.evidence.DocumentsView;
import tabard.evidence.Verdict;
import tabard.kernel.OrganisationId;
import tabard.party.PlainText;
import tabard.scheme.ApplicationQuestion;
import tabard.scheme.AskedQuestion;
import tabard.scheme.AskedQuestion.ByForce;

/** Puts the questions of an application on a page: each once, with who asks it and where forces differ. */
@Component
class QuestionFields {

    private static final String FIELD = "q-";
    private static final String DATED = "-dated";

    private final DocumentsView documents;
    private final PageWords words;

    QuestionFields(DocumentsView documents, PageWords words) {
        this.documents = documents;
        this.words = words;
    }

    /** The name of the field that answers a question. */
    static String name(String code) {
        return FIELD + code;
    }

    /** The questions asked of an employer, with its answers and, where it has given none, the document that fits. */
    List<StepField> ofOrganisation(
            OrganisationId organisation, List<AskedQuestion> asked, int forces, Map<String, Answer> answers) {
        var fields = new ArrayList<StepField>();
        for (var one : asked) {
            var choices = choices(organisation, one.question());
            var answer = answers.get(one.question().code());
            fields.add(field(one, forces, choices, answer == null ? first(choices) : answer.value()));
            if (one.maxAge().isPresent()) {
                fields.add(dated(one, answer));
            }
        }
        return fields;
    }

    /** The questions asked of a person. */
    List<StepField> ofCandidate(List<AskedQuestion> asked, int forces, Map<String, String> answers) {
        return asked.stream()
                .map(one ->
                        field(one, forces, List.of(), answers.get(one.question().code())))
                .toList();
    }

    /** What was answered; what is no day is among the errors, and left out. */
    Map<String, Answer> read(HttpServletRequest request, List<AskedQuestion> asked, PageErrors errors) {
        var answers = new HashMap<String, Answer>();
        for (var one : asked) {
            var name = name(one.question().code());
            var typed = TypedDate.from(request, name + DATED);
            var day = one.maxAge().isEmpty() || typed.isBlank()
                    ? null
                    : typed.read(name + DATED, errors).orElse(null);
            text(request, name, errors)
                    .ifPresent(value -> answers.put(one.question().code(), new Answer(value, day)));
        }
        return answers;
    }

    /** What a person answered. */
    static Map<String, String> texts(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().value()));
    }

    String said(Map<String, String> text) {
        return text.getOrDefault(words.locale().getLanguage(), text.getOrDefault("en", ""));
    }

    private static Optional<String> text(HttpServletRequest request, String name, PageErrors errors) {
        var given = request.getParameter(name);
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (PlainText.firstHidden(text.replaceAll("\\R", " ")).isPresent()) {
            errors.add(name, "typed.hidden");
        }
        return Optional.of(text);
    }

    private StepField field(AskedQuestion asked, int forces, List<Choice> choices, @Nullable String value) {
        var question = asked.question();
        return new StepField(
                name(question.code()),
                switch (question.kind()) {
                    case TEXT -> "textarea";
                    case DOCUMENT -> "select";
                    case YES_NO, CHOICE -> "radios";
                },
                said(question.label()),
                hint(asked, forces),
                choices.isEmpty() ? options(question) : choices,
                new TypedDate("", "", ""),
                value);
    }

    private StepField dated(AskedQuestion asked, @Nullable Answer answer) {
        var day = answer == null ? null : answer.dated();
        return new StepField(
                name(asked.question().code()) + DATED,
                "date",
                words.get("apply.questions.dated", said(asked.question().label())),
                asked.maxAge()
                        .map(most -> words.get("apply.questions.max-age", most.toTotalMonths()))
                        .orElse(null),
                List.of(),
                day == null ? new TypedDate("", "", "") : TypedDate.of(day),
                null);
    }

    private List<Choice> options(ApplicationQuestion question) {
        return switch (question.kind()) {
            case YES_NO ->
                List.of(
                        Choice.of("yes", words.get("apply.questions.yes")),
                        Choice.of("no", words.get("apply.questions.no")));
            case CHOICE ->
                question.options().stream()
                        .map(option -> Choice.of(option.code(), said(option.label())))
                        .toList();
            case DOCUMENT -> List.of(Choice.of("", words.get("apply.questions.no-document")));
            case TEXT -> List.of();
        };
    }

    private List<Choice> choices(OrganisationId organisation, ApplicationQuestion question) {
        return documents.of(organisation).stream()
                .filter(document -> document.kind().name().equals(question.document()))
                .filter(document -> document.verdict() != Verdict.REFUSED && document.replacedBy() == null)
                .filter(document -> !document.expired(words.today()))
                .sorted(Comparator.comparing(Document::uploadedAt).reversed())
                .map(document -> Choice.of(document.id().toString(), document.name()))
                .toList();
    }

    private static @Nullable String first(List<Choice> choices) {
        return choices.isEmpty() ? null : choices.getFirst().value();
    }

    /** What the question means, who asks it, and where forces differ. */
    private String hint(AskedQuestion asked, int forces) {
        var parts = new ArrayList<String>();
        if (!asked.question().hint().isEmpty()) {
            parts.add(said(asked.question().hint()));
        }
        if (asked.by().size() < forces) {
            parts.add(words.get(
                    "apply.questions.asked-by",
                    asked.by().stream().map(one -> words.force(one.force())).collect(Collectors.joining(", "))));
        }
        asked.inOtherWords()
                .forEach(one ->
                        parts.add(words.get("apply.questions.in-words", words.force(one.force()), said(one.label()))));
        if (asked.agesDiffer()) {
            parts.add(words.get(
                    "apply.questions.ages", asked.by().stream().map(this::age).collect(Collectors.joining("; "))));
        }
        return String.join(" ", parts);
    }

    private String age(ByForce one) {
        var most = one.maxAge();
        return words.force(one.force()) + ": " + (most == null ? words.get("apply.questions.any-age") : months(most));
    }

    private String months(Period most) {
        return words.get("apply.questions.months", most.toTotalMonths());
    }
}
