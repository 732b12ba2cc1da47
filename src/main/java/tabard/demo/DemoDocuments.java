package tabard.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.approval.EvidenceItem;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.kernel.OrganisationId;

/** The documents that every force asks for in an application, so that somebody can apply at once. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoDocuments {

    private static final List<DocumentKind> ASKED = List.of(
            DocumentKind.INSURANCE,
            DocumentKind.COMPLAINTS_PROCEDURE,
            DocumentKind.SUPERVISION_PLAN,
            DocumentKind.TRAINING);

    private final UploadDocument upload;

    DemoDocuments(UploadDocument upload) {
        this.upload = upload;
    }

    /** Sends one of each for an organisation. */
    void send(OrganisationId organisation) {
        ASKED.forEach(kind -> send(organisation, kind, kind.name(), null));
    }

    /** Sends what shows one thing about an organisation that applies to be approved. */
    DocumentId send(OrganisationId organisation, EvidenceItem item, @Nullable LocalDate expiresOn) {
        return send(organisation, Objects.requireNonNull(item.kind()), item.name(), expiresOn);
    }

    private DocumentId send(
            OrganisationId organisation, DocumentKind kind, String name, @Nullable LocalDate expiresOn) {
        var words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return upload.upload(
                new NewDocument(
                        organisation,
                        new Subject(Subject.Kind.ORGANISATION, organisation.toString()),
                        kind,
                        expiresOn,
                        Set.of()),
                new SentFile(
                        "Demonstration, %s.txt".formatted(words),
                        "Demonstration: this stands for the %s of a made-up organisation.%n"
                                .formatted(words)
                                .getBytes(StandardCharsets.UTF_8)),
                DemoAccounts.HOUSE);
    }
}
