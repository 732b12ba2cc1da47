package tabard.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.approval.OrganisationApplication;
import tabard.approval.OrganisationAssessment;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.kernel.OrganisationId;

/**
 * The documents of an organisation that a force can see, by their ids.
 *
 * @param known those that are clean and shared with the force
 */
record ApprovalPapers(Map<DocumentId, Document> known, PageWords words) {

    /** A document as the force sees it: no address where it waits for the scanner. */
    record Paper(
            String label, @Nullable String name, @Nullable String href) {}

    static ApprovalPapers of(DocumentsView documents, PageWords words, OrganisationId organisation) {
        return new ApprovalPapers(
                documents.of(organisation).stream().collect(Collectors.toMap(Document::id, Function.identity())),
                words);
    }

    /** What an application shows. */
    List<Paper> shown(OrganisationApplication application) {
        var shown = application.evidence().documents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(given -> paper(words.get("approval.item." + given.getKey()), given.getValue()));
        var identity = application.evidence().controllers().stream()
                .flatMap(one ->
                        one.identity().stream().map(id -> paper("%s, %s".formatted(one.name(), one.position()), id)));
        return Stream.concat(shown, identity).toList();
    }

    /** The report of Police CPI. */
    @Nullable
    Paper report(@Nullable OrganisationAssessment assessment) {
        var recommendation = assessment == null ? null : assessment.recommendation();
        return recommendation == null ? null : paper(words.get("approval.report"), recommendation.report());
    }

    /** One document. */
    Paper paper(String label, DocumentId id) {
        var document = known.get(id);
        return document == null ? new Paper(label, null, null) : new Paper(label, document.name(), address(id));
    }

    /** Where the document is read; an auditor reads it by the API alone. */
    private static @Nullable String address(DocumentId id) {
        var role = SignedIn.current().role();
        return role == Role.AUDITOR ? null : "/%s/documents/%s".formatted(role.group(), id);
    }
}
