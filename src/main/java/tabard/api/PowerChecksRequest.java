package tabard.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, or many.
 *
 * @param point longitude and latitude
 * @param checks the questions, where there are many; then nothing else is stated
 */
record PowerChecksRequest(
        @Nullable String accreditation,
        @Nullable String power,
        @Nullable String offence,
        @Nullable String force,
        @Nullable List<@Nullable BigDecimal> point,
        @Nullable String at,
        @Nullable String knownAt,
        @Nullable List<@Nullable Check> checks) {

    /** One of many questions. */
    record Check(
            @Nullable String accreditation,
            @Nullable String power,
            @Nullable String offence,
            @Nullable String force,
            @Nullable List<@Nullable BigDecimal> point,
            @Nullable String at,
            @Nullable String knownAt) {}

    /** The one question. */
    Check single() {
        return new Check(accreditation, power, offence, force, point, at, knownAt);
    }
}
