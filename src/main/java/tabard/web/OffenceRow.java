package tabard.web;

import org.jspecify.annotations.Nullable;
import tabard.powers.Offence;

/**
 * One offence for which a notice can be given, on one day in one country, as the pages show it.
 *
 * @param standing the end of its message key: {@code open} where it may be named that day, else how it stands
 * @param reason why, in the catalogue's English
 * @param limits what it is confined to, where it is
 */
record OffenceRow(
        String name,
        String statute,
        String standing,
        String reason,
        @Nullable String limits) {

    static OffenceRow of(Offence offence, AsAt asAt) {
        var open = offence.availableOn(asAt.country(), asAt.day());
        return new OffenceRow(
                offence.name(), offence.statute(), standing(offence, open), offence.reason(), offence.limits());
    }

    private static String standing(Offence offence, boolean open) {
        return switch (offence.standing()) {
            case OPEN -> open ? "open" : "not-usable";
            case BARRED -> "barred";
            case SEPARATE_POWER -> "separate-power";
            case LEGAL_REVIEW -> "legal-review";
            case NOT_USABLE -> "not-usable";
        };
    }
}
