package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.endorsement.AnswerFault;
import tabard.endorsement.AnswersNotGood;
import tabard.endorsement.Question;
import tabard.endorsement.Wording;
import tabard.evidence.DocumentsView;
import tabard.evidence.Verdict;
import tabard.kernel.OrganisationId;

/** Puts the questions of a pack on a page, in the language of whoever reads it, and reads what comes back. */
@Component
class PackFields {

    /** Begins the name of each field, so that none is taken for one of ours. */
    private static final String PREFIX = "q-";

    private final DocumentsView documents;
    private final PageWords words;

    PackFields(DocumentsView documents, PageWords words) {
        this.documents = documents;
        this.words = words;
    }

    /** Says words of a pack in the language of whoever reads. */
    String said(Wording text) {
        return text.in(words.locale().getLanguage());
    }

    /** The questions with what was answered so far. */
    List<StepField> fields(List<Question> questions, Map<String, List<String>> answers, OrganisationId organisation) {
        return questions.stream()
                .map(question -> field(question, answers.getOrDefault(question.code(), List.of()), organisation))
                .toList();
    }

    private StepField field(Question question, List<String> answers, OrganisationId organisation) {
        var hint = question.hint();
        var label = said(question.label());
        return new StepField(
                PREFIX + question.code(),
                kind(question),
                question.required() ? label : words.get("endorsement.optional", label),
                hint == null ? null : said(hint),
                options(question, organisation),
                typed(question, answers),
                answers.isEmpty() ? null : String.join("\n", answers));
    }

    private static String kind(Question question) {
        return switch (question.kind()) {
            case TEXT, NUMBER -> "text";
            case PARAGRAPH -> "textarea";
            case DAY -> "date";
            case TICK, SEVERAL -> "checkboxes";
            case YES_NO -> "radios";
            case CHOICE -> question.options().size() > 8 ? "select" : "radios";
            case DOCUMENT -> "select";
        };
    }

    private List<Choice> options(Question question, OrganisationId organisation) {
        return switch (question.kind()) {
            case YES_NO ->
                List.of(Choice.of("yes", words.get("endorsement.yes")), Choice.of("no", words.get("endorsement.no")));
            case TICK -> List.of(Choice.of("true", words.get("endorsement.tick")));
            case CHOICE, SEVERAL -> choices(question);
            case DOCUMENT -> documents(organisation);
            case TEXT, PARAGRAPH, NUMBER, DAY -> List.of();
        };
    }

    private List<Choice> choices(Question question) {
        var all = new ArrayList<Choice>();
        if (kind(question).equals("select")) {
            all.add(Choice.of("", words.get("endorsement.choose")));
        }
        question.options().forEach(option -> all.add(Choice.of(option.code(), said(option.label()))));
        return all;
    }

    private List<Choice> documents(OrganisationId organisation) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", words.get("endorsement.no-document")));
        documents.of(organisation).stream()
                .filter(document -> document.verdict() != Verdict.REFUSED && document.replacedBy() == null)
                .forEach(document -> all.add(Choice.of(document.id().toString(), document.name())));
        return all;
    }

    private static TypedDate typed(Question question, List<String> answers) {
        if (question.kind() != Question.Kind.DAY || answers.isEmpty()) {
            return new TypedDate("", "", "");
        }
        var parts = answers.getFirst().split("-", 3);
        return parts.length < 3 ? new TypedDate("", "", "") : new TypedDate(parts[2], parts[1], parts[0]);
    }

    /** What was answered, as it was typed; a day is year, month and day with hyphens between them. */
    Map<String, List<String>> read(HttpServletRequest request, List<Question> questions) {
        var read = new HashMap<String, List<String>>();
        for (var question : questions) {
            var name = PREFIX + question.code();
            if (question.kind() == Question.Kind.DAY) {
                var typed = TypedDate.from(request, name);
                if (!typed.isBlank()) {
                    read.put(question.code(), List.of(String.join("-", typed.year(), typed.month(), typed.day())));
                }
            } else if (request.getParameterValues(name) instanceof String[] values) {
                read.put(question.code(), Arrays.asList(values));
            }
        }
        return read;
    }

    /** Puts what will not do among the errors of a page, each at its field. */
    void say(AnswersNotGood notGood, PageErrors errors) {
        for (var fault : notGood.faults()) {
            var field = fault.field().replace("answers.", PREFIX).replace("subject.", "");
            errors.addText(field, sentence(fault));
        }
    }

    private String sentence(AnswerFault fault) {
        var own = fault.own();
        if (own != null) {
            return said(own);
        }
        var arguments = new ArrayList<Object>();
        arguments.add(said(fault.label()));
        fault.arguments().forEach(argument -> arguments.add(readable(argument)));
        return words.get(String.valueOf(fault.message()), arguments.toArray());
    }

    private Object readable(@Nullable Object argument) {
        return argument instanceof LocalDate day
                ? day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()))
                : String.valueOf(argument);
    }
}
