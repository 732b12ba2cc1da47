package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first day on which a granted power would no longer be good, and all that falls on it. */
record GoodUntil(Map<Limit, LocalDate> ends) {

    static GoodUntil of(Inquiry inquiry) {
        var ends = new EnumMap<Limit, LocalDate>(Limit.class);
        var policy = inquiry.policy().orElseThrow();
        var arrangement = Optional.ofNullable(inquiry.facts().arrangement()).map(Facts.Envelope::to);
        ends.put(Limit.PERIOD, inquiry.on().plus(policy.term()));
        arrangement.ifPresent(end -> ends.put(Limit.ARRANGEMENT, end));
        VettingCheck.endsOn(inquiry).ifPresent(end -> ends.put(Limit.VETTING, end));
        TrainingCheck.endsOn(inquiry).ifPresent(end -> ends.put(Limit.TRAINING, end));
        LawCheck.endsOn(inquiry).ifPresent(end -> ends.put(Limit.POWER, end));
        requiredEnd(inquiry).ifPresent(end -> ends.put(Limit.REQUIRED_POWER, end));
        Optional.ofNullable(policy.validTo()).ifPresent(end -> ends.put(Limit.POLICY, end));
        return new GoodUntil(ends);
    }

    Optional<LocalDate> day() {
        return ends.values().stream().min(Comparator.naturalOrder());
    }

    List<Limit> limitedBy() {
        return ends.entrySet().stream()
                .filter(end -> day().filter(end.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    // Of powers any of which would do, the one that lasts longest keeps the requirement met.
    private static Optional<LocalDate> requiredEnd(Inquiry inquiry) {
        return inquiry.power().requiredPowers().stream()
                .map(anyOf -> anyOf.stream()
                        .filter(inquiry.answers()::met)
                        .map(power -> inquiry.answers().endOf(power).orElse(LocalDate.MAX))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX))
                .min(Comparator.naturalOrder())
                .filter(LocalDate.MAX::isAfter);
    }
}
