package tabard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.intake.Submission.AskedOfForce;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/**
 * What was declared when an application was sent: kept word for word, and hashed.
 *
 * @param application the application it was sent as
 * @param asked the forces, each with the powers asked of it
 * @param statement the words of the declaration
 * @param name who declared
 */
public record Declared(
        UUID application,
        OrganisationId organisation,
        SchemeCode scheme,
        List<PersonId> people,
        List<AskedOfForce> asked,
        List<DeclaredAnswer> answers,
        List<DeclaredConsent> consents,
        String statement,
        String name,
        Instant at) {

    /**
     * One answer of the employer.
     *
     * @param label the question, in English
     * @param value as it was given
     * @param dated the day on the document
     * @param sha256 of the content of the document
     * @param forces those that asked
     */
    public record DeclaredAnswer(
            String code,
            String label,
            String value,
            @Nullable LocalDate dated,
            @Nullable String sha256,
            List<ForceCode> forces) {

        public DeclaredAnswer {
            forces = List.copyOf(forces);
        }
    }

    /** The consent of one person, by the hash on its receipt. */
    public record DeclaredConsent(PersonId person, UUID consent, String hash) {}

    public Declared {
        people = List.copyOf(people);
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
        consents = List.copyOf(consents);
    }
}
