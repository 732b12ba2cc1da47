package tabard.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.AccreditationHistory;
import tabard.party.ReviewDay;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.Limit;
import tabard.powers.PolicyPower;
import tabard.powers.PolicyPower.Course;
import tabard.powers.Power;
import tabard.powers.VettingLevel;
import tabard.scheme.Policies.KnownPolicy;
import tabard.training.TrainingView.KnownPass;
import tabard.vetting.DeclarationDays;
import tabard.vetting.VettingView.KnownClearance;

/**
 * What would make a power unsafe without ending it: the vetting and the training that the force's policy of the day asks for
 * it. The policy is the granting force's, whatever the place.
 *
 * @param reviews every day of review of the employers' arrangements, as ever known
 * @param declarations the yearly declarations of the person, and which forces ask for them
 * @param policies every policy of the force, as ever known
 */
record Safeguards(
        List<KnownPolicy> policies,
        List<KnownClearance> clearances,
        List<KnownPass> passes,
        List<ReviewDay> reviews,
        DeclarationDays declarations) {

    static final Safeguards NONE = new Safeguards(List.of(), List.of(), List.of(), List.of(), DeclarationDays.NONE);

    /** When each of them ends, and a warning for each that has ended already. */
    record Found(Map<Limit, LocalDate> ends, List<HeldAnswer.Warning> warnings) {}

    Found of(AccreditationHistory history, Power power, PowerCheck check) {
        var found = new Found(new EnumMap<>(Limit.class), new ArrayList<>());
        policies.stream()
                .filter(known -> known.policy().force().equals(history.force()))
                .filter(known -> known.policy().scheme().equals(history.scheme()))
                .filter(known -> known.inEffect(check.day(), check.knownAt()))
                .findFirst()
                .ifPresent(known -> read(known, power, check, found));
        review(history, check, found);
        return found;
    }

    /** A review of the organisation that is overdue is the force's to make; the power is held all the same. */
    private void review(AccreditationHistory history, PowerCheck check, Found found) {
        var own = reviews.stream()
                .filter(day -> day.about(history.organisation(), history.force(), history.scheme()))
                .toList();
        ReviewDay.dueOn(own, check.day(), check.knownAt()).ifPresent(due -> {
            found.ends().put(Limit.ORGANISATION_REVIEW, due);
            if (!check.day().isBefore(due)) {
                found.warnings()
                        .add(new HeldAnswer.Warning(
                                Limit.ORGANISATION_REVIEW,
                                "The review of the arrangement with the employer was due on %s. The accreditation officer must see to it."
                                        .formatted(due)));
            }
        });
    }

    private void read(KnownPolicy known, Power power, PowerCheck check, Found found) {
        if (known.to() != null) {
            found.ends().put(Limit.POLICY, known.to());
        }
        var row = known.policy().find(power.code());
        var route = power.trainingRoute().orElse(null);
        row.flatMap(PolicyPower::vettingNeeded).ifPresent(level -> vetting(known.policy(), level, route, check, found));
        row.stream().flatMap(said -> said.training().stream()).forEach(course -> training(course, check, found));
    }

    private void vetting(
            ForcePolicy policy, VettingLevel level, @Nullable String route, PowerCheck check, Found found) {
        var known = clearances.stream()
                .filter(clearance -> !clearance.knownFrom().isAfter(check.knownAt()))
                .map(KnownClearance::clearance)
                .toList();
        var until = policy.clearedUntil(level, route, known, check.day());
        if (until.isEmpty()) {
            var ends = known.stream().flatMap(clearance -> endsOf(clearance, policy));
            var lapsed = lapsed(
                    ends, day -> policy.clearedUntil(level, route, known, day).isPresent(), check.day());
            found.ends().put(Limit.VETTING, lapsed);
            found.warnings()
                    .add(new HeldAnswer.Warning(
                            Limit.VETTING,
                            "Vetting is out of date: no clearance at %s that %s accepts is good on %s. The accreditation officer must see to it."
                                    .formatted(level, policy.force(), check.day())));
        }
        until.ifPresent(end -> {
            earliest(found, Limit.VETTING, end);
            known.stream()
                    .filter(one -> policy.clearedUntil(level, route, List.of(one), check.day())
                            .isPresent())
                    .flatMap(one -> Stream.ofNullable(one.granted()))
                    .max(LocalDate::compareTo)
                    .flatMap(granted -> declarations.due(policy.force(), granted, check.day(), check.knownAt()))
                    .ifPresent(due -> declaration(due, check, found));
        });
    }

    /** A declaration that has not come is for the vetting unit to see to; the power is held all the same. */
    private static void declaration(LocalDate due, PowerCheck check, Found found) {
        found.ends().put(Limit.DECLARATION, due);
        if (!check.day().isBefore(due)) {
            found.warnings()
                    .add(new HeldAnswer.Warning(
                            Limit.DECLARATION,
                            "The yearly declaration to the vetting unit was due on %s. The vetting unit must see to it."
                                    .formatted(due)));
        }
    }

    private void training(Course course, PowerCheck check, Found found) {
        var known = passes.stream()
                .filter(pass -> !pass.knownFrom().isAfter(check.knownAt()))
                .map(KnownPass::pass)
                .toList();
        var until = course.goodUntil(known, check.day());
        if (until.isEmpty()) {
            var ends = known.stream().flatMap(pass -> endsOf(pass, course));
            var lapsed = lapsed(ends, day -> course.goodUntil(known, day).isPresent(), check.day());
            earliest(found, Limit.TRAINING, lapsed);
            found.warnings()
                    .add(new HeldAnswer.Warning(
                            Limit.TRAINING,
                            "Training is out of date: no pass of the course '%s' is good on %s. The accreditation officer must see to it."
                                    .formatted(course.course(), check.day())));
        }
        until.ifPresent(end -> earliest(found, Limit.TRAINING, end));
    }

    private static void earliest(Found found, Limit limit, LocalDate end) {
        if (end.isBefore(LocalDate.MAX)) {
            found.ends().merge(limit, end, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** The day on which it was last lost; the day asked about where it never was there. */
    private static LocalDate lapsed(Stream<LocalDate> ends, Predicate<LocalDate> goodOn, LocalDate asked) {
        return ends.filter(end -> !end.isAfter(asked))
                .filter(end -> goodOn.test(end.minusDays(1)))
                .max(LocalDate::compareTo)
                .orElse(asked);
    }

    private static Stream<LocalDate> endsOf(Facts.Clearance clearance, ForcePolicy policy) {
        var granted = clearance.granted();
        var tooOld = policy.recognition().stream()
                .flatMap(row -> Stream.ofNullable(row.maxAge()))
                .flatMap(age -> Stream.ofNullable(granted).map(day -> day.plus(age)));
        return Stream.of(Stream.ofNullable(clearance.expires()), Stream.ofNullable(granted), tooOld)
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> endsOf(Facts.Pass pass, Course course) {
        var tooOld = Optional.ofNullable(course.maxAge())
                .flatMap(age -> Optional.ofNullable(pass.passed()).map(day -> day.plus(age)));
        return Stream.concat(Stream.ofNullable(pass.expires()), tooOld.stream());
    }
}
