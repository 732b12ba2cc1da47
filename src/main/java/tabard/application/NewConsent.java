package tabard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A consent about to be recorded, with all that its hash is over.
 *
 * @param at in whole microseconds, as it is kept
 */
record NewConsent(
        UUID draft,
        OrganisationId organisation,
        PersonId person,
        List<ForceCode> forces,
        Map<String, String> answers,
        String statement,
        String language,
        Instant at) {

    NewConsent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    Consent by(Consent.Way way, @Nullable LocalDate signedOn, @Nullable String recordedBy) {
        return new Consent(
                UUID.randomUUID(),
                draft,
                null,
                organisation,
                person,
                forces,
                answers,
                statement,
                language,
                way,
                at,
                signedOn,
                recordedBy,
                new ConsentText(this, way, signedOn).hash(),
                null,
                null);
    }
}
