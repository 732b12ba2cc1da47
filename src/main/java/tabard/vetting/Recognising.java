package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.duplicates.SamePerson;
import tabard.kernel.PersonId;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.Power;
import tabard.powers.Treatment;
import tabard.powers.VettingLevel;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/**
 * What the published matrix of a force says of the clearances of a person: accepting force, issuing authority, level, age and
 * role tier give one treatment. A matrix saves a vetting; it never grants (PRA 2002 s.41(4)(b)).
 */
@Component
class Recognising {

    private static final Comparator<Treatment> DEMAND = Comparator.comparing(Treatment::outcome);

    private final Clearances clearances;
    private final SamePerson same;
    private final Policies policies;
    private final Schemes schemes;
    private final Clock clock;

    Recognising(Clearances clearances, SamePerson same, Policies policies, Schemes schemes, Clock clock) {
        this.clearances = clearances;
        this.same = same;
        this.policies = policies;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What each power needs. */
    private record Needed(VettingLevel level, Optional<String> route) {}

    Optional<ForcePolicy> policy(VettingNeed need) {
        return policies.inEffect(need.force(), need.scheme(), today(), clock.instant());
    }

    /** The highest level that any of the powers needs; empty where none needs vetting. */
    static Optional<VettingLevel> level(VettingNeed need, ForcePolicy policy) {
        return need.powers().stream()
                .flatMap(power -> policy.find(power).flatMap(row -> row.vettingNeeded()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether some clearances are good for each of the powers: recognition may differ by role tier. */
    boolean good(VettingNeed need, ForcePolicy policy, List<Facts.Clearance> known) {
        return needed(need, policy).stream().allMatch(one -> good(one, policy, known));
    }

    private boolean good(Needed one, ForcePolicy policy, List<Facts.Clearance> known) {
        return policy.clearedUntil(one.level(), one.route().orElse(null), known, today())
                .isPresent();
    }

    /** What the force itself found, on every record that it has found to be this person's. */
    List<Facts.Clearance> own(VettingNeed need) {
        return all(need).stream().filter(one -> by(need, one)).toList();
    }

    /** What the force itself found on the record of the case alone. */
    List<Facts.Clearance> ownOnRecord(VettingNeed need) {
        return clearances.of(need.person()).stream()
                .filter(one -> by(need, one))
                .toList();
    }

    List<Facts.Clearance> all(VettingNeed need) {
        return List.copyOf(clearances.byId(records(need)).values());
    }

    private static boolean by(VettingNeed need, Facts.Clearance clearance) {
        return need.force().value().equals(clearance.authority());
    }

    private Set<PersonId> records(VettingNeed need) {
        var records = new LinkedHashSet<>(Set.of(need.person()));
        same.others(records, need.force()).values().forEach(others -> records.addAll(others.keySet()));
        return records;
    }

    /**
     * The clearance of another authority that asks least of this force, and what it asks: of the powers that the force's own
     * clearances do not serve the one that asks most counts. Empty where no clearance would serve them all.
     */
    Optional<FoundClearance> find(VettingNeed need, ForcePolicy policy) {
        var known = clearances.byId(records(need));
        var own = own(need);
        var needed = needed(need, policy).stream()
                .filter(one -> !good(one, policy, own))
                .toList();
        var offered = new ArrayList<FoundClearance>();
        known.forEach((id, clearance) -> treatment(needed, policy, clearance, List.copyOf(known.values()))
                .ifPresent(treatment -> offered.add(found(id, clearance, treatment, policy))));
        return offered.stream().min(Comparator.comparing(FoundClearance::treatment, DEMAND));
    }

    private Optional<Treatment> treatment(
            List<Needed> needed, ForcePolicy policy, Facts.Clearance clearance, List<Facts.Clearance> known) {
        var treatments = new ArrayList<Treatment>();
        for (var one : needed) {
            var inquiry = new Treatment.Inquiry(policy, one.route().orElse(null), known, today());
            var found = Treatment.of(inquiry, clearance, one.level());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            treatments.add(found.get());
        }
        return treatments.stream().max(DEMAND);
    }

    private FoundClearance found(UUID id, Facts.Clearance clearance, Treatment treatment, ForcePolicy policy) {
        var level =
                Optional.ofNullable(clearance.level()).flatMap(policy::countsAs).orElseThrow();
        return new FoundClearance(id, clearance, level, treatment, until(clearance, treatment.row()));
    }

    /** A clearance that is confirmed lasts no longer than itself, nor than the matrix lets it. */
    private static Optional<LocalDate> until(Facts.Clearance clearance, @Nullable Recognition row) {
        var granted = clearance.granted();
        var maxAge = row == null ? null : row.maxAge();
        var tooOld = granted == null || maxAge == null ? null : granted.plus(maxAge);
        return Stream.of(Optional.ofNullable(tooOld), Optional.ofNullable(clearance.expires()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private List<Needed> needed(VettingNeed need, ForcePolicy policy) {
        var catalogue = schemes.catalogue(need.scheme());
        return need.powers().stream()
                .flatMap(power -> policy.find(power).stream())
                .flatMap(row -> row.vettingNeeded().stream()
                        .map(level -> new Needed(level, route(catalogue.find(row.power())))))
                .distinct()
                .toList();
    }

    private static Optional<String> route(Optional<Power> power) {
        return power.flatMap(Power::trainingRoute);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
