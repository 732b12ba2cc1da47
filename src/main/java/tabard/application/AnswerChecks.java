package tabard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.evidence.Verdict;
import tabard.intake.Missing;
import tabard.kernel.OrganisationId;
import tabard.scheme.AskedQuestion;

/** Finds what is missing from answers, or will not do, question by question. */
@Component
class AnswerChecks {

    private final DocumentsView documents;

    AnswerChecks(DocumentsView documents) {
        this.documents = documents;
    }

    /** Looks at the answers of an employer, documents among them. */
    List<Missing> ofOrganisation(
            OrganisationId organisation, List<AskedQuestion> asked, Map<String, Answer> answers, LocalDate today) {
        var sent = documents.of(organisation).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return asked.stream()
                .flatMap(one -> check(one, answers.get(one.question().code()), sent, today).stream())
                .toList();
    }

    /** Looks at what a person answered. */
    static List<Missing> ofCandidate(List<AskedQuestion> asked, Map<String, String> answers) {
        return asked.stream()
                .flatMap(one -> plain(one, answers.get(one.question().code())).stream())
                .toList();
    }

    private static List<Missing> check(
            AskedQuestion asked, @Nullable Answer answer, Map<DocumentId, Document> sent, LocalDate today) {
        var question = asked.question();
        if (question.document() == null || answer == null) {
            return plain(asked, answer == null ? null : answer.value()).stream().toList();
        }
        var document = Optional.ofNullable(sent.get(read(answer.value())))
                .filter(one -> one.kind().name().equals(question.document()))
                .orElse(null);
        var missing = new ArrayList<Missing>();
        if (document == null) {
            missing.add(of(asked, "document-unknown", "choose one of your documents of this kind."));
        } else if (document.verdict() == Verdict.REFUSED || document.replacedBy() != null) {
            missing.add(of(asked, "document-gone", "this document was refused or replaced. Choose another."));
        } else if (document.expired(today)) {
            missing.add(of(asked, "document-expired", "this document no longer counts. Upload one that does."));
        }
        missing.addAll(age(asked, answer.dated(), today));
        return missing;
    }

    private static List<Missing> age(AskedQuestion asked, @Nullable LocalDate dated, LocalDate today) {
        var most = asked.maxAge().orElse(null);
        if (most == null) {
            return List.of();
        }
        if (dated == null || dated.isAfter(today)) {
            return List.of(of(asked, "document-undated", "give the day that stands on the document."));
        }
        return dated.plus(most).isBefore(today)
                ? List.of(of(
                        asked,
                        "document-old",
                        "a document of %s is older than the %d months that are allowed. Upload a newer one."
                                .formatted(dated, most.toTotalMonths()),
                        dated,
                        most.toTotalMonths()))
                : List.of();
    }

    private static Optional<Missing> plain(AskedQuestion asked, @Nullable String answer) {
        var question = asked.question();
        if (answer == null || answer.isBlank()) {
            return Optional.of(of(asked, "unanswered", "this needs an answer."));
        }
        if (!question.admits(answer)) {
            return Optional.of(of(asked, "not-an-answer", "this is no answer to it."));
        }
        var mustBe = question.mustBe();
        if (mustBe == null || mustBe.answer().equals(answer)) {
            return Optional.empty();
        }
        var otherwise = mustBe.otherwise().getOrDefault("en", "");
        return Optional.of(of(asked, "must-be", otherwise, otherwise));
    }

    private static Missing of(AskedQuestion asked, String code, String sentence, Object... arguments) {
        var question = asked.question();
        var all = new ArrayList<Object>(List.of(question.label().getOrDefault("en", question.code())));
        all.addAll(List.of(arguments));
        return Missing.of("answers." + question.code(), code, all.getFirst() + ": " + sentence, all.toArray());
    }

    private static @Nullable DocumentId read(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
