package tabard.powers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.powers.ForcePolicy.Recognition;

/** The person is suitable: vetted to the level that the force's policy asks, by somebody whose vetting the force accepts. */
final class VettingCheck {

    private VettingCheck() {}

    static Stream<Reason> reasons(Inquiry inquiry) {
        return inquiry.row().flatMap(PolicyPower::vettingNeeded).stream()
                .filter(needed -> clearances(inquiry).goodUntil(needed).isEmpty())
                .map(needed -> missing(inquiry, needed));
    }

    /** The day on which the longest good clearance ends, where one is needed and its end is dated. */
    static Optional<LocalDate> endsOn(Inquiry inquiry) {
        return inquiry.row()
                .flatMap(PolicyPower::vettingNeeded)
                .flatMap(needed -> clearances(inquiry).goodUntil(needed))
                .filter(LocalDate.MAX::isAfter);
    }

    private static Clearances clearances(Inquiry inquiry) {
        return new Clearances(
                inquiry.policy().orElseThrow(),
                inquiry.facts().vetting(),
                inquiry.on(),
                inquiry.power().trainingRoute().orElse(null));
    }

    private static Reason missing(Inquiry inquiry, VettingLevel needed) {
        var others = clearances(inquiry).otherwiseTreated(needed).stream()
                .map(row -> " Or: " + instead(inquiry, row))
                .collect(Collectors.joining());
        return inquiry.reason(
                Rule.VETTING,
                "%s asks for vetting at %s for '%s', and no clearance that it accepts is good on %s."
                        .formatted(inquiry.force(), needed.title(), inquiry.name(), inquiry.day()),
                "A clearance at %s or higher (%s), good on %s, from %s or an authority whose clearances it accepts.%s"
                        .formatted(needed.title(), needed, inquiry.day(), inquiry.force(), others));
    }

    private static String instead(Inquiry inquiry, Recognition row) {
        return switch (row.outcome()) {
            case ACCEPT -> throw new IllegalStateException("What is accepted is not missing.");
            case ACCEPT_WITH_CONFIRMATION ->
                "confirmation by %s that its clearance is live and unrestricted.".formatted(row.authority());
            case TOP_UP ->
                "the checks that the clearance by %s lacks, made by %s.".formatted(row.authority(), inquiry.force());
            case RE_VET ->
                "vetting afresh by %s, which does not accept the clearance by %s."
                        .formatted(inquiry.force(), row.authority());
        };
    }
}
