package tabard.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.party.ArrangementId;

/**
 * The terms of an arrangement as they were known from a moment on, until the next version; its envelope of powers is in
 * {@code party}, under the same id.
 *
 * @param arrangement as it was known then
 * @param made under which it was first recorded
 * @param number counts its versions, from 1
 * @param agreements what was signed with it
 * @param reason why it was varied; null where it was made
 * @param act who made or varied it
 */
public record TermsVersion(
        ArrangementId arrangement,
        ArrangementId made,
        int number,
        Instant knownFrom,
        List<SignedAgreement> agreements,
        String uniform,
        String badge,
        @Nullable String reason,
        Act act) {

    public TermsVersion {
        agreements = List.copyOf(agreements);
    }
}
