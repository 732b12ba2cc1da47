package tabard.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What somebody has shown their new employer of an accreditation they held before.
 *
 * @param organisation the new employer
 * @param person as the new employer has them on record
 * @param powers by the code of the force that granted them
 * @param statement what the person consented to, word for word
 * @param hash of the statement and the powers
 */
public record FormerRecord(
        UUID id,
        OrganisationId organisation,
        PersonId person,
        SchemeCode scheme,
        Map<String, List<AskedPower>> powers,
        String statement,
        String language,
        String hash,
        Instant sharedAt) {

    public FormerRecord {
        powers = new TreeMap<>(powers);
    }

    /** The forces, in order. */
    public List<ForceCode> forces() {
        return powers.keySet().stream().map(ForceCode::new).toList();
    }
}
