package tabard.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;

/** A consent about to be recorded, with all that its hash is over. */
record NewConsent(
        UUID draft,
        OrganisationId organisation,
        PersonId person,
        List<ForceCode> forces,
        Map<String, String> answers,
        String statement,
        String language,
        Instant at) {

    Consent by(Consent.Way way, @Nullable LocalDate signedOn, @Nullable String recordedBy) {
        var hashed = List.of(
                statement,
                language,
                person,
                forces.stream().sorted().toList(),
                new TreeMap<>(answers),
                at,
                way,
                String.valueOf(signedOn));
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
                Sha256.hex(hashed.toString().getBytes(StandardCharsets.UTF_8)),
                null,
                null);
    }
}
