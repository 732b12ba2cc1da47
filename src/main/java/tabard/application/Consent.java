package tabard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * What one person answered and consented to.
 *
 * @param application the application it was sent with; null until then
 * @param forces those that may be given what was answered
 * @param answers by the code of the question
 * @param statement the words consented to
 * @param signedOn the day on the paper, for {@link Way#PAPER}
 * @param recordedBy the account that says it holds the paper
 * @param hash of statement, answers, person, forces and moment: the receipt
 * @param withdrawnAt when it was taken back; null while it stands
 */
public record Consent(
        UUID id,
        @Nullable UUID draft,
        @Nullable UUID application,
        OrganisationId organisation,
        PersonId person,
        List<ForceCode> forces,
        Map<String, String> answers,
        String statement,
        String language,
        Way way,
        Instant givenAt,
        @Nullable LocalDate signedOn,
        @Nullable String recordedBy,
        String hash,
        @Nullable Instant withdrawnAt,
        @Nullable WithdrawnBy withdrawnBy) {

    /** How it was given. */
    public enum Way {
        /** By the person, through the link of an invitation. */
        LINK,
        /** On paper, which the employer holds. */
        PAPER
    }

    /** How it was taken back. */
    public enum WithdrawnBy {
        /** By the person, through the link of the receipt. */
        LINK,
        /** Told to the employer, who recorded it. */
        RECORD
    }

    public Consent {
        forces = List.copyOf(forces);
        answers = Map.copyOf(answers);
    }

    /** Whether it stands and covers these forces. */
    public boolean covers(List<ForceCode> asked) {
        return withdrawnAt == null && forces.containsAll(asked);
    }
}
