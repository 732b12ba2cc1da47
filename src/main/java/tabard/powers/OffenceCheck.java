package tabard.powers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tabard.powers.Argument.Day;
import tabard.powers.Argument.English;
import tabard.powers.Argument.Quoted;

/** Each offence named gets at most one reason: barred for ever, else not available, else not permitted by the force. */
final class OffenceCheck {

    private OffenceCheck() {}

    static List<Check> of(Inquiry inquiry) {
        var known = new HashMap<OffenceCode, Optional<Reason>>();
        for (var offence : inquiry.catalogue().offencesOf(inquiry.power())) {
            known.put(offence.code(), reason(inquiry, offence));
        }
        return List.of((asked, _, against) -> {
            for (var code : asked.offences()) {
                against(known, inquiry, code).ifPresent(against::add);
            }
        });
    }

    private static Optional<Reason> against(
            Map<OffenceCode, Optional<Reason>> known, Inquiry inquiry, OffenceCode code) {
        var reason = known.get(code);
        return reason == null ? Optional.of(notOfThisNotice(inquiry, code)) : reason;
    }

    private static Optional<Reason> reason(Inquiry inquiry, Offence offence) {
        if (offence.barred()) {
            return Optional.of(barred(inquiry, offence));
        }
        if (!available(inquiry, offence)) {
            return Optional.of(unavailable(inquiry, offence));
        }
        return inquiry.policy().isEmpty() || permitted(inquiry).contains(offence.code())
                ? Optional.empty()
                : Optional.of(notPermitted(inquiry, offence));
    }

    private static List<OffenceCode> permitted(Inquiry inquiry) {
        return inquiry.row().map(PolicyPower::offences).orElse(List.of());
    }

    private static boolean available(Inquiry inquiry, Offence offence) {
        return inquiry.countries().stream().allMatch(country -> offence.availableOn(country, inquiry.on()));
    }

    private static Reason barred(Inquiry inquiry, Offence offence) {
        return inquiry.reason(
                Wording.OFFENCE_BARRED,
                name(offence),
                inquiry.named(),
                new English(offence.reason()),
                code(offence.code()));
    }

    private static Reason unavailable(Inquiry inquiry, Offence offence) {
        return opens(inquiry, offence)
                .map(first -> inquiry.reason(
                        Wording.OFFENCE_NOT_YET, name(offence), inquiry.named(), inquiry.day(), new Day(first)))
                .orElseGet(() -> inquiry.reason(
                        Wording.OFFENCE_UNAVAILABLE,
                        name(offence),
                        inquiry.named(),
                        inquiry.day(),
                        new English(offence.reason()),
                        code(offence.code())));
    }

    /** The day on which it can be given in every country in which it cannot yet. */
    private static Optional<LocalDate> opens(Inquiry inquiry, Offence offence) {
        return inquiry.countries().stream()
                .flatMap(country -> offence.availableFrom(country).stream())
                .filter(first -> inquiry.on().isBefore(first))
                .reduce((one, other) -> one.isAfter(other) ? one : other);
    }

    private static Reason notOfThisNotice(Inquiry inquiry, OffenceCode code) {
        return inquiry.catalogue().all().stream()
                .filter(power -> inquiry.catalogue().offence(power, code).isPresent())
                .findFirst()
                .map(other -> inquiry.reason(
                        Wording.OFFENCE_OF_ANOTHER, code(code), Argument.NamedPower.of(other), inquiry.named()))
                .orElseGet(() -> inquiry.reason(Wording.OFFENCE_UNKNOWN, inquiry.named(), code(code)));
    }

    private static Reason notPermitted(Inquiry inquiry, Offence offence) {
        return inquiry.reason(
                Wording.OFFENCE_PERMITTED_BY_FORCE,
                inquiry.force(),
                name(offence),
                inquiry.named(),
                code(offence.code()));
    }

    private static Argument name(Offence offence) {
        return new Quoted(offence.name());
    }

    private static Argument code(OffenceCode code) {
        return new Quoted(code.value());
    }
}
