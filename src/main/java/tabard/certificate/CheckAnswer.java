package tabard.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.AccreditationState;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/**
 * What anybody may know of an accreditation whose number they have. Where the state is {@link AccreditationState#UNKNOWN}
 * everything about it is null or empty.
 *
 * @param number as printed, or what was typed where it is nobody's: at most 64 characters, none of them hidden
 * @param statusAsAt when the answer was worked out
 * @param employer its name
 * @param holder the name as printed on the certificate
 * @param role what the holder does for the employer, as printed
 * @param powers those that can be used today; none unless the state is {@link AccreditationState#VALID}
 * @param mayNot what an accredited person may not do, in a sentence
 * @param validFrom the first day of the accreditation
 * @param validUntil the first day on which it no longer stands by its own words, as all periods are half-open
 * @param issue the number of the one card that counts; null where none does, and then no power can be used (s.42(1))
 * @param complaints how to complain about the holder and about the accreditation, in a sentence each
 */
public record CheckAnswer(
        String number,
        AccreditationState state,
        Instant statusAsAt,
        @Nullable ForceCode force,
        @Nullable String employer,
        @Nullable String holder,
        @Nullable String role,
        List<CheckedPower> powers,
        @Nullable String mayNot,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer issue,
        @Nullable String complaints) {

    /**
     * One power that can be used today.
     *
     * @param may what the holder may do
     * @param where the places in which it may be used
     * @param conditions those of this accreditation, the offences and byelaws to which it is confined among them
     */
    public record CheckedPower(PowerCode code, String name, String may, String where, List<String> conditions) {

        public CheckedPower {
            conditions = List.copyOf(conditions);
        }
    }

    public CheckAnswer {
        powers = List.copyOf(powers);
    }

    /** There is no such accreditation, or not all of it can be read. */
    static CheckAnswer unknown(String typed, Instant at) {
        return new CheckAnswer(
                typed, AccreditationState.UNKNOWN, at, null, null, null, null, List.of(), null, null, null, null, null);
    }
}
