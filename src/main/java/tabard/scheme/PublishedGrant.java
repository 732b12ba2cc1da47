package tabard.scheme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/**
 * What a force has granted to an organisation, or to a group of them, as published: mostly history.
 *
 * @param group whether it was published for several organisations together
 * @param role what the accredited people do, where published
 * @param peopleCount how many there were, where published
 * @param powers the powers, where the published words can only mean those
 * @param complete whether those are all the powers published
 * @param unmapped published words that could mean more than one power: never turned into a power
 * @param penaltyNoticeCodes the force's own codes for offences, as printed: not mapped to offences, on purpose
 * @param effects how a new grant of the same powers would fare on the file's own date
 * @param sources where it was published
 */
public record PublishedGrant(
        String id,
        ForceCode force,
        boolean group,
        String organisation,
        @Nullable String role,
        @Nullable Integer peopleCount,
        List<PowerCode> powers,
        boolean complete,
        List<String> unmapped,
        List<String> penaltyNoticeCodes,
        List<Effect> effects,
        List<String> sources) {

    /** How one power of the grant would fare today. */
    public record Effect(Optional<PowerCode> power, Kind kind, String reason) {

        /** What would happen to it. */
        public enum Kind {
            REFUSED_TODAY,
            REFUSED_UNLESS_ADDED,
            END_DATE_CAPPED,
            WARNED,
            PLACE_LIMITED,
            CHECK
        }
    }
}
