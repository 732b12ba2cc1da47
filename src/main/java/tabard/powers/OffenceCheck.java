package tabard.powers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each offence named gets at most one reason: barred for ever, else not available, else not permitted by the force. */
final class OffenceCheck {

    private OffenceCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return inquiry.asked().offences().stream().flatMap(code -> reason(inquiry, code).stream());
    }

    private static Optional<Reason> reason(Inquiry inquiry, OffenceCode code) {
        var offence = inquiry.catalogue().offence(inquiry.power(), code);
        if (offence.isEmpty()) {
            return Optional.of(notOfThisNotice(inquiry, code));
        }
        if (offence.get().barred()) {
            return Optional.of(barred(inquiry, offence.get()));
        }
        if (!available(inquiry, offence.get())) {
            return Optional.of(unavailable(inquiry, offence.get()));
        }
        return inquiry.policy().isEmpty() || permitted(inquiry).contains(code)
                ? Optional.empty()
                : Optional.of(notPermitted(inquiry, offence.get()));
    }

    private static List<OffenceCode> permitted(Inquiry inquiry) {
        return inquiry.row().map(PolicyPower::offences).orElse(List.of());
    }

    private static boolean available(Inquiry inquiry, Offence offence) {
        return LawCheck.countries(inquiry).stream().allMatch(country -> offence.availableOn(country, inquiry.on()));
    }

    private static Reason barred(Inquiry inquiry, Offence offence) {
        return inquiry.reason(
                Rule.OFFENCE_BARRED,
                "'%s' can never be named for '%s'. %s".formatted(offence.name(), inquiry.name(), offence.reason()),
                leaveOut(offence.code()));
    }

    private static Reason unavailable(Inquiry inquiry, Offence offence) {
        var from = LawCheck.countries(inquiry).stream()
                .flatMap(country -> offence.availableFrom(country).stream())
                .filter(first -> inquiry.on().isBefore(first))
                .reduce((one, other) -> one.isAfter(other) ? one : other);
        return inquiry.reason(
                Rule.OFFENCE_UNAVAILABLE,
                from.isPresent()
                        ? "'%s' cannot be named for '%s' on %s: it can from %s."
                                .formatted(offence.name(), inquiry.name(), inquiry.day(), PlainWords.day(from.get()))
                        : "'%s' cannot be named for '%s' on %s. %s"
                                .formatted(offence.name(), inquiry.name(), inquiry.day(), offence.reason()),
                from.map(first -> "A grant that begins on %s or later.".formatted(PlainWords.day(first)))
                        .orElse(leaveOut(offence.code())));
    }

    private static Reason notOfThisNotice(Inquiry inquiry, OffenceCode code) {
        var other = inquiry.catalogue().all().stream()
                .filter(power -> inquiry.catalogue().offence(power, code).isPresent())
                .findFirst();
        return inquiry.reason(
                Rule.OFFENCE_UNAVAILABLE,
                other.map(power -> "The offence '%s' belongs to '%s', not to '%s'."
                                .formatted(code, power.name(), inquiry.name()))
                        .orElse("'%s' has no offence '%s'.".formatted(inquiry.name(), code)),
                leaveOut(code));
    }

    private static Reason notPermitted(Inquiry inquiry, Offence offence) {
        return inquiry.reason(
                Rule.OFFENCE_PERMITTED_BY_FORCE,
                "%s does not permit '%s' to be named for '%s'."
                        .formatted(inquiry.force(), offence.name(), inquiry.name()),
                "A policy of %s that lists the offence '%s', or a grant without it."
                        .formatted(inquiry.force(), offence.code()));
    }

    private static String leaveOut(OffenceCode code) {
        return "Leave out the offence '%s'.".formatted(code);
    }
}
