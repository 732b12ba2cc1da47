package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.Accreditation.Window;
import tabard.intake.CaseFile;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** The terms on which a power is granted: what is named, where, under which conditions, until when. */
@Component
class GrantedTerms {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final Clock clock;

    GrantedTerms(Schemes schemes, Forces forces, Policies policies, Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * The grant of a power.
     *
     * @return nothing where the law lets nobody use the power on the first day
     */
    Optional<Grant> of(CaseFile file, PowerCode power, Optional<DecisionPack> pack, Period period) {
        return within(period, file.force(), file.scheme(), power).map(days -> of(file, power, days, pack));
    }

    private Grant of(CaseFile file, PowerCode power, Period days, Optional<DecisionPack> pack) {
        var asked = file.asked(power).orElseGet(() -> AskedPower.of(power));
        var policy = policies.inEffect(file.force(), file.scheme(), today(), clock.instant());
        var row = policy.flatMap(inEffect -> inEffect.find(power));
        var areas = row.map(PolicyPower::areas).orElse(List.of());
        return new Grant(
                power,
                asked.offences(),
                asked.byelaws(),
                conditions(row, pack.flatMap(found -> found.recommendation().of(power))),
                areas,
                policy.map(inEffect -> Outlines.of(areas, inEffect)).orElse(Map.of()),
                days,
                Window.OPEN);
    }

    private static List<String> conditions(Optional<PolicyPower> row, Optional<Recommendation.Line> line) {
        return Stream.concat(
                        row.stream().flatMap(policy -> policy.conditions().stream()),
                        line.stream().flatMap(recommended -> recommended.conditions().stream()))
                .distinct()
                .toList();
    }

    /**
     * The days of a period on which a power can be held: a grant does not outlive its power.
     *
     * @return nothing where the law lets nobody use the power on the first day
     */
    Optional<Period> within(Period period, ForceCode force, SchemeCode scheme, PowerCode power) {
        var found = schemes.catalogue(scheme).get(power);
        var countries = forces.get(force).countries();
        var first = period.from();
        if (countries.stream()
                .anyMatch(country -> !found.statusOn(country, first).usable())) {
            return Optional.empty();
        }
        var end = countries.stream()
                .flatMap(country -> found.endsOn(country, first).stream())
                .min(LocalDate::compareTo)
                .filter(last -> period.to() == null || last.isBefore(period.to()));
        return Optional.of(end.map(last -> new Period(first, last)).orElse(period));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
