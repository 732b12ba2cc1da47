package tabard.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tabard.held.HeldRules.Asking;
import tabard.powers.Country;
import tabard.powers.Power;
import tabard.powers.PowerStatus;
import tabard.powers.Rule;

/**
 * What the law says of the power on the day. It must be usable in every country of the force that granted it, as it had to be
 * to be granted, and in every country of the place.
 */
final class LawOfThePlace {

    private LawOfThePlace() {}

    static List<HeldAnswer.Reason> reasons(Asking asking) {
        var reasons = new ArrayList<HeldAnswer.Reason>();
        for (var country : countries(asking)) {
            var status = asking.power().statusOn(country, asking.day());
            if (!status.usable() && reasons.stream().noneMatch(reason -> reason.rule() == rule(status))) {
                reasons.add(new HeldAnswer.Reason(
                        rule(status),
                        asking.catalogue()
                                .provision(status == PowerStatus.LEGAL_REVIEW ? Rule.LEGAL_REVIEW : rulesOf(status)),
                        "'%s' cannot be used in %s on %s. %s"
                                .formatted(
                                        asking.power().name(),
                                        country.title(),
                                        HeldRules.day(asking.day()),
                                        asking.power().reasonOn(country, asking.day()))));
            }
        }
        return reasons;
    }

    /** The first day on which the law ends a power in any of those countries, where such a day is dated. */
    static Optional<LocalDate> endsOn(Asking asking, Power power) {
        return countries(asking).stream()
                .flatMap(country -> power.endsOn(country, asking.day()).stream())
                .min(LocalDate::compareTo);
    }

    static SortedSet<Country> countries(Asking asking) {
        var countries = new TreeSet<>(asking.home().countries());
        countries.addAll(asking.asked().countries());
        return countries;
    }

    /** What is believed repealed and not confirmed is not known to be in force. */
    private static NotHeld rule(PowerStatus status) {
        return rulesOf(status) == Rule.OPERATIVE ? NotHeld.OPERATIVE : NotHeld.IN_FORCE;
    }

    private static Rule rulesOf(PowerStatus status) {
        return status.rule().orElseThrow();
    }
}
