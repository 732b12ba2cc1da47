package tabard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.Question;
import tabard.endorsement.Wording;

/** Says what a pack says in the language of whoever reads the page. */
@Component
class SchemeWords {

    private final PageWords words;

    SchemeWords(PageWords words) {
        this.words = words;
    }

    String said(Wording text) {
        return text.in(words.locale().getLanguage());
    }

    /** The name of a variant; null where there is none. */
    @Nullable
    String variant(EndorsementScheme scheme, @Nullable String variant) {
        var name = variant == null ? null : scheme.variants().get(variant);
        return name == null ? null : said(name);
    }

    /** The answers to some questions, in their order; those not answered are left out. */
    List<ShownAnswer> answers(List<Question> questions, Map<String, List<String>> answers) {
        return questions.stream()
                .filter(question -> answers.containsKey(question.code()))
                .map(question -> shown(question, answers.getOrDefault(question.code(), List.of())))
                .toList();
    }

    private ShownAnswer shown(Question question, List<String> answers) {
        return new ShownAnswer(
                said(question.label()),
                text(question, answers),
                question.kind() == Question.Kind.DOCUMENT ? answers.getFirst() : null);
    }

    private String text(Question question, List<String> answers) {
        return switch (question.kind()) {
            case YES_NO -> words.get("endorsement." + answers.getFirst());
            case TICK -> words.get("endorsement.tick");
            case DAY -> day(LocalDate.parse(answers.getFirst()));
            case DOCUMENT -> words.get("endorsement.document");
            case TEXT, PARAGRAPH, NUMBER, CHOICE, SEVERAL ->
                answers.stream()
                        .map(answer -> question.shown(answer, words.locale().getLanguage()))
                        .collect(Collectors.joining(", "));
        };
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()));
    }
}
