package tabard.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
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
        var subject = new Subject(Subject.Kind.ORGANISATION, organisation.toString());
        for (var kind : ASKED) {
            var words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            upload.upload(
                    new NewDocument(organisation, subject, kind, null, Set.of()),
                    new SentFile(
                            "Demonstration, %s.txt".formatted(words),
                            "Demonstration: this stands for the %s of a made-up organisation.%n"
                                    .formatted(words)
                                    .getBytes(StandardCharsets.UTF_8)),
                    DemoAccounts.HOUSE);
        }
    }
}
