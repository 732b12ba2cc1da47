package tabard.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.application.Answer;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationQuestions;
import tabard.application.Consent;
import tabard.application.Consents;
import tabard.application.Declarations;
import tabard.application.Declared.DeclaredAnswer;
import tabard.evidence.Document;
import tabard.evidence.DocumentsView;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.ForceCode;
import tabard.scheme.ApplicationQuestion;
import tabard.scheme.ApplicationQuestion.Asks;
import tabard.scheme.AskedQuestion;

/** Puts what an application says on a page: before it is sent, and on the cases that came of it. */
@Component
class DeclaredRows {

    private final ApplicationQuestions questions;
    private final Declarations declarations;
    private final Consents consents;
    private final CaseFiles cases;
    private final DocumentsView documents;
    private final QuestionFields fields;
    private final PageWords words;

    DeclaredRows(
            ApplicationQuestions questions,
            Declarations declarations,
            Consents consents,
            CaseFiles cases,
            DocumentsView documents,
            QuestionFields fields,
            PageWords words) {
        this.questions = questions;
        this.declarations = declarations;
        this.consents = consents;
        this.cases = cases;
        this.documents = documents;
        this.fields = fields;
        this.words = words;
    }

    /**
     * What an application said, as the force of one case reads it.
     *
     * @param hash over all that was declared
     * @param own what the person answered for themselves
     * @param consent the person's consent; null where there is none
     */
    record OnCase(
            String name,
            String hash,
            List<DeclaredRow> answers,
            List<DeclaredRow> own,
            @Nullable Consent consent) {}

    /** The answers of a draft, so far. */
    List<DeclaredRow> of(ApplicationDraft draft) {
        return questions.of(draft, Asks.ORGANISATION).stream()
                .map(asked -> row(
                        asked,
                        draft.answers().get(asked.question().code()),
                        asked.by().size() == draft.forces().size()
                                ? ""
                                : named(asked.by().stream()
                                        .map(AskedQuestion.ByForce::force)
                                        .toList())))
                .toList();
    }

    /** What the application of a case said, if one was declared here. */
    @Nullable
    OnCase of(CaseFile file) {
        var application = cases.applicationOf(file.reference());
        var kept = declarations.of(application).orElse(null);
        if (kept == null) {
            return null;
        }
        var powers = Map.of(file.force(), file.powers());
        var byCode = questions.of(file.scheme(), powers, Asks.ORGANISATION).stream()
                .collect(Collectors.toMap(asked -> asked.question().code(), asked -> asked));
        var consent = consents.of(application, file.person()).orElse(null);
        return new OnCase(
                kept.declared().name(),
                kept.hash(),
                kept.declared().answers().stream()
                        .filter(answer -> answer.forces().contains(file.force()))
                        .map(answer -> row(byCode.get(answer.code()), answer))
                        .toList(),
                consent == null
                        ? List.of()
                        : questions.of(file.scheme(), powers, Asks.CANDIDATE).stream()
                                .map(asked -> row(
                                        asked,
                                        Answer.of(consent.answers()
                                                .getOrDefault(asked.question().code(), "")),
                                        ""))
                                .toList(),
                consent);
    }

    private DeclaredRow row(@Nullable AskedQuestion asked, DeclaredAnswer answer) {
        return asked == null
                ? new DeclaredRow(answer.label(), answer.value(), "")
                : row(asked, new Answer(answer.value(), answer.dated()), "");
    }

    private DeclaredRow row(AskedQuestion asked, @Nullable Answer answer, String askedBy) {
        var question = asked.question();
        return new DeclaredRow(
                fields.said(question.label()),
                answer == null || answer.value().isEmpty()
                        ? words.get("apply.check.unanswered")
                        : said(question, answer.value()),
                askedBy);
    }

    private String said(ApplicationQuestion question, String value) {
        return switch (question.kind()) {
            case TEXT -> value;
            case YES_NO -> words.get("apply.questions." + value);
            case CHOICE ->
                question.options().stream()
                        .filter(option -> option.code().equals(value))
                        .findFirst()
                        .map(option -> fields.said(option.label()))
                        .orElse(value);
            case DOCUMENT ->
                documents.all().stream()
                        .filter(document -> document.id().toString().equals(value))
                        .findFirst()
                        .map(Document::name)
                        .orElseGet(() -> words.get("apply.check.document-out-of-sight"));
        };
    }

    private String named(List<ForceCode> forces) {
        return forces.stream().map(words::force).collect(Collectors.joining(", "));
    }
}
