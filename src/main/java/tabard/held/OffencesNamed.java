package tabard.held;

import java.util.Optional;
import tabard.held.HeldRules.Asking;
import tabard.powers.OffenceCode;

/** A power to give notices reaches the offences and byelaws that the grant names, and no other (Sch 5 paras 1(3)(b), 1A(4)(b)). */
final class OffencesNamed {

    private OffencesNamed() {}

    /** Why no notice may be given, in a sentence; empty where one may. */
    static Optional<String> against(Asking asking) {
        var asked = asking.check().offence();
        return asked == null ? againstAny(asking) : againstOne(asking, asked);
    }

    private static Optional<String> againstOne(Asking asking, String asked) {
        if (asking.grant().byelaws().contains(asked)) {
            return Optional.empty();
        }
        var named = asking.grant().offences().stream()
                .filter(offence -> offence.value().equals(asked))
                .findFirst();
        if (named.isEmpty()) {
            return Optional.of("The grant of '%s' does not name the offence '%s'."
                    .formatted(asking.power().name(), asked));
        }
        return usable(asking, named.get())
                ? Optional.empty()
                : Optional.of("No notice can be given for the offence '%s' on %s."
                        .formatted(asked, HeldRules.day(asking.day())));
    }

    private static Optional<String> againstAny(Asking asking) {
        var power = asking.power();
        var offences = asking.grant().offences().stream()
                .filter(offence -> usable(asking, offence))
                .count();
        return offences < power.offencesNeeded() || asking.grant().byelaws().size() < power.byelawsNeeded()
                ? Optional.of("The grant of '%s' names no offence for which a notice can be given on %s."
                        .formatted(power.name(), HeldRules.day(asking.day())))
                : Optional.empty();
    }

    private static boolean usable(Asking asking, OffenceCode code) {
        return asking.catalogue()
                .offence(asking.power(), code)
                .filter(offence -> !offence.barred())
                .filter(offence -> LawOfThePlace.countries(asking).stream()
                        .allMatch(country -> offence.availableOn(country, asking.day())))
                .isPresent();
    }
}
