package tabard.accreditation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.Power;

/**
 * A power that the law ends, or is believed to have ended, where a force polices.
 *
 * @param countries where it ends
 * @param on the first day without it; null where an end is only believed
 * @param instrument what ends it, as lawyers cite it
 * @param question what lawyers have to answer, where the end is only believed; null where it is dated
 */
public record PowerEnding(
        SchemeCode scheme,
        Power power,
        Set<Country> countries,
        @Nullable LocalDate on,
        String instrument,
        @Nullable Question question) {

    /**
     * What is not known.
     *
     * @param since the day from which the power is in doubt
     * @param known what is known of the change
     * @param action what the catalogue tells people to do meanwhile
     */
    public record Question(LocalDate since, String known, String action) {}

    public PowerEnding {
        countries = Set.copyOf(countries);
    }

    /** The same, in other countries. */
    PowerEnding in(Set<Country> others) {
        return new PowerEnding(scheme, power, others, on, instrument, question);
    }

    /** Whether the power has ended by a day. */
    public boolean overOn(LocalDate day) {
        return on != null && !day.isBefore(on);
    }
}
